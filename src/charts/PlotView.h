#pragma once

#include "charts/TimeRange.h"
#include "domain/Column.h"

#include <QStringList>

#include <vector>

namespace livegauge {

/// What of a figure is looked at.
struct PlotView {
    TimeRange time; ///< empty where the plot has no time axis
    QStringList hiddenInfluencers; ///< user ids
    std::vector<ColumnId> hiddenMetrics;

    bool shows(const QString &userId) const { return !hiddenInfluencers.contains(userId); }
    bool shows(ColumnId metric) const;
    bool operator==(const PlotView &) const = default;
};

} // namespace livegauge
