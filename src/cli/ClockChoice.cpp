#include "cli/ClockChoice.h"

#include "wording/ColumnWords.h"

#include <QDateTime>
#include <QRegularExpression>

namespace livegauge {
namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 secondsPerMinute = 60;

/// Qt's list lacks zones that it has, such as Etc/GMT+12, but where it does not know a name it may
/// take it for a rule of POSIX: any word without a slash. Newer Qt calls such a rule available.
QTimeZone zoneNamed(const QByteArray &id)
{
    const bool isName = QTimeZone::availableTimeZoneIds().contains(id) || id.contains('/');
    return isName ? QTimeZone(id) : QTimeZone();
}

} // namespace

std::optional<NamedClock> clockNamed(const QString &text)
{
    if (text == QLatin1String("utc"))
        return NamedClock{Clock(ClockKind::Utc), QStringLiteral("UTC")};
    if (text == QLatin1String("market"))
        return NamedClock{Clock(ClockKind::Market), clockName(Clock(ClockKind::Market), {})};
    const QTimeZone zone = text == QLatin1String("local") ? ownZone() : zoneNamed(text.toUtf8());
    if (!zone.isValid())
        return std::nullopt;
    return NamedClock{Clock(ClockKind::Mine, zone), QString::fromUtf8(zone.id())};
}

std::optional<TimeBound> readTimeBound(const QString &text, BoundEdge edge)
{
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    static const QRegularExpression time(
        QStringLiteral("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?$"));
    if (day.match(text).hasMatch()) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return std::nullopt;
        const qint64 midnight = QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        return TimeBound{false, edge == BoundEdge::Last ? midnight + secondsPerDay - 1 : midnight};
    }
    const QRegularExpressionMatch parts = time.match(text);
    if (!parts.hasMatch())
        return std::nullopt;
    const bool isMoment = parts.capturedLength(2) > 0;
    // Not as local time: this computer's clock may have left it out.
    const QDateTime moment =
        QDateTime::fromString(isMoment ? text : text + QLatin1Char('Z'), Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    const bool isMinute = parts.capturedLength(1) == 0;
    const qint64 rest = isMinute && edge == BoundEdge::Last ? secondsPerMinute - 1 : 0;
    return TimeBound{isMoment, moment.toSecsSinceEpoch() + rest};
}

bool TimeSpan::contains(std::optional<qint64> moment, const Clock &clock,
                        const QString &region) const
{
    if (isAll())
        return true;
    if (!moment)
        return false;
    const auto placeOf = [&](const TimeBound &bound) {
        return bound.isMoment ? *moment : clock.wallSeconds(*moment, region);
    };
    return (!first || placeOf(*first) >= first->seconds)
        && (!last || placeOf(*last) <= last->seconds);
}

bool TimeSpan::isBackwards() const
{
    if (!first || !last)
        return false;
    if (first->isMoment == last->isMoment)
        return first->seconds > last->seconds;
    return *earliest() > *latest();
}

std::optional<qint64> TimeSpan::earliest() const
{
    if (!first)
        return std::nullopt;
    return first->isMoment ? first->seconds : first->seconds - secondsPerDay;
}

std::optional<qint64> TimeSpan::latest() const
{
    if (!last)
        return std::nullopt;
    return last->isMoment ? last->seconds : last->seconds + secondsPerDay;
}

} // namespace livegauge
