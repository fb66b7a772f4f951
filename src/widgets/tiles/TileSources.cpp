#include "widgets/tiles/TileSources.h"

#include "domain/Formula.h"

#include <QCoreApplication>

namespace livegauge {
namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Tile", source);
}

} // namespace

std::optional<RatioSides> sidesOf(TileId id)
{
    const std::optional<ColumnId> metric = metricOf(id);
    const Formula *formula = metric ? formulaOf(*metric) : nullptr;
    if (formula == nullptr)
        return std::nullopt;
    return RatioSides{formula->numerator, formula->base};
}

QString tileFormula(TileId id)
{
    switch (id) {
    case TileId::Sessions:
        return words(QT_TRANSLATE_NOOP("Tile", "The livestreams that began in the period."));
    case TileId::LiveDays:
        return words(QT_TRANSLATE_NOOP(
            "Tile", "Days on which at least one livestream began, on the chosen clock."));
    case TileId::Airtime:
        return words(QT_TRANSLATE_NOOP("Tile", "Sum of the durations of all livestreams."));
    case TileId::Gpm:
        return words(QT_TRANSLATE_NOOP("Tile",
                                       "Sum of GMV ÷ sum of views × 1,000, over the livestreams "
                                       "that have both. Not the mean of their GPM."));
    case TileId::ViewerValue:
        return words(QT_TRANSLATE_NOOP("Tile",
                                       "Sum of GMV ÷ sum of viewers, over the livestreams that "
                                       "have both."));
    case TileId::ItemPrice:
        return words(QT_TRANSLATE_NOOP("Tile",
                                       "Sum of GMV ÷ sum of units sold, over the livestreams that "
                                       "have both."));
    case TileId::GmvPerHour:
        return words(QT_TRANSLATE_NOOP("Tile",
                                       "Sum of GMV ÷ sum of hours on air, over the livestreams "
                                       "that have both."));
    case TileId::Gmv:
    case TileId::Views:
    case TileId::Viewers:
    case TileId::Units:
        return words(QT_TRANSLATE_NOOP("Tile", "Sum over the livestreams that have a value."));
    }
    return {};
}

QString tileLimits(TileId id)
{
    switch (id) {
    case TileId::Gmv:
        return words(QT_TRANSLATE_NOOP("Tile", "Not in the source: orders, refunds, currency."));
    case TileId::Units:
        return words(QT_TRANSLATE_NOOP(
            "Tile", "Not in the source: orders, refunds, which goods they were."));
    case TileId::Views:
    case TileId::Viewers:
        return words(QT_TRANSLATE_NOOP(
            "Tile",
            "Not in the source: how many watched at a time, how long they stayed, whether "
            "they follow the influencer."));
    case TileId::Sessions:
    case TileId::LiveDays:
        return words(QT_TRANSLATE_NOOP(
            "Tile", "Livestreams on pages that were not read yet are not counted."));
    case TileId::Airtime:
        return words(QT_TRANSLATE_NOOP("Tile", "Not in the source: breaks within a livestream."));
    case TileId::Gpm:
        return words(QT_TRANSLATE_NOOP(
            "Tile", "Not in the source: impressions, clicks and orders. The base is views."));
    case TileId::ViewerValue:
        return words(QT_TRANSLATE_NOOP(
            "Tile", "Not in the source: buyers. This is per person who came, not per buyer."));
    case TileId::ItemPrice:
        return words(QT_TRANSLATE_NOOP(
            "Tile", "Not in the source: orders. This is per unit, not per order."));
    case TileId::GmvPerHour:
        return words(QT_TRANSLATE_NOOP(
            "Tile", "Not in the source: when in the livestream goods were sold."));
    }
    return {};
}

} // namespace livegauge
