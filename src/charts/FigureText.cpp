#include "charts/FigureText.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace livegauge {
namespace {

bool hasEmoji(const QString &text)
{
    const QList<uint> signs = text.toUcs4();
    return std::ranges::any_of(signs, [](uint sign) {
        return (sign >= 0x1F000 && sign < 0x20000) || (sign >= 0x2300 && sign < 0x2C00);
    });
}

} // namespace

QStringList linesOf(const QString &text, const QFont &font, double width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (lines.size() + 1 == most) {
            lines +=
                QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        line.setLineWidth(width);
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

void paintText(QPainter &painter, const QRectF &box, int flags, const QString &text)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (engine == nullptr || engine->type() != QPaintEngine::Pdf || !hasEmoji(text)) {
        painter.drawText(box, flags, text);
        return;
    }
    // A PDF cannot embed an emoji font of bitmaps: the sign stays blank, and Qt 6.4 then draws none
    // on the screen either.
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

} // namespace livegauge
