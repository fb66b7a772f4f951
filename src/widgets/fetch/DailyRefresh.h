#pragma once

#include "domain/Schedule.h"

#include <QObject>
#include <QTimer>

namespace livegauge {

class Settings;

/// Tells when the watchlist's daily refresh is due, while the program runs. A time that was missed
/// is made up for once.
class DailyRefresh : public QObject {
    Q_OBJECT

public:
    /// The settings must outlive it.
    explicit DailyRefresh(Settings &settings, QObject *parent = nullptr);

    /// Keeps a changed schedule. One that is switched on begins with its next time.
    void setSchedule(const Schedule &schedule);
    /// Looks at the clock every half minute from now on.
    void start();

Q_SIGNALS:
    /// Now, with the schedule's budget. Answer with ran() where it was begun; it is asked again
    /// until then.
    void due(std::optional<int> budget);

public Q_SLOTS:
    void ran();

private:
    void look();

    Settings &m_settings;
    QTimer m_timer;
};

} // namespace livegauge
