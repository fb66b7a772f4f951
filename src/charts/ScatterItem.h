#pragma once

#include "charts/PlotItem.h"

#include <QImage>

namespace livegauge {

/// Paints livestreams by two metrics: each as a point in its influencer's colour, or, where there
/// are many, how many lie in each cell. Value axes begin at 0, logarithmic ones at 1, 2 or 5 times
/// a power of ten.
class ScatterItem : public PlotItem {
public:
    using PlotItem::PlotItem;

    QString note() const override;
    std::optional<FigureHit> hitAt(const QPointF &position) const override;
    QPointF positionOf(const FigureHit &hit) const override;
    QString tip(const FigureHit &hit) const override;
    RowSet rowsOf(const FigureHit &hit) const override;
    RowSet rowsIn(const QRectF &area) const override;

protected:
    void layOut() override;
    void paintPlot(QPainter &painter) const override;
    void markedRowsChanged() override;

private:
    struct Tick {
        double at; ///< along the axis
        QString label;
    };
    struct Axis {
        double from = 0;
        double to = 1;
        std::vector<Tick> ticks;
    };

    const ScatterPlot &plot() const;
    void choosePoints();
    Axis axisOf(ColumnId metric, bool isLog, const std::vector<double> &values,
                int mostTicks) const;
    void addLabels();
    void countPoints();
    QImage imageOf(const ScatterCells &cells, const QColor &only) const;
    QPointF place(std::size_t point) const;
    QRectF box(std::size_t cell) const;
    void paintPoints(QPainter &painter) const;
    QString tipOfPoint(std::size_t point) const;
    QString tipOfCell(std::size_t cell) const;

    std::shared_ptr<const ScatterPoints> m_points; ///< of the influencers shown
    std::vector<QColor> m_colours; ///< by point; empty: one colour, or cells
    bool m_isDense = false;
    Axis m_x;
    Axis m_y;
    ScatterFrame m_frame;
    ScatterCells m_cells; ///< where it is dense
    QImage m_picture;
    QImage m_markedPicture;
};

} // namespace livegauge
