#pragma once

#include "domain/Clock.h"
#include "domain/ConnectionSettings.h"
#include "domain/Fetch.h"
#include "domain/Period.h"
#include "domain/Schedule.h"
#include "look/Look.h"
#include "wording/Language.h"

#include <QByteArray>
#include <QList>
#include <QSettings>

#include <optional>

namespace livegauge {

/// What the program remembers between two runs. Never the key. One file, given by whoever makes it.
class Settings {
public:
    /// How the user left one column of the table.
    struct ColumnState {
        QByteArray key; ///< Column::key
        int width = 0;
        bool shown = true;
    };

    explicit Settings(const QString &file);

    std::optional<Language> language() const; ///< nothing: the system's
    void setLanguage(Language language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    ClockKind clock() const;
    void setClock(ClockKind clock);
    Period period() const;
    void setPeriod(const Period &period);
    Grouping grouping() const;
    void setGrouping(Grouping grouping);
    std::optional<int> pagesEach() const; ///< nothing: all
    void setPagesEach(std::optional<int> pages);
    ConnectionSettings connection() const;
    void setConnection(const ConnectionSettings &connection);
    FetchRules fetchRules() const;
    void setFetchRules(const FetchRules &rules);
    std::optional<int> fetchBudget() const; ///< credits one fetch may cost
    void setFetchBudget(std::optional<int> budget);
    Schedule schedule() const;
    void setSchedule(const Schedule &schedule);
    /// When the schedule ran last, or was switched on. Unix seconds.
    std::optional<qint64> scheduleRan() const;
    void setScheduleRan(qint64 time);
    QList<ColumnState> columns() const; ///< from left to right; empty where the user changed none
    void setColumns(const QList<ColumnState> &columns);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitter() const;
    void setSplitter(const QByteArray &state);

private:
    template <typename Enum>
    Enum choice(const QString &key, Enum fallback, int count) const;

    int number(const QString &key, int fallback, int least, int most) const;
    std::optional<int> budget(const QString &key, std::optional<int> fallback) const;

    mutable QSettings m_file;
};

} // namespace livegauge
