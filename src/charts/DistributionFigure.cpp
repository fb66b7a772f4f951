#include "charts/DistributionFigure.h"

#include "charts/FigureOf.h"
#include "charts/FigureWords.h"
#include "wording/ColumnWords.h"
#include "wording/Sentences.h"

#include <QCoreApplication>

namespace livegauge {
namespace {

QString partsOfBoxes()
{
    //: Under box plots in a file: what their parts are
    return QCoreApplication::translate(
        "Figure", "Box: the middle half, its line the median; whiskers: up to 1.5 boxes more.");
}

} // namespace

Figure distributionFigure(const Distribution &data, const DistributionOptions &options)
{
    Figure figure = figureOf(*data.selection, data.scope, options);
    if (options.asBoxes) {
        figure.plot = BoxPlot{data};
        figure.footnote = sentences({partsOfBoxes(), figure.footnote});
    } else {
        figure.plot = HistogramPlot{data};
    }
    //: Title of a histogram or of boxes. %1: who, %2: a metric
    figure.title = QCoreApplication::translate("Figure", "%1 · distribution of %2")
                       .arg(whoIsIn(figure), inSentence(columnTitle(data.question.metric)));
    tellCurrency(figure, *data.selection, data.scope.regions, {data.question.metric});
    if (data.unknown > 0)
        figure.notes += QCoreApplication::translate(
            "Figure", "%Ln livestream(s) left out: the number is unknown", nullptr, data.unknown);
    figure.notes += notCapturedNotes(data.notCaptured);
    if (data.offAxis > 0)
        figure.notes += QCoreApplication::translate(
            "Figure", "%Ln livestream(s) of 0 left out: a logarithmic axis has no 0", nullptr,
            data.offAxis);
    figure.subtitle = subtitleOf(figure);
    return figure;
}

} // namespace livegauge
