#include "charts/ScatterFigure.h"

#include "charts/FigureOf.h"
#include "charts/FigureWords.h"
#include "wording/ColumnWords.h"

#include <QCoreApplication>

namespace livegauge {

double scatterUnit(ColumnId metric)
{
    constexpr double secondsPerHour = 3'600;
    return column(metric).kind == ColumnKind::Duration ? secondsPerHour : 1;
}

QString scatterTitle(const Figure &figure)
{
    const ScatterQuestion &question = std::get<ScatterPlot>(figure.plot).data.question;
    //: Title of a scatter chart. %1: who, %2: the metric upwards, %3: the metric across
    return QCoreApplication::translate("Figure", "%1 · %2 by %3")
        .arg(whoIsIn(figure), columnTitle(question.y), inSentence(columnTitle(question.x)));
}

Figure scatterFigure(const ScatterData &data, const FigureOptions &options)
{
    Figure figure = figureOf(*data.selection, data.scope, options);
    figure.plot = ScatterPlot{data, {}};
    figure.title = scatterTitle(figure);
    tellCurrency(figure, *data.selection, data.scope.regions, {data.question.x, data.question.y});
    if (data.unknown > 0)
        figure.notes += QCoreApplication::translate(
            "Figure", "%Ln livestream(s) left out: one of the two is unknown", nullptr,
            data.unknown);
    if (data.offAxis > 0)
        figure.notes += QCoreApplication::translate(
            "Figure", "%Ln livestream(s) of 0 left out: a logarithmic axis has no 0", nullptr,
            data.offAxis);
    figure.subtitle = subtitleOf(figure);
    return figure;
}

} // namespace livegauge
