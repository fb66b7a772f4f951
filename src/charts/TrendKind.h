#pragma once

#include "charts/PlotKind.h"

namespace livegauge {

/// Metrics over time.
class TrendKind : public PlotKind {
public:
    bool isEmpty(const Figure &figure) const override;
    QString whyBlank(const Figure &figure, const PlotView &view) const override;
    std::unique_ptr<PlotPainter> makePainter() const override;
    TimeRange range(const Figure &figure) const override;
    qint64 shortestRange(const Figure &figure) const override;
    std::vector<LegendEntry> legend(const Figure &figure) const override;
    Figure narrowed(const Figure &figure, const PlotView &view) const override;
    QList<QStringList> csv(const Figure &figure) const override;
    QStringList spoken(const Figure &figure, const PlotView &view) const override;
    QStringList fileNameParts(const Figure &figure) const override;
};

} // namespace livegauge
