#pragma once

#include "charts/PlotPainter.h"

namespace livegauge {

/// Paints a bar for each influencer, the highest on top, with its value and how far that is from
/// the median of all, which is a line across. As many as there is room for.
class RankingPainter : public PlotPainter {
public:
    std::optional<FigureHit> hitAt(const QPointF &position) const override;
    QPointF positionOf(const FigureHit &hit) const override;
    QString tip(const FigureHit &hit) const override;
    MarkRows markRows() const override { return {m_shown, 1}; }
    RowSet rowsOf(const FigureHit &hit) const override;
    RowSet rowsIn(const QRectF &area) const override;

protected:
    QString noteText() const override;
    void layOut() override;
    void paintPlot(QPainter &painter) const override;

private:
    /// Texts beside the bars, one for each, below a head.
    struct Column {
        QString head;
        QStringList cells;
    };

    const Ranking &ranking() const;
    QString nameOf(const RankedInfluencer &one) const;
    QString labelOf(const RankedInfluencer &one) const; ///< with a sign where stored in part
    void chooseBands(double height);
    Column valueColumn() const;
    Column differenceColumn() const; ///< empty where there are none
    double widthOf(const Column &column) const;
    void addNames(double width);
    void addColumn(const Column &column, double right);
    QRectF band(std::size_t place) const;
    QRectF bar(std::size_t place) const;
    QColor colourOf(const RankedInfluencer &one) const;
    bool isMarked(const RankedInfluencer &one) const;
    void addYardstick();

    std::size_t m_shown = 0;
    double m_most = 1;
    double m_bandHeight = 1;
};

} // namespace livegauge
