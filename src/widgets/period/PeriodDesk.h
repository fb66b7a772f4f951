#pragma once

#include <QObject>

namespace livegauge {

class Settings;
class SelectionBar;
class TileBar;
class ViewDesk;
class WatchlistModel;
class Workspace;

/// Keeps the period, the clock and the currencies the same everywhere: in the settings, over the
/// tiles, in what every view shows, and when a saved view brings its own.
class PeriodDesk : public QObject {
    Q_OBJECT

public:
    /// What it works on; all of it must outlive it.
    struct Parts {
        Settings &settings;
        SelectionBar &bar;
        TileBar &tiles;
        ViewDesk &views;
        WatchlistModel &watchlist;
        Workspace &workspace;
    };

    explicit PeriodDesk(const Parts &parts, QObject *parent = nullptr);

    void apply(); ///< what the settings say now

Q_SIGNALS:
    /// Somewhere it is another day: what was fresh may no longer be, and a day has its own budget.
    void dayBegan();

private:
    void connectBar();
    void tellToday();
    void connectViews();
    void tellOfNewDay();

    Parts m_parts;
};

} // namespace livegauge
