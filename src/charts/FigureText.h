#pragma once

#include <QRectF>
#include <QStringList>

class QFont;
class QPainter;

namespace livegauge {

/// A line of text of a chart, with its place in the chart's pixels.
struct FigureText {
    QString text;
    QRectF box;
    int flags = Qt::AlignLeft | Qt::AlignVCenter; ///< as QPainter::drawText() takes them
    bool strong = false; ///< the title's font and ink; else small and muted
    QString whole = {}; ///< where `text` had to be shortened
};

/// Text in lines of a width, no more than so many; the last one ends in "…" where there is more.
QStringList linesOf(const QString &text, const QFont &font, double width, int most);

/// Draws with the painter's font and pen. An emoji goes into a PDF as a picture.
void paintText(QPainter &painter, const QRectF &box, int flags, const QString &text);

} // namespace livegauge
