#include "charts/HeatMapKind.h"

#include "charts/FigureCsv.h"
#include "charts/HeatMapFigure.h"
#include "charts/HeatMapPainter.h"

#include <QCoreApplication>

#include <algorithm>

namespace livegauge {
namespace {

const HeatMapPlot &plotOf(const Figure &figure)
{
    return std::get<HeatMapPlot>(figure.plot);
}

} // namespace

bool HeatMapKind::isEmpty(const Figure &figure) const
{
    return std::ranges::all_of(plotOf(figure).map.cells,
                               [](const HeatCell &cell) { return cell.livestreams == 0; });
}

QString HeatMapKind::whyBlank(const Figure &figure, const PlotView &) const
{
    const bool any = std::ranges::any_of(
        plotOf(figure).map.cells, [](const HeatCell &cell) { return cell.value.has_value(); });
    return any ? QString()
               : QCoreApplication::translate("Figure", "The source states no such number here.");
}

std::unique_ptr<PlotPainter> HeatMapKind::makePainter() const
{
    return std::make_unique<HeatMapPainter>();
}

std::vector<LegendEntry> HeatMapKind::legend(const Figure &) const
{
    return {};
}

Figure HeatMapKind::narrowed(const Figure &figure, const PlotView &) const
{
    return figure; // it cannot be zoomed, and nobody is hidden in it
}

QList<QStringList> HeatMapKind::csv(const Figure &figure) const
{
    const HeatMap &map = plotOf(figure).map;
    QList<QStringList> lines{{QStringLiteral("weekday"), QStringLiteral("hour"),
                              QString::fromLatin1(column(map.metric).key),
                              QStringLiteral("livestreams"), QStringLiteral("hours_on_air"),
                              QStringLiteral("thin")}};
    for (int day = 0; day < HeatMap::days; ++day) {
        for (int hour = 0; hour < HeatMap::hours; ++hour) {
            const HeatCell &cell = map.at(day, hour);
            lines.append({QString::number(day + 1), QString::number(hour),
                          cell.value ? rawNumber(*cell.value) : QString(),
                          QString::number(cell.livestreams), rawNumber(cell.seconds / 3'600),
                          cell.isThin ? QStringLiteral("1") : QStringLiteral("0")});
        }
    }
    return lines;
}

QStringList HeatMapKind::spoken(const Figure &figure, const PlotView &) const
{
    const HeatMapPlot &plot = plotOf(figure);
    QStringList sentences{bestSlots(figure)};
    const HeatMapKey key = heatMapKey(plot, figure.language);
    if (key.hasScale)
        //: Of a heat map: the ends of its scale of colours
        sentences += QCoreApplication::translate("Figure", "Its shades go from %1 to %2.")
                         .arg(key.least, key.most);
    return sentences;
}

QStringList HeatMapKind::fileNameParts(const Figure &figure) const
{
    return {QStringLiteral("heatmap"), QString::fromLatin1(column(plotOf(figure).map.metric).key)};
}

} // namespace livegauge
