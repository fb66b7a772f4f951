#include "widgets/tiles/TileMenu.h"

#include "widgets/settings/Settings.h"
#include "widgets/tiles/TileWords.h"

#include <QActionGroup>

#include <algorithm>

namespace livegauge {

TileMenu::TileMenu(const Settings &settings, std::optional<TileId> tile, QWidget *parent)
    : QMenu(parent)
    , m_shown(settings.tiles())
{
    if (tile) {
        addPlace(*tile);
        addSeparator();
    }
    addComparisons(settings.tileComparison());
    addSeparator();
    addChoice();
}

void TileMenu::addPlace(TileId id)
{
    const auto place = std::ranges::find(m_shown, id) - m_shown.begin();
    const auto last = static_cast<std::ptrdiff_t>(m_shown.size()) - 1;
    const auto move = [this, place](std::ptrdiff_t to) {
        std::vector<TileId> moved = m_shown;
        std::swap(moved[static_cast<std::size_t>(place)], moved[static_cast<std::size_t>(to)]);
        Q_EMIT tilesChosen(moved);
    };
    //: In a tile's menu
    QAction *left = addAction(tr("Move to the left"), this, [=] { move(place - 1); });
    left->setEnabled(place > 0);
    QAction *right = addAction(tr("Move to the right"), this, [=] { move(place + 1); });
    right->setEnabled(place < last);
    QAction *hide = addAction(tr("Hide this tile"), this, [this, id] {
        std::vector<TileId> others = m_shown;
        std::erase(others, id);
        Q_EMIT tilesChosen(others);
    });
    hide->setEnabled(last > 0);
}

void TileMenu::addComparisons(Comparison present)
{
    auto *group = new QActionGroup(this);
    const auto add = [&](Comparison comparison, const QString &text) {
        QAction *action =
            addAction(text, this, [this, comparison] { Q_EMIT comparisonChosen(comparison); });
        action->setCheckable(true);
        action->setChecked(comparison == present);
        group->addAction(action);
    };
    //: In the tiles' menu
    add(Comparison::Before, tr("Compare with the previous period"));
    add(Comparison::LastYear, tr("Compare with the same dates last year"));
}

void TileMenu::addChoice()
{
    for (const TileId id : Settings::usualTiles()) {
        const bool isShown = std::ranges::find(m_shown, id) != m_shown.end();
        QAction *action = addAction(tileTitle(id), this, [this, id, isShown] {
            std::vector<TileId> chosen = m_shown;
            if (isShown)
                std::erase(chosen, id);
            else
                chosen.push_back(id);
            Q_EMIT tilesChosen(chosen);
        });
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || m_shown.size() > 1);
    }
    addSeparator();
    addAction(tr("Usual tiles"), this, [this] { Q_EMIT tilesChosen(Settings::usualTiles()); });
}

} // namespace livegauge
