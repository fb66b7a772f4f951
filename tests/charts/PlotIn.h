#pragma once

#include "charts/FigureView.h"

namespace livegauge::test {

/// The plot of a figure that is shown.
inline const PlotPainter &plotIn(FigureView &view, const Figure &figure, int height = 400)
{
    view.resize(900, height);
    view.setFigure(figure);
    view.show();
    return view.chartItem().plot();
}

} // namespace livegauge::test
