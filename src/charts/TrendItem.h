#pragma once

#include "charts/PlotItem.h"
#include "charts/PlotScale.h"
#include "charts/TrendLayout.h"

namespace livegauge {

/// Bars and lines of a trend in one item. Qt Charts' own series cannot break at a gap: each
/// unbroken stretch would be a series, thousands of them for a few influencers over two years.
class TrendItem : public PlotItem {
public:
    using PlotItem::PlotItem;

    const PlotScale &scale() const { return m_scale; }

    Ranges ranges() const override;
    std::optional<FigureHit> hitAt(const QPointF &position) const override;
    QPointF positionOf(const FigureHit &hit) const override;
    QString tip(const FigureHit &hit) const override;
    double secondsAt(double x) const override { return m_scale.secondsAt(x); }

protected:
    void layOut() override;
    void paintPlot(QPainter &painter) const override;

private:
    const TrendPlot &plot() const;
    bool isShown(const TrendSeries &series) const;
    void paintBars(QPainter &painter, const TrendSeries &series) const;
    QRectF barOf(const TrendPoint &point, const TrendSeries &series) const;
    void paintLine(QPainter &painter, const TrendSeries &series) const;
    void paintHighlight(QPainter &painter) const;

    std::vector<bool> m_shown; ///< per series
    PlotScale m_scale;
    std::vector<double> m_gridLines;
};

} // namespace livegauge
