#pragma once

#include "charts/FigureText.h"

#include <QFont>
#include <QStringList>

#include <vector>

namespace livegauge {

/// Where labels under an axis may stand, in the chart's pixels.
struct AxisLabelRoom {
    double left = 0;
    double right = 0;
    double top = 0;
};

/// Each label centred under its place (they rise), moved inward where it would leave the room; one
/// that would then touch the label before it is left out.
std::vector<FigureText> axisLabels(const QStringList &labels, const std::vector<double> &places,
                                   const AxisLabelRoom &room, const QFont &font);

} // namespace livegauge
