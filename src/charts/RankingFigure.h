#pragma once

#include "analysis/Ranking.h"
#include "charts/Figure.h"
#include "charts/FigureOptions.h"
#include "wording/Numbers.h"

namespace livegauge {

/// Who has how much of a metric, and how far that is from the median of all of them.
Figure rankingFigure(Ranking ranking, const FigureOptions &options);

/// What all are measured by, in words; `value` is the median, written.
QString yardstickText(const Ranking &ranking, const QString &value, const Numbers &numbers);

/// How far one is from the median, in short: "+35.2%", ">999%"; empty where the median is 0.
QString differenceText(const Ranking &ranking, const RankedInfluencer &one, const Numbers &numbers);

} // namespace livegauge
