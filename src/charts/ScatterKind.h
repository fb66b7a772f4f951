#pragma once

#include "charts/PlotKind.h"

namespace livegauge {

class ScatterKind : public PlotKind {
public:
    bool isEmpty(const Figure &figure) const override;
    QString whyBlank(const Figure &figure, const PlotView &view) const override;
    std::unique_ptr<PlotPainter> makePainter() const override;
    std::vector<LegendEntry> legend(const Figure &figure) const override;
    Figure narrowed(const Figure &figure, const PlotView &view) const override;
    QList<QStringList> csv(const Figure &figure) const override;
    QStringList spoken(const Figure &figure, const PlotView &view) const override;
    QStringList fileNameParts(const Figure &figure) const override;
};

} // namespace livegauge
