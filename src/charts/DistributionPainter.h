#pragma once

#include "analysis/Distribution.h"
#include "charts/PlotPainter.h"
#include "wording/Numbers.h"

namespace livegauge {

/// What histogram and boxes share: the metric's axis below, which spans the bins, and the median
/// of all as a line across.
class DistributionPainter : public PlotPainter {
public:
protected:
    virtual const Distribution &data() const = 0;

    /// What stands below the plot needs, and above it.
    double heightBelow() const;
    double heightAbove() const;
    /// For an area that is set: ticks and title of the axis, and the median's value above, where
    /// the row is free between `left` and `right`.
    void addAxis(double left, double right);
    void paintMedian(QPainter &painter) const;

    double x(double value) const;
    double valueAt(double x) const;
    const std::vector<double> &tickPlaces() const { return m_ticks; } ///< in the chart's pixels
    /// Of the axis or the column of counts.
    static QString livestreamsTitle();
    /// A value of the metric in full, of all livestreams or of an influencer's.
    QString text(double value, const QString &userId = {}) const;

private:
    double along(double value) const;
    void addTicks();
    void addMedian(double left, double right);

    std::vector<double> m_ticks;
};

} // namespace livegauge
