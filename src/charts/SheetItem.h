#pragma once

#include <QGraphicsItem>

#include <functional>

namespace livegauge {

/// A part of a sheet in a scene: whatever `paint` paints, inside an area of its own.
class SheetItem : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter &)>;

    SheetItem(QGraphicsItem *parent, Paint paint);

    /// The sheet was laid out anew and this part is there now.
    void setArea(const QRectF &area);

    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Paint m_paint;
    QRectF m_area;
};

} // namespace livegauge
