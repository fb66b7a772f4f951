#pragma once

#include "grid/GridDecor.h"
#include "grid/GridLayout.h"
#include "look/Theme.h"

#include <QPainter>

#include <optional>

namespace livegauge {

class LivestreamTableModel;
class MarkedRows;

/// What of a value as its cell writes it has room. With fewer digits a number would be another one:
/// of money the currency goes first, then all of it.
QString fitted(const QString &text, ColumnKind kind, const QFontMetrics &metrics, int width);

/// Paints the cells of a grid that are in sight.
class GridPainter {
public:
    struct Look {
        const LivestreamTableModel &model;
        const MarkedRows &marked;
        const GridDecor &decor;
        const Theme &theme;
        std::optional<GridCell> current;
        bool hasFocus = false; ///< the keyboard is here
        QString found; ///< what is looked for; cells that hold it are set off
    };

    GridPainter(const GridLayout &layout, const Look &look);

    void paint(QPainter &painter, const QSize &viewport) const;

private:
    void paintRow(QPainter &painter, int position, const QSize &viewport) const;
    void paintCell(QPainter &painter, const GridCell &cell, const QRect &box) const;
    void paintMark(QPainter &painter, const GridCell &cell, const QRect &box) const;

    const GridLayout &m_layout;
    Look m_look;
};

} // namespace livegauge
