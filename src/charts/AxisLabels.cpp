#include "charts/AxisLabels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace livegauge {

std::vector<FigureText> axisLabels(const QStringList &labels, const std::vector<double> &places,
                                   const AxisLabelRoom &room, const QFont &font)
{
    constexpr double apart = 6;
    const QFontMetricsF metrics(font);
    std::vector<FigureText> texts;
    double free = room.left;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        // A pixel to spare: what is a hair too wide would be cut.
        const double width = std::ceil(metrics.horizontalAdvance(labels[i])) + 2;
        const double wanted = places[static_cast<std::size_t>(i)] - width / 2;
        const double left = std::max(std::min(wanted, room.right - width), room.left);
        if (left < free)
            continue;
        texts.push_back({labels[i], QRectF(left, room.top, width, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignVCenter});
        free = left + width + apart;
    }
    return texts;
}

} // namespace livegauge
