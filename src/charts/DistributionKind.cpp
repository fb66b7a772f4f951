#include "charts/DistributionKind.h"

#include "charts/TrendWords.h"

#include <QCoreApplication>

namespace livegauge {

bool DistributionKind::isEmpty(const Figure &figure) const
{
    return dataOf(figure).selection->rows->isEmpty();
}

QString DistributionKind::whyBlank(const Figure &figure, const PlotView &) const
{
    const Distribution &data = dataOf(figure);
    if (data.all.count > 0)
        return {};
    return data.offAxis > 0
        ? QCoreApplication::translate("Figure",
                                      "All are 0 here: a logarithmic axis cannot show them.")
        : QCoreApplication::translate("Figure", "The source states no such number here.");
}

std::vector<LegendEntry> DistributionKind::legend(const Figure &) const
{
    return {}; // a box has its name, and bars are of all
}

Figure DistributionKind::narrowed(const Figure &figure, const PlotView &) const
{
    return figure; // it cannot be zoomed, and nobody is hidden in it
}

QStringList DistributionKind::spoken(const Figure &figure, const PlotView &) const
{
    const Distribution &data = dataOf(figure);
    if (data.all.count == 0)
        return {};
    const Numbers numbers(figure.language);
    const auto text = [&](double value) {
        return valueText(value, column(data.question.metric).kind, numbers);
    };
    //: Read aloud of a distribution; three values of a metric
    return {QCoreApplication::translate("Figure",
                                        "The median is %1; half of all lie between %2 and %3.")
                .arg(text(data.all.median), text(data.all.lowerQuartile),
                     text(data.all.upperQuartile))};
}

} // namespace livegauge
