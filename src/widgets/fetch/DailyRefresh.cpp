#include "widgets/fetch/DailyRefresh.h"

#include "widgets/settings/Settings.h"

#include <chrono>

namespace livegauge {
namespace {

constexpr std::chrono::seconds lookEvery{30};

} // namespace

DailyRefresh::DailyRefresh(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &DailyRefresh::look);
}

void DailyRefresh::setSchedule(const Schedule &schedule)
{
    if (schedule.on && m_settings.schedule() != schedule)
        ran();
    m_settings.setSchedule(schedule);
}

void DailyRefresh::start()
{
    m_timer.start();
}

void DailyRefresh::ran()
{
    m_settings.setScheduleRan(QDateTime::currentSecsSinceEpoch());
}

void DailyRefresh::look()
{
    std::optional<QDateTime> lastRun;
    if (const std::optional<qint64> ran = m_settings.scheduleRan())
        lastRun = QDateTime::fromSecsSinceEpoch(*ran);
    const QDateTime now = QDateTime::currentDateTime();
    const Schedule schedule = m_settings.schedule();
    const std::optional<QDateTime> next = nextTime(schedule, lastRun, now);
    if (next && *next <= now)
        Q_EMIT due(schedule.budget);
}

} // namespace livegauge
