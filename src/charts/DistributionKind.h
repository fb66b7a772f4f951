#pragma once

#include "charts/PlotKind.h"

namespace livegauge {

/// What histogram and boxes have in common.
class DistributionKind : public PlotKind {
public:
    bool isEmpty(const Figure &figure) const override;
    QString whyBlank(const Figure &figure, const PlotView &view) const override;
    std::vector<LegendEntry> legend(const Figure &figure) const override;
    Figure narrowed(const Figure &figure, const PlotView &view) const override;
    QStringList spoken(const Figure &figure, const PlotView &view) const override;

protected:
    virtual const Distribution &dataOf(const Figure &figure) const = 0;
};

} // namespace livegauge
