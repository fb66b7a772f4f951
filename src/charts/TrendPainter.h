#pragma once

#include "charts/FlagLayout.h"
#include "charts/LinePath.h"
#include "charts/PlotPainter.h"
#include "charts/PlotScale.h"
#include "charts/TrendLayout.h"

namespace livegauge {

/// Bars and lines of a trend in one item. Qt Charts' own series cannot break at a gap: each
/// unbroken stretch would be a series, thousands of them for a few influencers over two years.
class TrendPainter : public PlotPainter {
public:
    Ranges ranges() const override;
    std::optional<FigureHit> hitAt(const QPointF &position) const override;
    QPointF positionOf(const FigureHit &hit) const override;
    QString tip(const FigureHit &hit) const override;
    RowSet rowsOf(const FigureHit &hit) const override;
    QRectF brushed(const QRectF &where) const override { return inAllHeight(where); }
    RowSet rowsIn(const QRectF &area) const override;
    double secondsAt(double x) const override { return m_scale.secondsAt(x); }

protected:
    QString noteText() const override;
    void layOut() override;
    void paintPlot(QPainter &painter) const override;
    void markedRowsChanged() override;

private:
    /// What of a series is drawn, by index of the series.
    struct Drawn {
        bool isShown = false;
        LinePath line;
        BarPath bars;
    };

    const TrendPlot &plot() const;
    void findMarkedBands();
    void addMarkedBand(const TimeBucket &bucket);
    QRectF barOf(const TimeBucket &bucket, double value, AxisSide side) const;
    void paintGround(QPainter &painter) const;
    void paintBars(QPainter &painter, std::size_t index) const;
    void paintLine(QPainter &painter, std::size_t index) const;
    void paintHighlight(QPainter &painter) const;

    std::vector<Drawn> m_drawn;
    std::vector<bool> m_shown; ///< per series
    std::vector<FlagMark> m_flags;
    std::vector<QRectF> m_bands; ///< behind buckets with marked livestreams
    bool m_isCrowded = false; ///< wide lines would cover one another
    PlotScale m_scale;
    std::vector<double> m_gridLines;
    std::optional<double> m_indexLine;
};

} // namespace livegauge
