#include "charts/SheetItem.h"

#include <utility>

namespace livegauge {

SheetItem::SheetItem(QGraphicsItem *parent, Paint paint)
    : QGraphicsItem(parent)
    , m_paint(std::move(paint))
{
}

void SheetItem::setArea(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
    update();
}

void SheetItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    m_paint(*painter);
}

} // namespace livegauge
