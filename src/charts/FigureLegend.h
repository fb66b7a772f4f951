#pragma once

#include "charts/Figure.h"
#include "look/Theme.h"

#include <QColor>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace livegauge {

QColor colourOf(const Figure &figure, const FigureSeries &series, const Theme &theme);

/// One thing a reader can tell apart: an influencer (a square) or a metric (a bar or a line).
struct LegendEntry {
    QString label;
    QString userId; ///< empty for a metric
    std::optional<ColumnId> metric; ///< nothing for an influencer
    std::optional<Mark> mark; ///< nothing: a square
    int colour = -1; ///< for Theme::series(); -1: by metric, or muted beside several influencers
};

/// Influencers where there are several, then metrics.
std::vector<LegendEntry> legendEntries(const Figure &figure);

QColor swatchColour(const Figure &figure, const LegendEntry &entry, const Theme &theme);
/// Draws the sign of an entry into a box of about 16 × 10; hollow where the entry is switched off.
void paintSwatch(QPainter &painter, const QRectF &box, std::optional<Mark> mark,
                 const QColor &colour, bool on);

/// The dashes of a mark's line.
Qt::PenStyle penStyleOf(Mark mark);

} // namespace livegauge
