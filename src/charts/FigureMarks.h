#pragma once

#include "charts/FigureHit.h"
#include "charts/PlotScale.h"
#include "look/Theme.h"

#include <QGraphicsItem>

namespace livegauge {

/// Bars and lines of a figure in one item. Qt Charts' own series cannot break at a gap: each
/// unbroken stretch would be a series, thousands of them for a few influencers over two years.
class FigureMarks : public QGraphicsItem {
public:
    explicit FigureMarks(QGraphicsItem *parent);

    /// `figure` must live as long as it is shown here.
    void setContent(const Figure *figure, std::vector<bool> shown, const PlotScale &scale,
                    const Theme &theme);
    void setHighlight(std::optional<FigureHit> hit);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintBars(QPainter &painter, const FigureSeries &series) const;
    QRectF barOf(const FigurePoint &point, const FigureSeries &series) const;
    void paintLine(QPainter &painter, const FigureSeries &series) const;
    void paintHighlight(QPainter &painter) const;

    const Figure *m_figure = nullptr;
    std::vector<bool> m_shown;
    PlotScale m_scale;
    Theme m_theme;
    std::optional<FigureHit> m_highlight;
};

} // namespace livegauge
