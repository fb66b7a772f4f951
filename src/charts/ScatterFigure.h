#pragma once

#include "analysis/Scatter.h"
#include "charts/Figure.h"
#include "charts/FigureOptions.h"

namespace livegauge {

/// Does more of one metric go with more of another. Notes say what was left out, and why.
Figure scatterFigure(const ScatterData &data, const FigureOptions &options);

/// Of a figure with a scatter plot: who is in it by what.
QString scatterTitle(const Figure &figure);

/// How much of the metric one unit of its axis is.
double scatterUnit(ColumnId metric);

} // namespace livegauge
