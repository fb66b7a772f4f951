#pragma once

#include "charts/DistributionPainter.h"

namespace livegauge {

/// Paints a lane for each influencer: a box between the quartiles, the median in it, whiskers, and
/// a dot where the least or the greatest is beyond them. Marked livestreams are strokes. Where
/// there is no room for all, those with the most livestreams stay.
class BoxPainter : public DistributionPainter {
public:
    std::optional<FigureHit> hitAt(const QPointF &position) const override;
    QPointF positionOf(const FigureHit &hit) const override;
    QString tip(const FigureHit &hit) const override;
    MarkRows markRows() const override { return {m_boxes.size(), 1}; }
    RowSet rowsOf(const FigureHit &hit) const override;
    RowSet rowsIn(const QRectF &area) const override;

protected:
    QString noteText() const override;
    const Distribution &data() const override;
    void layOut() override;
    void paintPlot(QPainter &painter) const override;
    void markedRowsChanged() override;

private:
    struct Stroke {
        std::size_t lane;
        int x; ///< pixel
    };

    void chooseBoxes(double height);
    void addLaneTexts(double names, double counts);
    void placeDots();
    const DistributionBox &box(std::size_t lane) const { return data().boxes[m_boxes[lane]]; }
    QString userIdOf(const DistributionBox &one) const;
    QString nameOf(const DistributionBox &one) const;
    QColor colourOf(const DistributionBox &one) const;
    QRectF lane(std::size_t place) const;
    QRectF middle(std::size_t place) const; ///< between the quartiles
    void paintBox(QPainter &painter, std::size_t place) const;

    std::vector<std::size_t> m_boxes; ///< those shown, from above
    double m_laneHeight = 1;
    std::vector<std::vector<double>> m_dots; ///< x of outliers, for each box shown
    std::vector<Stroke> m_strokes;
};

} // namespace livegauge
