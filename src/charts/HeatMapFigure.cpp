#include "charts/HeatMapFigure.h"

#include "charts/FigureOf.h"
#include "charts/FigureWords.h"
#include "wording/ColumnWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace livegauge {
namespace {

QString slot(int cell, Language language)
{
    const int hour = cell % HeatMap::hours;
    return QStringLiteral("%1 %2:00–%3:00")
        .arg(weekdayName(cell / HeatMap::hours, language))
        .arg(hour, 2, 10, QLatin1Char('0'))
        .arg(hour + 1, 2, 10, QLatin1Char('0'));
}

} // namespace

QString weekdayName(int day, Language language)
{
    return localeOf(language).dayName(day + 1, QLocale::ShortFormat);
}

QString bestSlots(const Figure &figure)
{
    const HeatMap &map = std::get<HeatMapPlot>(figure.plot).map;
    const Language language = figure.language;
    const ColumnKind kind = column(map.metric).kind;
    const std::vector<int> best = map.best();
    if (best.empty())
        return QCoreApplication::translate(
            "Figure",
            "No hour has three livestreams and three hours on air: too little to advise.");
    const Numbers numbers(language);
    QStringList slots;
    for (const int cell : best) {
        const double value = *map.cells[static_cast<std::size_t>(cell)].value;
        //: An hour of the week and its value: "Sun 19:00–20:00 (525.28)"
        slots +=
            QCoreApplication::translate("Figure", "%1 (%2)")
                .arg(slot(cell, language), inCurrency(figure, numbers.brief(value, kind), kind));
    }
    //: %1: a metric, %2: hours of the week
    return QCoreApplication::translate("Figure", "Best by %1: %2.")
        .arg(inSentence(columnTitle(map.metric)),
             slots.join(language == Language::Chinese ? QStringLiteral("、")
                                                      : QStringLiteral(", ")));
}

HeatMapKey heatMapKey(const HeatMapPlot &plot, Language language)
{
    const Numbers numbers(language);
    const Column &metric = column(plot.map.metric);
    HeatMapKey key;
    key.hasScale = plot.least <= plot.most;
    //: Before a scale of colours; %1: a metric
    key.metric = QCoreApplication::translate("Figure", "%1:").arg(columnTitle(plot.map.metric));
    if (key.hasScale) {
        key.least = numbers.brief(plot.least, metric.kind);
        key.most = numbers.brief(plot.most, metric.kind);
    }
    const auto isThin = [](const HeatCell &cell) { return cell.isThin && cell.livestreams > 0; };
    if (std::ranges::any_of(plot.map.cells, isThin))
        //: Key of a heat map: what hatched cells are
        key.thin =
            QCoreApplication::translate("Figure", "fewer than %1 livestreams or %2 hours on air")
                .arg(HeatMap::fewestLivestreams)
                .arg(HeatMap::fewestHours);
    //: Key of a heat map: what the numbers in its cells are
    key.counts = QCoreApplication::translate("Figure", "In a cell: livestreams on air");
    return key;
}

Figure heatMapFigure(const HeatMap &map, const Selection &selection, const FigureOptions &options)
{
    Figure figure = figureOf(selection, map.scope, options);
    HeatMapPlot plot;
    plot.map = map;
    plot.selection = std::make_shared<Selection>(selection);
    plot.least = std::numeric_limits<double>::infinity();
    plot.most = -plot.least;
    for (const HeatCell &cell : map.cells) {
        if (!cell.value || cell.isThin)
            continue;
        plot.least = std::min(plot.least, *cell.value);
        plot.most = std::max(plot.most, *cell.value);
    }
    figure.plot = std::move(plot);
    //: %1: who, %2: a metric
    figure.title = QCoreApplication::translate("Figure", "%1 · %2 by weekday and hour")
                       .arg(whoIsIn(figure), columnTitle(map.metric));
    tellCurrency(figure, selection, map.scope.regions, {map.metric});
    if (map.leftOut > 0)
        figure.notes += QCoreApplication::translate(
            "Figure", "%Ln livestream(s) without a start or a duration left out", nullptr,
            map.leftOut);
    figure.subtitle = subtitleOf(figure);
    return figure;
}

} // namespace livegauge
