#pragma once

#include "analysis/HeatMap.h"
#include "charts/HeatMapKeyLayout.h"
#include "charts/HeatMapPlot.h"
#include "charts/PlotPainter.h"

namespace livegauge {

/// Paints a heat map: one row a weekday, one column an hour, the count of livestreams in each cell,
/// thin cells hatched in grey; below, what shades and hatching stand for, and the best slots in
/// words.
class HeatMapPainter : public PlotPainter {
public:
    std::optional<FigureHit> hitAt(const QPointF &position) const override;
    QPointF positionOf(const FigureHit &hit) const override;
    QString tip(const FigureHit &hit) const override;
    MarkRows markRows() const override { return {HeatMap::days, HeatMap::hours}; }
    RowSet rowsOf(const FigureHit &hit) const override;
    RowSet rowsIn(const QRectF &where) const override;

protected:
    void layOut() override;
    void paintPlot(QPainter &painter) const override;
    void paintKey(QPainter &painter) const override;
    void markedRowsChanged() override;

private:
    const HeatMapPlot &plot() const;
    void layOutKey(bool withCounts);
    double heightOfCells() const;
    QRectF box(int day, int hour) const;
    QColor colourOf(const HeatCell &cell) const;
    void paintCell(QPainter &painter, int day, int hour) const;

    HeatMapKeyLayout m_key; ///< in the chart's pixels
    bool m_hasCounts = false;
    HeatCells m_markedCells; ///< a marked livestream was on air in them
};

} // namespace livegauge
