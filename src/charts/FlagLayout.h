#pragma once

#include "charts/PlotPainter.h"
#include "charts/PlotScale.h"

#include <vector>

namespace livegauge {

/// A sign of a trend: of one flag, or of several of a kind where they would lie on one another.
struct FlagMark {
    TrendFlag::Kind kind = TrendFlag::Record;
    std::size_t series = 0;
    std::size_t bucket = 0; ///< it stands at, that of its first flag
    std::size_t first = 0; ///< of its flags, by their place in the plot
    std::size_t last = 0;
    int count = 1; ///< of its flags
    QPointF foot; ///< see FlagSign.h
    QRectF sign;
    QString label; ///< empty: there is no room for one
    QRectF box; ///< of the label
};

/// The signs of the flags in sight, by series and kind from left to right. A label, a word or the
/// user's note, lies on no other label and on no sign: it stands beside its sign or in a free lane
/// near it; a note is shortened where it has to be, a sign of several tells at least how many more.
/// Among several lines there are no words, in a file no notes.
std::vector<FlagMark> layOutFlags(const PlotContent &content, const PlotScale &scale,
                                  const std::vector<bool> &shown);

} // namespace livegauge
