#pragma once

#include "charts/DistributionKind.h"

namespace livegauge {

class HistogramKind : public DistributionKind {
public:
    std::unique_ptr<PlotPainter> makePainter() const override;
    QList<QStringList> csv(const Figure &figure) const override;
    QStringList fileNameParts(const Figure &figure) const override;

protected:
    const Distribution &dataOf(const Figure &figure) const override;
};

} // namespace livegauge
