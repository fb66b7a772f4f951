#pragma once

#include "analysis/Tiles.h"

#include <QMenu>

#include <optional>
#include <vector>

namespace livegauge {

class Settings;

/// What can be done with the tiles: which are shown, in which order and compared with what. Reads
/// the settings as it is made, and changes none of them: it asks.
class TileMenu : public QMenu {
    Q_OBJECT

public:
    /// Of that tile, or of all where there is none.
    TileMenu(const Settings &settings, std::optional<TileId> tile, QWidget *parent);

Q_SIGNALS:
    void tilesChosen(const std::vector<livegauge::TileId> &tiles); ///< from left to right
    void comparisonChosen(livegauge::Comparison comparison);

private:
    void addPlace(TileId id);
    void addComparisons(Comparison present);
    void addChoice();

    std::vector<TileId> m_shown;
};

} // namespace livegauge
