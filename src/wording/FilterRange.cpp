#include "domain/Clock.h"
#include "wording/FilterLiteral.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 3600;
constexpr qint64 day = 86'400;

QString paired(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// Exact, and no longer than needed.
QString numberText(double number)
{
    return QLocale(QLocale::English).toString(number, 'f', QLocale::FloatingPointShortest);
}

QString durationText(double number, bool withSeconds)
{
    const qint64 seconds = std::llround(number);
    const QString minutes =
        QString::number(seconds / hour) + QLatin1Char(':') + paired(seconds / minute % minute);
    return withSeconds ? minutes + QLatin1Char(':') + paired(seconds % minute) : minutes;
}

QString timeText(qint64 wall, qint64 step)
{
    if (step == day)
        return wallDateTime(wall).toString(QStringLiteral("yyyy-MM-dd"));
    return wallDateTime(wall).toString(step == minute ? QStringLiteral("yyyy-MM-dd HH:mm")
                                                      : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// How exact a time has to be written: to the day, minute or second.
qint64 stepOf(qint64 wall)
{
    if (wall % day == 0)
        return day;
    return wall % minute == 0 ? minute : 1;
}

bool isBound(double bound)
{
    return !std::isinf(bound);
}

/// A day counted from today, as its word.
QString wordOf(qint64 fromToday)
{
    return fromToday < 0 ? yesterdayWord() : todayWord();
}

/// Where a range begins, and where it ends, one bound of it or both being counted from today. There
/// is no word for tomorrow, but it is what comes after today.
QString beginText(qint64 first, bool isFromToday)
{
    if (!isFromToday)
        return timeText(first, stepOf(first));
    return first > 0 ? QLatin1Char('>') + wordOf(first - day) : wordOf(first);
}

QString endText(qint64 until, bool isFromToday)
{
    if (!isFromToday)
        return timeText(until - stepOf(until), stepOf(until));
    return until < 0 ? QLatin1Char('<') + wordOf(until) : wordOf(until - day);
}

/// `first` and `until` (not included); only what the range has.
QString fromTodayText(const NumberRange &range, qint64 first, qint64 until)
{
    if (!isBound(range.most))
        return first > 0 ? QLatin1Char('>') + wordOf(first - day)
                         : QLatin1String(">=") + wordOf(first);
    if (!isBound(range.least))
        return until > 0 ? QLatin1String("<=") + wordOf(until - day)
                         : QLatin1Char('<') + wordOf(until);
    const QString begin = beginText(first, range.leastIsFromToday);
    const QString end = endText(until, range.mostIsFromToday);
    return begin == end ? begin : begin + QLatin1String("..") + end;
}

/// `first` and `until` (not included) in wall seconds.
QString timesText(const NumberRange &range)
{
    const bool hasFirst = isBound(range.least);
    const bool hasLast = isBound(range.most);
    const qint64 first = hasFirst ? std::llround(range.least) + (range.withLeast ? 0 : 1) : 0;
    const qint64 until = hasLast ? std::llround(range.most) + (range.withMost ? 1 : 0) : 0;
    if (range.leastIsFromToday || range.mostIsFromToday)
        return fromTodayText(range, first, until);
    if (!hasLast)
        return QLatin1String(">=") + timeText(first, stepOf(first));
    if (!hasFirst)
        return QLatin1Char('<') + timeText(until, stepOf(until));
    const QDate from = wallDateTime(first).date();
    const QDate to = wallDateTime(until).date();
    if (first % day == 0 && until % day == 0 && from.day() == 1 && from.addMonths(1) == to)
        return from.toString(QStringLiteral("yyyy-MM"));
    const qint64 step = std::min(stepOf(first), stepOf(until));
    const QString begin = timeText(first, step);
    const QString end = timeText(until - step, step);
    return begin == end ? begin : begin + QLatin1String("..") + end;
}

/// "=281.49" for all that is shown so.
QString equalText(const NumberRange &range, ColumnKind kind)
{
    if (kind == ColumnKind::Duration) {
        if (range.least == range.most)
            return QLatin1Char('=') + durationText(range.least, true);
        const bool isMinute = range.most - range.least == minute && range.withLeast
            && !range.withMost && std::fmod(range.least, minute) == 0;
        return isMinute ? QLatin1Char('=') + durationText(range.least, false) : QString();
    }
    constexpr double mostShown = 10'000; // four decimals
    const double middle = std::round((range.least + range.most) / 2 * mostShown) / mostShown;
    const QString text = numberText(range.least == range.most ? range.least : middle);
    const auto again = readNumber(text, kind);
    return again && again->equal == range ? QLatin1Char('=') + text : QString();
}

} // namespace

QString rangeText(const NumberRange &range, ColumnKind kind)
{
    if (kind == ColumnKind::Time)
        return timesText(range);
    const auto text = [kind](double number) {
        return kind == ColumnKind::Duration ? durationText(number, true) : numberText(number);
    };
    const bool hasLeast = isBound(range.least);
    const bool hasMost = isBound(range.most);
    if (!hasMost)
        return (range.withLeast ? QLatin1String(">=") : QLatin1String(">")) + text(range.least);
    if (!hasLeast)
        return (range.withMost ? QLatin1String("<=") : QLatin1String("<")) + text(range.most);
    const QString equal = equalText(range, kind);
    if (!equal.isEmpty())
        return equal;
    return (range.withLeast ? QString() : QStringLiteral(">")) + text(range.least)
        + (range.withMost ? QLatin1String("..") : QLatin1String("..<")) + text(range.most);
}

} // namespace livegauge
