#pragma once

#include "domain/Column.h"
#include "look/Theme.h"

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;

namespace livegauge {

/// How something is drawn, and its sign in a legend.
enum class Mark { Bars, Line, DashedLine, DottedLine, Record, Collapse, Note, None };

/// Where a colour comes from: the n-th influencer's, or a role of the theme.
struct Ink {
    enum Role { Influencer, Left, Right, Muted, Good, Bad, Accent };
    Role role = Left;
    int influencer = 0; ///< for Theme::series()

    QColor in(const Theme &theme) const;
    bool operator==(const Ink &) const = default;
};

/// One thing a reader can tell apart.
struct LegendEntry {
    QString label;
    QString userId; ///< of an influencer
    std::optional<ColumnId> metric; ///< of a metric
    Mark mark = Mark::Bars; ///< a square for an influencer
    Ink ink;

    /// It can be switched off: else it only explains.
    bool isSwitch() const { return metric || !userId.isEmpty(); }
};

/// Draws the sign of an entry into a box of about 16 × 10; hollow where the entry is switched off.
void paintSwatch(QPainter &painter, const QRectF &box, const LegendEntry &entry, const Theme &theme,
                 bool on);

/// The dashes of a mark's line.
Qt::PenStyle penStyleOf(Mark mark);

} // namespace livegauge
