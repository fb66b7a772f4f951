#include "charts/FigureFrame.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

bool hasEmoji(const QString &text)
{
    const QList<uint> signs = text.toUcs4();
    return std::ranges::any_of(signs, [](uint sign) {
        return (sign >= 0x1F000 && sign < 0x20000) || (sign >= 0x2300 && sign < 0x2C00);
    });
}

/// A PDF cannot embed an emoji font of bitmaps: the sign stays blank, and Qt 6.4 then draws none on
/// the screen either. Such a text goes into a PDF as a picture.
void drawText(QPainter &painter, const QRectF &box, int flags, const QString &text)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (engine == nullptr || engine->type() != QPaintEngine::Pdf || !hasEmoji(text)) {
        painter.drawText(box, flags, text);
        return;
    }
    constexpr int sharpness = 4;
    const QSize size = box.size().toSize();
    QImage image(size * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter onImage(&image);
    onImage.scale(sharpness, sharpness);
    onImage.setFont(painter.font());
    onImage.setPen(painter.pen());
    onImage.drawText(QRectF(QPointF(0, 0), size), flags, text);
    onImage.end();
    painter.drawImage(QRectF(box.topLeft(), size), image);
}

} // namespace

FigureFrame::FigureFrame(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
}

void FigureFrame::setContent(const Figure *figure, FigureLayout layout, const Theme &theme,
                             const QSizeF &size)
{
    prepareGeometryChange();
    m_figure = figure;
    m_layout = std::move(layout);
    m_theme = theme;
    m_size = size;
    update();
}

QRectF FigureFrame::boundingRect() const
{
    return {QPointF(0, 0), m_size};
}

void FigureFrame::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QRectF &plot = m_layout.scale.plot;
    painter->setPen(QPen(m_theme.line, 1));
    for (const double y : m_layout.gridLines)
        painter->drawLine(QPointF(plot.left(), std::round(y)),
                          QPointF(plot.right(), std::round(y)));
    painter->setRenderHint(QPainter::Antialiasing);
    for (const FigureLayout::Text &text : m_layout.texts) {
        painter->setFont(text.strong ? m_layout.titleFont : m_layout.smallFont);
        painter->setPen(text.strong ? m_theme.ink : m_theme.muted);
        drawText(*painter, text.box, text.flags, text.text);
    }
    paintLegend(*painter);
    painter->restore();
}

void FigureFrame::paintLegend(QPainter &painter) const
{
    painter.setFont(m_layout.smallFont);
    for (const FigureLayout::Entry &entry : m_layout.legend) {
        const QRectF swatch(entry.box.left(), entry.box.center().y() - 5, 16, 10);
        paintSwatch(painter, swatch, entry.entry.mark,
                    swatchColour(*m_figure, entry.entry, m_theme), true);
        painter.setPen(m_theme.ink);
        drawText(painter, entry.box.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                 entry.label);
    }
}

} // namespace livegauge
