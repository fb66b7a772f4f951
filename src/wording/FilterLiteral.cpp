#include "wording/FilterLiteral.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace livegauge {
namespace {

constexpr double secondsPerMinute = 60;
constexpr double secondsPerHour = 3600;
/// What looks alike is equal: money below 1 is shown with four decimals, all else with two.
double halfOfShown(double number, ColumnKind kind)
{
    return kind == ColumnKind::Money && std::abs(number) < 1 ? 0.00005 : 0.005;
}

FilterLiteral point(double number, const NumberRange &equal)
{
    return {number, number, true, equal};
}

std::optional<double> unitOf(const QString &unit)
{
    struct Unit {
        const char *name;
        double worth;
    };
    static constexpr std::array units{
        Unit{"", 1},     Unit{"k", 1e3},  Unit{"m", 1e6},  Unit{"b", 1e9},  Unit{"w", 1e4},
        Unit{"千", 1e3}, Unit{"万", 1e4}, Unit{"萬", 1e4}, Unit{"亿", 1e8}, Unit{"億", 1e8}};
    for (const Unit &known : units) {
        if (unit == QString::fromUtf8(known.name))
            return known.worth;
    }
    return std::nullopt;
}

std::optional<FilterLiteral> clockDuration(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4}):([0-5]\\d)(?::([0-5]\\d))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds = match.captured(1).toDouble() * secondsPerHour
        + match.captured(2).toDouble() * secondsPerMinute + match.captured(3).toDouble();
    const bool toTheSecond = match.hasCaptured(3);
    return point(seconds,
                 toTheSecond ? NumberRange{seconds, seconds}
                             : NumberRange{seconds, seconds + secondsPerMinute, true, false});
}

/// Where the second, minute, day, month or year that begins with `from` ends.
FilterLiteral stretch(const QDateTime &from, const QDateTime &until)
{
    const auto first = static_cast<double>(from.toSecsSinceEpoch());
    const auto last = static_cast<double>(until.toSecsSinceEpoch());
    return {first, last, false, {first, last, true, false}};
}

QDateTime wallTime(QDate day, QTime time = QTime(0, 0))
{
    return QDateTime(day, time, Qt::UTC);
}

/// "9/21", "9月21日": the newest such day that is not to come.
std::optional<QDate> newestDay(int month, int day, QDate today)
{
    constexpr int yearsBetweenLeapDays = 8;
    for (int year = today.year(); year >= today.year() - yearsBetweenLeapDays; --year) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= today)
            return date;
    }
    return std::nullopt;
}

/// How many days after today it is.
std::optional<int> dayFromToday(const QString &text)
{
    if (text == QLatin1String("today") || text == QStringLiteral("今天") || text == todayWord())
        return 0;
    if (text == QLatin1String("yesterday") || text == QStringLiteral("昨天")
        || text == yesterdayWord())
        return -1;
    return std::nullopt;
}

FilterLiteral fromToday(int days)
{
    constexpr double secondsPerDay = 86'400;
    const double first = days * secondsPerDay;
    const double last = first + secondsPerDay;
    return {first, last, false, {first, last, true, false, true, true}, true};
}

std::optional<QDate> namedDay(const QString &text, QDate today)
{
    static const QRegularExpression digits(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    if (const auto match = digits.match(text); match.hasMatch()) {
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                        match.captured(3).toInt());
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    static const QRegularExpression ofAYear(
        QStringLiteral("^(\\d{1,2})(?:[-/](\\d{1,2})|月(\\d{1,2})日?)$"));
    if (const auto match = ofAYear.match(text); match.hasMatch())
        return newestDay(match.captured(1).toInt(), (match.captured(2) + match.captured(3)).toInt(),
                         today);
    return std::nullopt;
}

/// A year, a month, a day, or a time of it.
std::optional<FilterLiteral> yearFirst(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:[-/.年](?:(\\d{1,2})(?:[-/.月](?:(\\d{1,2})日?(?:[ t]+"
                       "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?)?)?)?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int index, int otherwise) {
        return match.captured(index).isEmpty() ? otherwise : match.captured(index).toInt();
    };
    const QDate day(part(1, 0), part(2, 1), part(3, 1));
    const QTime time(part(4, 0), part(5, 0), part(6, 0));
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    const QDateTime from = wallTime(day, time);
    const int parts = match.lastCapturedIndex();
    const std::array ends{from.addYears(1),
                          from.addMonths(1),
                          from.addDays(1),
                          from, // an hour has its minutes
                          from.addSecs(static_cast<qint64>(secondsPerMinute)),
                          from.addSecs(1)};
    return stretch(from, ends[static_cast<std::size_t>(parts) - 1]);
}

} // namespace

QString todayWord()
{
    //: A day, as it is typed into a filter
    return QCoreApplication::translate("FilterText", "today");
}

QString yesterdayWord()
{
    //: A day, as it is typed into a filter
    return QCoreApplication::translate("FilterText", "yesterday");
}

QString halfWidth(const QString &text)
{
    QString result = text.trimmed();
    for (QChar &c : result) {
        const char16_t code = c.unicode();
        if (code >= 0xFF01 && code <= 0xFF5E)
            c = QChar(static_cast<char16_t>(code - 0xFEE0));
        else if (code == 0x3000)
            c = QLatin1Char(' ');
    }
    result.replace(QChar(0x2265), QLatin1String(">="));
    result.replace(QChar(0x2264), QLatin1String("<="));
    result.replace(QChar(0x2260), QLatin1String("!="));
    result.replace(QChar(0x2212), QLatin1Char('-'));
    result.replace(QChar(0x2026), QLatin1String(".."));
    result.replace(QChar(0x3002), QLatin1Char('.'));
    for (const char16_t dash : {u'~', u'\u2013', u'\u2014'})
        result.replace(QChar(dash), QLatin1String(".."));
    return result.toLower();
}

std::optional<FilterLiteral> readNumber(const QString &text, ColumnKind kind)
{
    static const QRegularExpression form(
        QStringLiteral("^([-+]?)(\\d{1,3}(?:,\\d{3})+|\\d+|(?=\\.\\d))(\\.\\d*)?(e[-+]?\\d{1,2})? "
                       "?([^\\d%. ,]*)(%?)$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || (!match.captured(6).isEmpty() && kind != ColumnKind::Percent))
        return std::nullopt;
    const auto unit = unitOf(match.captured(5));
    if (!unit)
        return std::nullopt;
    const QString digits =
        match.captured(2).remove(QLatin1Char(',')) + match.captured(3) + match.captured(4);
    bool ok = false;
    const double size = QString(QLatin1Char('0') + digits).toDouble(&ok) * *unit;
    if (!ok)
        return std::nullopt;
    const double number = match.captured(1) == QLatin1String("-") ? -size : size;
    if (kind == ColumnKind::Count)
        return point(number, {number, number});
    const double half = halfOfShown(number, kind);
    return point(number, {number - half, number + half, true, false});
}

std::optional<FilterLiteral> readDuration(const QString &text)
{
    if (text == QLatin1String("0"))
        return point(0, {0, 0});
    if (const auto literal = clockDuration(text))
        return literal;
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d+(?:\\.\\d+)?) ?(?:hours|hour|h|小时|时))? ?"
                       "(?:(\\d+(?:\\.\\d+)?) ?(?:minutes|minute|min|m|分钟|分))? ?"
                       "(?:(\\d+) ?(?:seconds|second|sec|s|秒))?$"));
    const auto match = form.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return std::nullopt;
    const double seconds = match.captured(1).toDouble() * secondsPerHour
        + match.captured(2).toDouble() * secondsPerMinute + match.captured(3).toDouble();
    if (!match.captured(3).isEmpty())
        return point(seconds, {seconds, seconds});
    return point(seconds, {seconds, seconds + secondsPerMinute, true, false});
}

std::optional<FilterLiteral> readTime(const QString &text, QDate today)
{
    if (const auto days = dayFromToday(text))
        return fromToday(*days);
    if (const auto day = namedDay(text, today))
        return stretch(wallTime(*day), wallTime(day->addDays(1)));
    return yearFirst(text);
}

} // namespace livegauge
