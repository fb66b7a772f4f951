#include "widgets/period/PeriodDesk.h"

#include "analysis/LatestNow.h"
#include "analysis/Workspace.h"
#include "models/WatchlistModel.h"
#include "widgets/period/SelectionBar.h"
#include "widgets/settings/Settings.h"
#include "widgets/table/ViewDesk.h"
#include "widgets/tiles/TileBar.h"

#include <QDateTime>
#include <QTimer>

#include <chrono>

namespace livegauge {

PeriodDesk::PeriodDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_parts.bar.setPeriod(m_parts.settings.period());
    m_parts.bar.setClock(m_parts.settings.clock());
    connectBar();
    connectViews();
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &PeriodDesk::tellOfNewDay);
    minute->start(std::chrono::minutes(1));
    apply();
}

void PeriodDesk::connectBar()
{
    connect(&m_parts.bar, &SelectionBar::periodChanged, this, [this](const Period &period) {
        m_parts.settings.setPeriod(period);
        apply();
    });
    connect(&m_parts.bar, &SelectionBar::clockChanged, this, [this](ClockKind clock) {
        m_parts.settings.setClock(clock);
        apply();
    });
    connect(&m_parts.tiles, &TileBar::told, this, [this](const Tiles &tiles) {
        const WallSpan span = tiles.span.value_or(WallSpan{});
        m_parts.bar.setDays(span.isEmpty() ? QDate() : wallDateTime(span.from).date(),
                            span.isEmpty() ? QDate() : wallDateTime(span.until - 1).date());
    });
    connect(&m_parts.workspace, &Workspace::selectionChanged, this, &PeriodDesk::tellToday);
}

void PeriodDesk::tellToday()
{
    const Workspace &workspace = m_parts.workspace;
    const qint64 now = latestNow(workspace.selection().columns, workspace.query());
    m_parts.bar.setToday(wallDateTime(now).date());
}

void PeriodDesk::connectViews()
{
    connect(&m_parts.views, &ViewDesk::clockWanted, this, [this](ClockKind clock) {
        m_parts.settings.setClock(clock);
        m_parts.bar.setClock(clock);
        apply();
    });
    connect(&m_parts.views, &ViewDesk::periodWanted, this, [this](const Period &period) {
        m_parts.settings.setPeriod(period);
        m_parts.bar.setPeriod(period);
        apply();
    });
}

void PeriodDesk::apply()
{
    SelectionQuery query = m_parts.workspace.query();
    query.now = QDateTime::currentSecsSinceEpoch();
    query.clock = Clock(m_parts.settings.clock());
    query.period = m_parts.settings.period();
    query.currencies = m_parts.settings.currencies();
    m_parts.watchlist.setClock(query.clock);
    m_parts.workspace.setQuery(query);
    tellToday();
}

/// "The last 7 days" are other days after midnight, and yesterday is then over.
void PeriodDesk::tellOfNewDay()
{
    // An hour is enough to see every market's midnight, and rare enough not to disturb.
    constexpr qint64 hour = 3600;
    if (QDateTime::currentSecsSinceEpoch() / hour == m_parts.workspace.query().now / hour)
        return;
    apply();
    Q_EMIT dayBegan();
}

} // namespace livegauge
