#pragma once

#include "charts/DistributionPainter.h"
#include "charts/Ticks.h"

namespace livegauge {

/// Paints a bar for each bin: how many livestreams have so much of the metric. Of marked ones the
/// part of each bar is in full colour. Grey where they are of several influencers.
class HistogramPainter : public DistributionPainter {
public:
    std::optional<FigureHit> hitAt(const QPointF &position) const override;
    QPointF positionOf(const FigureHit &hit) const override;
    QString tip(const FigureHit &hit) const override;
    MarkRows markRows() const override { return {1, data().bins.counts.size()}; }
    RowSet rowsOf(const FigureHit &hit) const override;
    QRectF brushed(const QRectF &where) const override { return inAllHeight(where); }
    RowSet rowsIn(const QRectF &area) const override;

protected:
    const Distribution &data() const override;
    void layOut() override;
    void paintPlot(QPainter &painter) const override;
    void markedRowsChanged() override;

private:
    QRectF bar(std::size_t bin, quint32 count) const;

    ValueScale m_scale;
    std::vector<quint32> m_marked; ///< by bin; empty: none is marked
};

} // namespace livegauge
