#pragma once

#include "charts/PlotPainter.h"
#include "charts/ScatterAxis.h"

#include <QImage>

namespace livegauge {

/// Paints livestreams by two metrics: each as a point in its influencer's colour, or, where there
/// are many, how many lie in each cell.
class ScatterPainter : public PlotPainter {
public:
    std::optional<FigureHit> hitAt(const QPointF &position) const override;
    QPointF positionOf(const FigureHit &hit) const override;
    QString tip(const FigureHit &hit) const override;
    RowSet rowsOf(const FigureHit &hit) const override;
    RowSet rowsIn(const QRectF &area) const override;

protected:
    QString noteText() const override;
    void layOut() override;
    void paintPlot(QPainter &painter) const override;
    void markedRowsChanged() override;

private:
    const ScatterPlot &plot() const;
    void choosePoints();
    void addLabels();
    void countPoints();
    QImage imageOf(const ScatterCells &cells, const QColor &only) const;
    QPointF place(std::size_t point) const;
    QRectF box(std::size_t cell) const;
    void paintPoints(QPainter &painter) const;
    void paintPoint(QPainter &painter, std::size_t point, float strength) const;

    std::shared_ptr<const ScatterPoints> m_points; ///< of the influencers shown
    std::vector<QColor> m_colours; ///< by point; empty: one colour, or cells
    bool m_isDense = false;
    ScatterAxis m_x;
    ScatterAxis m_y;
    ScatterFrame m_frame;
    ScatterCells m_cells; ///< where it is dense
    QImage m_picture;
    QImage m_markedPicture;
};

} // namespace livegauge
