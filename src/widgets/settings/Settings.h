#pragma once

#include "analysis/Tiles.h"
#include "domain/Clock.h"
#include "domain/Period.h"
#include "domain/Schedule.h"
#include "grid/GridDecor.h"
#include "look/Look.h"
#include "settings/CommonSettings.h"
#include "settings/SavedView.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace livegauge {

/// What the window remembers between two runs, beside what it shares with the command line. Never
/// the key. One file, given by whoever makes it.
class Settings : public CommonSettings {
public:
    /// How the user left one column of the table.
    struct ColumnState {
        QByteArray key; ///< Column::key
        int width = 0;
        bool shown = true;
    };

    explicit Settings(const QString &file);

    /// Those that fit a small window first.
    static std::vector<TileId> usualTiles();

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    ClockKind clock() const;
    void setClock(ClockKind clock);
    Period period() const;
    void setPeriod(const Period &period);
    Grouping grouping() const;
    void setGrouping(Grouping grouping);
    /// A choice of the charts under a name of its own, as the chart writes it.
    QString chartChoice(const QString &name, const QString &otherwise) const;
    void setChartChoice(const QString &name, const QString &value);
    std::optional<int> pagesEach() const; ///< nothing: all
    void setPagesEach(std::optional<int> pages);
    Schedule schedule() const;
    void setSchedule(const Schedule &schedule);
    /// When the schedule ran last, or was switched on. Unix seconds.
    std::optional<qint64> scheduleRan() const;
    void setScheduleRan(qint64 time);
    QList<ColumnState> columns() const; ///< from left to right; empty where the user changed none
    void setColumns(const QList<ColumnState> &columns);
    int frozenColumns() const; ///< so many of those shown stand still
    void setFrozenColumns(int count);
    bool showsDetail() const; ///< the panel of one livestream
    void setShowsDetail(bool shows);
    bool showsCovers() const; ///< off until the user turns them on
    void setShowsCovers(bool shows);
    /// Tiles from left to right; usualTiles() where the user chose none.
    std::vector<TileId> tiles() const;
    void setTiles(const std::vector<TileId> &tiles);
    Comparison tileComparison() const;
    void setTileComparison(Comparison comparison);
    /// Bars and colours of columns; nothing where the user changed none.
    std::optional<QHash<ColumnId, CellMark>> cellMarks() const;
    void setCellMarks(const QHash<ColumnId, CellMark> &marks);
    QList<SavedView> views() const; ///< those the user saved
    void setViews(const QList<SavedView> &views);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitter() const;
    void setSplitter(const QByteArray &state);
    QByteArray sides() const; ///< the watchlist beside the rest
    void setSides(const QByteArray &state);
};

} // namespace livegauge
