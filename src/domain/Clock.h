#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace livegauge {

/// Which clock decides where a day begins.
enum class ClockKind {
    Market, ///< the clock of the livestream's market, as TikTok Shop's back offices use
    Mine, ///< this computer's
    Utc,
};

/// This computer's zone; UTC, as the system has it then, where it is set to one that does not
/// exist.
QTimeZone ownZone();

/// Turns moments (Unix seconds, UTC) into the time on a wall. Wall seconds count from
/// 1970-01-01 00:00 of that same wall, so a day is 86,400 of them, daylight saving or not. A value
/// that threads may share.
class Clock {
public:
    explicit Clock(ClockKind kind = ClockKind::Market, const QTimeZone &mine = ownZone());

    ClockKind kind() const { return m_kind; }
    bool operator==(const Clock &other) const
    {
        return m_kind == other.m_kind && m_mine == other.m_mine;
    }
    /// A market that is not known has UTC.
    QTimeZone zone(const QString &region) const;
    qint64 wallSeconds(qint64 moment, const QString &region) const;

    /// The zone of a market's back office; invalid for a market that is not known.
    static QTimeZone marketZone(const QString &region);
    static QStringList knownMarkets(); ///< those that have one

private:
    ClockKind m_kind;
    QTimeZone m_mine;
};

/// A wall time as a date and time to show, without a zone of its own.
QDateTime wallDateTime(qint64 wallSeconds);

} // namespace livegauge
