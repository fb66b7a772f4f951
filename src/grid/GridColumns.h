#pragma once

#include "domain/Column.h"

#include <QObject>

#include <vector>

namespace livegauge {

/// Which columns a grid shows, in which order and how wide. The first of those shown may be frozen:
/// they stand still while the others scroll.
class GridColumns : public QObject {
    Q_OBJECT

public:
    struct State {
        ColumnId id = ColumnId::Start;
        int width = 0;
        bool isShown = true;

        bool operator==(const State &) const = default;
    };

    using QObject::QObject;

    /// All columns from left to right. At least one must be shown.
    void set(std::vector<State> states, int frozen);
    const std::vector<State> &states() const { return m_states; }
    int frozen() const { return m_frozen; } ///< so many of those shown

    /// Those shown, from left to right: the frozen ones, or the others.
    std::vector<ColumnId> shown(bool frozen) const;
    std::vector<ColumnId> shown() const;
    bool isShown(ColumnId id) const { return find(id).isShown; }
    int width(ColumnId id) const { return find(id).width; }

    void setWidth(ColumnId id, int width);
    /// The last column shown stays.
    void setShown(ColumnId id, bool shown);
    /// The frozen ones, or the others, in another order.
    void reorder(const std::vector<ColumnId> &shown, bool frozen);
    void freezeUpTo(ColumnId id);
    void unfreeze();

    static constexpr int narrowest = 40;
    static constexpr int widest = 1000;

Q_SIGNALS:
    void changed();

private:
    const State &find(ColumnId id) const;
    State &find(ColumnId id);

    std::vector<State> m_states;
    int m_frozen = 0;
};

} // namespace livegauge
