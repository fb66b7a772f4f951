#pragma once

#include "charts/FigureLayout.h"
#include "look/Theme.h"

#include <QGraphicsItem>

namespace livegauge {

/// Everything of a chart but its plot: title, legend, labels, footnote.
class FigureFrame : public QGraphicsItem {
public:
    explicit FigureFrame(QGraphicsItem *parent);

    void setContent(FigureLayout layout, const Theme &theme, const QSizeF &size);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintLegend(QPainter &painter) const;

    FigureLayout m_layout;
    Theme m_theme;
    QSizeF m_size;
};

} // namespace livegauge
