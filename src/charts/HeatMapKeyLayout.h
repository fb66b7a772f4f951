#pragma once

#include "charts/FigureText.h"
#include "charts/HeatMapFigure.h"

#include <QFont>

#include <vector>

namespace livegauge {

/// The key of a heat map under it, and the best slots: as few lines as the width allows.
struct HeatMapKeyLayout {
    std::vector<FigureText> texts;
    QRectF scale; ///< for the shades from the least to the most; null without
    QRectF thin; ///< for the sign of a thin cell; null without
    double height = 0;
};

/// Its lines begin at (0, 0) and are no wider than `width`; a text that is, is elided.
HeatMapKeyLayout heatMapKeyLayout(const HeatMapKey &key, const QString &bestSlots, double width,
                                  const QFont &font);

} // namespace livegauge
