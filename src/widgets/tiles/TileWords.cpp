#include "widgets/tiles/TileWords.h"

#include "widgets/tiles/TileSources.h"
#include "wording/ColumnWords.h"
#include "wording/MoneyWords.h"

#include <QCoreApplication>

#include <cmath>

namespace livegauge {
namespace {

constexpr double secondsPerHour = 3'600;

QString words(const char *source)
{
    return QCoreApplication::translate("Tile", source);
}

/// A number in full, as the grid writes it.
QString fullText(const std::optional<double> &number, ColumnKind kind, const Numbers &numbers)
{
    return number ? numbers.text(Value(*number), kind) : numbers.unknown();
}

ColumnKind kindOf(TileId id)
{
    const std::optional<ColumnId> metric = metricOf(id);
    return metric ? column(*metric).kind : ColumnKind::Count;
}

/// A change in full: +35.2%, −3, ±0.0%.
QString fullChangeText(const std::optional<Change> &change, const Numbers &numbers)
{
    if (!change)
        return {};
    const double size = std::abs(change->amount);
    const QString text = change->isPercent ? numbers.real(size, 1) + QLatin1Char('%')
                                           : numbers.count(std::llround(size));
    const bool isNothing = text == numbers.real(0, 1) + QLatin1Char('%')
        || (!change->isPercent && change->amount == 0);
    if (isNothing)
        return QStringLiteral("±") + text;
    return (change->amount > 0 ? QStringLiteral("+") : QStringLiteral("−")) + text;
}

/// Of a table with four columns: what, how much, its change, its days.
QString lineOf(const QString &name, const QString &value, const QString &change = {},
               const QString &days = {})
{
    return QStringLiteral("<tr><td>%1</td><td align=\"right\">&nbsp;&nbsp;%2</td>"
                          "<td align=\"right\">&nbsp;&nbsp;%3</td><td>&nbsp;&nbsp;%4</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped(), change.toHtmlEscaped(),
             days.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString daysText(const WallSpan &span, const Numbers &numbers)
{
    return numbers.days(wallDateTime(span.from).date(),
                        wallDateTime(std::max(span.from, span.until - 1)).date());
}

QString meanTitle()
{
    return words(QT_TRANSLATE_NOOP("Tile", "Mean of single livestreams"));
}

QString medianTitle()
{
    return words(QT_TRANSLATE_NOOP("Tile", "Median of single livestreams"));
}

/// Sums, counts, mean and median: what the value is made of.
QString basisLines(const Tile &tile, const Numbers &numbers)
{
    QString lines;
    const std::optional<ColumnId> metric = metricOf(tile.id);
    const TileSum &sum = tile.now;
    if (const auto sides = sidesOf(tile.id)) {
        //: In a tile's definition; %1 is a metric such as "Views"
        const QString sumOf = words(QT_TRANSLATE_NOOP("Tile", "Sum of: %1"));
        const std::optional<double> none;
        const bool isKnown = sum.counted > 0;
        lines += lineOf(sumOf.arg(columnTitle(sides->numerator)),
                        fullText(isKnown ? std::optional(sum.numerator) : none,
                                 column(sides->numerator).kind, numbers));
        lines += lineOf(
            sumOf.arg(columnTitle(sides->base)),
            fullText(isKnown ? std::optional(sum.base) : none, column(sides->base).kind, numbers));
    }
    lines +=
        lineOf(words(QT_TRANSLATE_NOOP("Tile", "Livestreams counted")), numbers.count(sum.counted));
    lines += lineOf(words(QT_TRANSLATE_NOOP("Tile", "Left out: a value it needs is missing")),
                    numbers.count(sum.livestreams - sum.counted));
    if (metric) {
        lines += lineOf(meanTitle(), fullText(tile.mean, kindOf(tile.id), numbers));
        lines += lineOf(medianTitle(), fullText(tile.median, kindOf(tile.id), numbers));
    }
    return lines;
}

/// Why there is nothing to compare with; empty where there is.
QString nothingBefore(const Tiles &tiles, TileId id, Comparison comparison)
{
    const ComparedDays &days = *tiles.days(comparison);
    if (days.influencers == 0 && tiles.isFiltered)
        //: On a tile: no livestream passes the filter, in neither period; as short as can be
        return words(QT_TRANSLATE_NOOP("Tile", "no match"));
    if (!days.hasHistory())
        return words(QT_TRANSLATE_NOOP("Tile", "no history"));
    if (tiles[id].compared[static_cast<std::size_t>(comparison)].livestreams > 0)
        return {};
    return tiles.isFiltered
        //: On a tile: no livestream of the period compared with passes the filter; short
        ? words(QT_TRANSLATE_NOOP("Tile", "no match before"))
        //: On a tile: there was no livestream in the period compared with; short
        : words(QT_TRANSLATE_NOOP("Tile", "none before"));
}

QString comparisonLines(const Tiles &tiles, TileId id, const Numbers &numbers)
{
    const Tile &tile = tiles[id];
    QString lines;
    QString saidBefore;
    if (tiles.span) {
        lines += lineOf(words(QT_TRANSLATE_NOOP("Tile", "This period")),
                        fullText(tile.now.value, kindOf(id), numbers), {},
                        daysText(*tiles.span, numbers));
    }
    for (const Comparison comparison : {Comparison::Before, Comparison::LastYear}) {
        const std::optional<ComparedDays> &days = tiles.days(comparison);
        if (!days)
            continue;
        const auto place = static_cast<std::size_t>(comparison);
        if (days->hasHistory() && !days->hasWholeHistory()) {
            //: In a tile's definition; %1, %2: numbers of influencers
            const QString line =
                lineOf(words(QT_TRANSLATE_NOOP("Tile", "This period, %1 of %2 influencers"))
                           .arg(days->reached)
                           .arg(days->influencers),
                       fullText(tile.comparable[place].value, kindOf(id), numbers));
            if (line != saidBefore) // once, where both comparisons are of the same influencers
                lines += line;
            saidBefore = line;
        }
        const TileSum &sum = tile.compared[place];
        const QString nothing = nothingBefore(tiles, id, comparison);
        const bool isTold = nothing.isEmpty() || (days->hasHistory() && sum.value);
        const QString value = isTold ? fullText(sum.value, kindOf(id), numbers) : nothing;
        lines += lineOf(comparisonName(comparison), value,
                        fullChangeText(tiles.change(id, comparison), numbers),
                        daysText(days->span, numbers));
    }
    return lines;
}

QString historyNote(const Tiles &tiles)
{
    for (const Comparison comparison : {Comparison::Before, Comparison::LastYear}) {
        const std::optional<ComparedDays> &days = tiles.days(comparison);
        if (!days || !days->hasHistory() || days->hasWholeHistory())
            continue;
        const int missing = days->influencers - days->reached;
        const QString note =
            QCoreApplication::translate("Tile",
                                        "%1: of %Ln influencer(s) no livestream is stored from "
                                        "so far back: either there was none, or it was not read. "
                                        "The change is that of the others.",
                                        nullptr, missing);
        return note.arg(comparisonName(comparison));
    }
    return {};
}

QString moneyNote(const MoneyUnit &money, TileId id)
{
    if (kindOf(id) != ColumnKind::Money)
        return {};
    if (const QString currency = money.common(); !currency.isEmpty())
        //: %1: a currency, such as USD
        return words(QT_TRANSLATE_NOOP("Tile", "In %1, as you stated in the settings."))
            .arg(currency);
    if (!money.mayDiffer())
        return {};
    if (const QString several = currencyList(money); !several.isEmpty())
        return words(QT_TRANSLATE_NOOP("Tile",
                                       "The livestreams are of several currencies: %1. Sums of "
                                       "different currencies mean little."))
            .arg(several);
    return words(QT_TRANSLATE_NOOP(
        "Tile",
        "The livestreams are of several markets. The source states no currency; sums "
        "of different currencies mean little."));
}

QString notes(const Tiles &tiles, TileId id)
{
    QString result;
    const auto &before = tiles.days(Comparison::Before);
    if (before && before->isCut) {
        result += paragraph(words(QT_TRANSLATE_NOOP(
            "Tile",
            "The period is not over: what it is compared with ends at the same time of "
            "day, on each market's clock.")));
    }
    result += paragraph(historyNote(tiles));
    return result + paragraph(moneyNote(tiles.money, id));
}

QString caption(Comparison comparison, int days)
{
    if (comparison == Comparison::LastYear)
        //: On a tile behind a change; short
        return words(QT_TRANSLATE_NOOP("Tile", "vs last year"));
    //: On a tile behind a change; short. %1 is a number of days
    return words(QT_TRANSLATE_NOOP("Tile", "vs prev. %1 d")).arg(days);
}

/// Of how many influencers a change is, where some are not stored so far back.
QString partOf(const ComparedDays &days)
{
    //: On a tile: the change is that of %1 of %2 influencers; as short as can be
    return words(QT_TRANSLATE_NOOP("Tile", "%1 of %2")).arg(days.reached).arg(days.influencers);
}

QString partialCaption(Comparison comparison, const ComparedDays &days)
{
    if (comparison == Comparison::LastYear)
        //: On a tile behind a change; short. %1: of how many influencers it is, as "1 of 3"
        return words(QT_TRANSLATE_NOOP("Tile", "vs last year · %1")).arg(partOf(days));
    //: On a tile behind a change; short. %1: of how many influencers it is, as "1 of 3"
    return words(QT_TRANSLATE_NOOP("Tile", "vs prev. · %1")).arg(partOf(days));
}

} // namespace

QString tileTitle(TileId id)
{
    switch (id) {
    case TileId::Sessions:
        return words(QT_TRANSLATE_NOOP("Tile", "Livestreams"));
    case TileId::LiveDays:
        return words(QT_TRANSLATE_NOOP("Tile", "Live days"));
    case TileId::Airtime:
        return words(QT_TRANSLATE_NOOP("Tile", "Airtime"));
    default:
        return columnTitle(*metricOf(id));
    }
}

QString tileCurrency(const Tiles &tiles, TileId id)
{
    return kindOf(id) == ColumnKind::Money ? tiles.money.common() : QString();
}

QString tileUnit(const Tiles &tiles, TileId id)
{
    const bool isMixed = kindOf(id) == ColumnKind::Money && !currencyList(tiles.money).isEmpty();
    //: On a tile in place of a currency: there are several; as short as can be
    return isMixed ? words(QT_TRANSLATE_NOOP("Tile", "mixed")) : tileCurrency(tiles, id);
}

QString tileNumber(const Tile &tile, const Numbers &numbers)
{
    if (!tile.now.value)
        return numbers.unknown();
    if (tile.id != TileId::Airtime)
        return numbers.brief(*tile.now.value, kindOf(tile.id));
    const double hours = *tile.now.value / secondsPerHour;
    constexpr double many = 100;
    //: Airtime in hours
    return words(QT_TRANSLATE_NOOP("Tile", "%1 h"))
        .arg(hours < many ? numbers.real(hours, 1) : numbers.brief(hours, ColumnKind::Count));
}

QString tileMedian(const Tile &tile, const Numbers &numbers)
{
    if (!tile.median)
        return {};
    constexpr double large = 1'000;
    const ColumnKind kind = kindOf(tile.id);
    const bool isShort = kind == ColumnKind::Duration || std::abs(*tile.median) < large;
    //: On a tile beside its number: the median of single livestreams; as short as can be
    return words(QT_TRANSLATE_NOOP("Tile", "median %1"))
        .arg(isShort ? numbers.brief(*tile.median, kind) : numbers.compact(*tile.median));
}

QString tileBasis(const Tile &tile, const Numbers &numbers)
{
    if (!tile.mean || !tile.median)
        return {};
    const auto line = [&](const QString &title, const std::optional<double> &value) {
        return title + QStringLiteral(": ") + fullText(value, kindOf(tile.id), numbers);
    };
    return line(meanTitle(), tile.mean) + QLatin1Char('\n') + line(medianTitle(), tile.median);
}

QString changeText(const std::optional<Change> &change, const Numbers &numbers)
{
    constexpr double most = 999;
    if (!change || !change->isPercent || std::abs(change->amount) <= most)
        return fullChangeText(change, numbers);
    return numbers.briefDifferencePercent(change->amount);
}

QString comparisonName(Comparison comparison)
{
    return comparison == Comparison::Before
        ? words(QT_TRANSLATE_NOOP("Tile", "Previous period"))
        : words(QT_TRANSLATE_NOOP("Tile", "Same dates last year"));
}

QString changeCaption(const Tiles &tiles, TileId id, Comparison comparison)
{
    const std::optional<ComparedDays> &days = tiles.days(comparison);
    if (!days || !tiles.span)
        return tiles.isFiltered
            //: On a tile that has nothing to be compared with, as it shows livestreams of all
            //: times, those that pass the filter; short
            ? words(QT_TRANSLATE_NOOP("Tile", "all that match"))
            //: On a tile that has nothing to be compared with, as it shows all livestreams
            : words(QT_TRANSLATE_NOOP("Tile", "all there is"));
    if (!tiles.change(id, comparison)) {
        if (const QString nothing = nothingBefore(tiles, id, comparison); !nothing.isEmpty())
            return nothing;
        if (tiles[id].now.livestreams == 0)
            return tiles.isFiltered
                //: On a tile: no livestream of the chosen period passes the filter; short
                ? words(QT_TRANSLATE_NOOP("Tile", "no match now"))
                //: On a tile: there is no livestream in the chosen period; short
                : words(QT_TRANSLATE_NOOP("Tile", "none now"));
        const TileSum &before = tiles[id].compared[static_cast<std::size_t>(comparison)];
        return before.value && tiles[id].now.value
            //: On a tile whose change in per cent cannot be told
            ? words(QT_TRANSLATE_NOOP("Tile", "0 before"))
            : words(QT_TRANSLATE_NOOP("Tile", "not comparable"));
    }
    if (!days->hasWholeHistory())
        return partialCaption(comparison, *days);
    return caption(comparison, tiles.periodDays);
}

QString narrowChangeCaption(const Tiles &tiles, TileId id, Comparison comparison)
{
    const std::optional<ComparedDays> &days = tiles.days(comparison);
    if (!days || days->hasWholeHistory() || !tiles.change(id, comparison))
        return {};
    return partOf(*days);
}

QString tileDefinition(const Tiles &tiles, TileId id, const Numbers &numbers)
{
    const std::optional<ColumnId> metric = metricOf(id);
    QString text = QStringLiteral("<h3>%1</h3>").arg(tileTitle(id).toHtmlEscaped());
    text += paragraph(tileFormula(id));
    if (metric && !sidesOf(id)) // of a ratio it is the formula again
        text += paragraph(columnExplanation(*metric));
    text += paragraph(tileLimits(id));
    const QString compared = comparisonLines(tiles, id, numbers);
    text += QStringLiteral("<table style=\"margin-top: 8px\">") + basisLines(tiles[id], numbers)
        + (compared.isEmpty() ? QString() : lineOf(QStringLiteral(" "), {})) + compared
        + QStringLiteral("</table>");
    return text + notes(tiles, id);
}

} // namespace livegauge
