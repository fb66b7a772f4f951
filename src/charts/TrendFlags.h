#pragma once

#include "charts/FlagLayout.h"

namespace livegauge {

/// Paints the flags of a trend: a triangle over a record, one under a collapse, a pennant above a
/// note; with their labels.
void paintTrendFlags(QPainter &painter, const PlotContent &content,
                     const std::vector<FlagMark> &marks);

/// The mark whose sign or label is there, if any.
const FlagMark *flagAt(const std::vector<FlagMark> &marks, const QPointF &position);

/// What the signs over a point tell besides its own flags, which are of buckets beside it: for the
/// tip, as rich text; or nothing.
QString mergedFlagsText(const Figure &figure, const std::vector<FlagMark> &marks,
                        const FigureHit &hit);

} // namespace livegauge
