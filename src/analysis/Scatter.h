#pragma once

#include "analysis/SelectionScope.h"

#include <memory>
#include <vector>

namespace livegauge {

struct ScatterQuestion {
    ColumnId x = ColumnId::Views;
    ColumnId y = ColumnId::Gmv;
    bool isLogX = false;
    bool isLogY = false;
};

/// Livestreams by two metrics, side by side: a point is one index.
struct ScatterPoints {
    std::vector<double> x; ///< along the axis: the decimal logarithm where it is logarithmic
    std::vector<double> y;
    RowNumbers rows; ///< rising

    std::size_t size() const { return rows.size(); }
};

struct ScatterData {
    ScatterQuestion question;
    std::shared_ptr<const Selection> selection;
    SelectionScope scope;
    std::shared_ptr<const ScatterPoints> points;
    int unknown = 0; ///< livestreams left out: one of the two is unknown or not applicable
    int offAxis = 0; ///< left out: below 0, or 0 on a logarithmic axis
};

/// Worked out on any thread.
ScatterData scatterData(const Selection &selection, const ScatterQuestion &question);

/// The points of some influencers only. `isShown` is by the TextId of a user id.
ScatterPoints pointsOf(const ScatterPoints &points, const LivestreamColumns &columns,
                       const std::vector<bool> &isShown);

/// What of the plane is looked at, along the axes.
struct ScatterFrame {
    double left = 0;
    double right = 1;
    double bottom = 0;
    double top = 1;
};

/// How many points lie in each cell of a frame. Cell 0 is at the left of the uppermost row.
struct ScatterCells {
    int columns = 0;
    int rows = 0;
    std::vector<quint32> counts;
    quint32 most = 0;

    std::size_t cellAt(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns)
            + static_cast<std::size_t>(column);
    }
};

/// `only`: points of these rows; null: all. Points beyond the frame are in no cell.
ScatterCells countCells(const ScatterPoints &points, const ScatterFrame &frame, int columns,
                        int rows, const RowSet *only = nullptr);

} // namespace livegauge
