#include "wording/FilterText.h"

#include "wording/FilterLiteral.h"
#include "wording/FilterMoney.h"
#include "wording/FilterPattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace livegauge {
namespace {

const QLatin1String conjunction(" && ");
const QLatin1String between("..");

bool isText(ColumnId id)
{
    const ColumnKind kind = column(id).kind;
    return kind == ColumnKind::Text || kind == ColumnKind::Identifier;
}

bool isAnyOf(const QString &text, std::initializer_list<const char *> known)
{
    return std::ranges::any_of(
        known, [&text](const char *word) { return text == QString::fromUtf8(word); });
}

/// The words for values that are missing, or not; nothing for another text.
std::optional<Condition> readKnown(ColumnId id, const QString &text)
{
    const QString word = text.toLower();
    if (isAnyOf(word, {"unknown", "未知", "--", "n/a", "not captured", "未采集"})
        || word == QCoreApplication::translate("FilterText", "unknown"))
        return Condition{id, IsUnknown{}, false};
    if (isAnyOf(word, {"known", "已知"})
        || word == QCoreApplication::translate("FilterText", "known"))
        return Condition{id, IsUnknown{}, true};
    return std::nullopt;
}

std::optional<FilterLiteral> readLiteral(const QString &text, ColumnKind kind, QDate today)
{
    switch (kind) {
    case ColumnKind::Time:
        return readTime(text.trimmed(), today);
    case ColumnKind::Duration:
        return readDuration(text.trimmed());
    default:
        return readNumber(text.trimmed(), kind);
    }
}

NumberRange above(const FilterLiteral &literal, bool orEqual)
{
    NumberRange range;
    range.least = orEqual ? literal.first : literal.last;
    range.withLeast = orEqual || !literal.withLast;
    range.leastIsFromToday = literal.isFromToday;
    return range;
}

NumberRange below(const FilterLiteral &literal, bool orEqual)
{
    NumberRange range;
    range.most = orEqual ? literal.last : literal.first;
    range.withMost = orEqual && literal.withLast;
    range.mostIsFromToday = literal.isFromToday;
    return range;
}

/// `10..20`, `10..`, `..20`; bounds with `>` or `<` in front do not belong to the range.
std::optional<NumberRange> readRange(const QString &text, ColumnKind kind, QDate today)
{
    const auto bound = [kind, today](const QString &typed, QChar sign) {
        const bool isOutside = typed.startsWith(sign);
        return std::pair(readLiteral(typed.mid(isOutside ? 1 : 0), kind, today), isOutside);
    };
    const QString from = text.section(between, 0, 0).trimmed();
    const QString to = text.section(between, 1).trimmed();
    if (from.isEmpty() && to.isEmpty())
        return std::nullopt;
    const auto [first, isAfterFirst] = bound(from, QLatin1Char('>'));
    const auto [last, isBeforeLast] = bound(to, QLatin1Char('<'));
    if ((!from.isEmpty() && !first) || (!to.isEmpty() && !last))
        return std::nullopt;
    NumberRange range = first ? above(*first, !isAfterFirst) : NumberRange();
    if (last) {
        const NumberRange until = below(*last, !isBeforeLast);
        range.most = until.most;
        range.withMost = until.withMost;
        range.mostIsFromToday = until.mostIsFromToday;
    }
    return range;
}

std::optional<NumberRange> readComparison(const QString &text, ColumnKind kind, QDate today)
{
    const bool isAbove = text.startsWith(QLatin1Char('>'));
    const bool isBelow = text.startsWith(QLatin1Char('<'));
    const bool orEqual = (isAbove || isBelow) && text.mid(1).startsWith(QLatin1Char('='));
    const bool hasSign = isAbove || isBelow || text.startsWith(QLatin1Char('='));
    const auto literal = readLiteral(text.mid((hasSign ? 1 : 0) + (orEqual ? 1 : 0)), kind, today);
    if (!literal)
        return std::nullopt;
    if (isAbove)
        return above(*literal, orEqual);
    return isBelow ? below(*literal, orEqual) : literal->equal;
}

QString expectation(ColumnId id, const QString &text)
{
    switch (column(id).kind) {
    case ColumnKind::Time: {
        const bool isHour = text.contains(QLatin1Char(':')) && !text.contains(QLatin1Char('-'));
        //: Beside a filter field; the forms in backquotes are typed as they stand here
        return isHour ? QCoreApplication::translate(
                   "FilterText",
                   "Times need their day, for example >=2026-11-01 18:00. The hour of "
                   "day alone cannot be filtered.")
                      : QCoreApplication::translate(
                          "FilterText",
                          "Expected is a time, for example 2026-11, 2026-11-03, today, "
                          ">=2026-11-01 18:00, 2026-11-01..2026-11-07, unknown or known.");
    }
    case ColumnKind::Duration:
        return QCoreApplication::translate(
            "FilterText",
            "Expected is a duration with its unit, for example >2h, 90m, 1:30:00, "
            "1h..2.5h, unknown or known.");
    case ColumnKind::Percent:
        return QCoreApplication::translate(
            "FilterText",
            "Expected is a percentage, for example >1.5%, 0.5..2, =0, unknown or known.");
    default:
        return QCoreApplication::translate(
            "FilterText",
            "Expected is a number, for example >1000, 10..20, 1.5k, =0, !=0, unknown or "
            "known.");
    }
}

bool endsBeforeItBegins(const NumberRange &range, QDate today)
{
    const QDateTime begins(today, QTime(0, 0), Qt::UTC);
    const NumberRange seen = range.resolved(static_cast<double>(begins.toSecsSinceEpoch()));
    const bool isPoint = seen.withLeast && seen.withMost;
    return seen.least > seen.most || (seen.least == seen.most && !isPoint);
}

QString orderProblem()
{
    return QCoreApplication::translate("FilterText", "The range ends before it begins.");
}

std::optional<NumberRange> readAmounts(const QString &text, ColumnKind kind, QDate today)
{
    return text.contains(between) ? readRange(text, kind, today)
                                  : readComparison(text, kind, today);
}

/// Of a text that is no number as it stands: a currency may be beside it.
FilterReading readMoney(Condition condition, const QString &text, const Currencies &stated)
{
    const auto read = [](const AmountsText &money) {
        return readAmounts(money.amounts, ColumnKind::Money, {});
    };
    const AmountsText money = withoutStated(text, stated);
    const auto range = read(money);
    if (!range && read(withoutNames(text)))
        return {{}, currencyExpectation(stated)};
    if (!range || money.currencies.size() > 1)
        return {{}, expectation(condition.column, text)};
    if (endsBeforeItBegins(*range, {}))
        return {{}, orderProblem()};
    condition.test = *range;
    condition.currency = statedCurrency(money.currencies.front(), stated);
    return {{condition}, {}};
}

FilterReading readNumbers(ColumnId id, const QString &typed, QDate today, const Currencies &stated)
{
    const ColumnKind kind = column(id).kind;
    QString text = halfWidth(typed);
    Condition condition{id, NumberRange(), false};
    if (text.startsWith(QLatin1Char('!'))) {
        condition.isNegated = true;
        text = text.mid(1).trimmed();
    }
    const bool isEqual = text.startsWith(QLatin1Char('='));
    if (auto known = readKnown(id, isEqual ? text.mid(1).trimmed() : text)) {
        known->isNegated = known->isNegated != condition.isNegated;
        return {{*known}, {}};
    }
    const auto range = readAmounts(text, kind, today);
    if (!range)
        return kind == ColumnKind::Money ? readMoney(condition, text, stated)
                                         : FilterReading{{}, expectation(id, text)};
    if (endsBeforeItBegins(*range, today))
        return {{}, orderProblem()};
    condition.test = *range;
    return {{condition}, {}};
}

FilterReading readTexts(ColumnId id, const QString &typed)
{
    QString text = typed.trimmed();
    const bool negated = text.startsWith(QLatin1Char('!')) || text.startsWith(QChar(0xFF01));
    if (negated)
        text = text.mid(1).trimmed();
    if (auto known = readKnown(id, text)) {
        known->isNegated = known->isNegated != negated;
        return {{*known}, {}};
    }
    const PatternReading reading = readPattern(text);
    if (!reading.pattern)
        return {{}, reading.problem};
    return {{Condition{id, *reading.pattern, negated}}, {}};
}

/// The pieces between conjunctions; one inside quotation marks or an expression is no conjunction.
QStringList pieces(ColumnId id, const QString &text)
{
    QStringList result;
    qsizetype from = 0;
    while (from <= text.size()) {
        const qsizetype opened = isText(id) ? closingOf(text, from) : from;
        const qsizetype end = text.indexOf(conjunction, opened);
        if (end < 0)
            break;
        result.append(text.mid(from, end - from));
        from = end + conjunction.size();
    }
    result.append(text.mid(from));
    return result;
}

} // namespace

FilterReading readFilter(ColumnId id, const QString &text, QDate today, const Currencies &stated)
{
    FilterReading whole;
    if (text.trimmed().isEmpty())
        return whole;
    for (const QString &piece : pieces(id, text)) {
        const FilterReading reading =
            isText(id) ? readTexts(id, piece) : readNumbers(id, piece, today, stated);
        if (!reading.problem.isEmpty())
            return reading;
        whole.conditions.insert(whole.conditions.end(), reading.conditions.begin(),
                                reading.conditions.end());
    }
    return whole;
}

QString filterText(const Condition &condition)
{
    if (std::holds_alternative<IsUnknown>(condition.test))
        return condition.isNegated ? QCoreApplication::translate("FilterText", "known")
                                   : QCoreApplication::translate("FilterText", "unknown");
    const QString sign = condition.isNegated ? QStringLiteral("!") : QString();
    if (const auto *pattern = std::get_if<TextPattern>(&condition.test))
        return sign + patternText(*pattern);
    const auto &range = std::get<NumberRange>(condition.test);
    if (std::isinf(range.least) && std::isinf(range.most))
        return QCoreApplication::translate("FilterText", "known");
    const QString text = sign + rangeText(range, column(condition.column).kind);
    return condition.currency.isEmpty() ? text : text + QLatin1Char(' ') + condition.currency;
}

QString filterText(ColumnId id, const Filter &conditions)
{
    QStringList texts;
    for (const Condition &condition : conditions) {
        if (condition.column == id)
            texts.append(filterText(condition));
    }
    return texts.join(conjunction);
}

QString filterExample(ColumnId id)
{
    switch (column(id).kind) {
    case ColumnKind::Time:
        return QStringLiteral("2026-11");
    case ColumnKind::Duration:
        return QStringLiteral(">1h");
    case ColumnKind::Percent:
        return QStringLiteral(">1.5%");
    case ColumnKind::Text:
    case ColumnKind::Identifier:
        //: In an empty filter field of a column of texts
        return QCoreApplication::translate("FilterText", "contains …");
    default:
        return QStringLiteral(">1000");
    }
}

QString filterHelp(ColumnId id)
{
    if (!isText(id))
        return expectation(id, QString());
    return QCoreApplication::translate(
        "FilterText",
        "Part of a text, =the whole text, \"the whole text\", /expression/ or unknown. With Aa: "
        "in front, capital letters matter; with ! in front, the contrary is meant.");
}

} // namespace livegauge
