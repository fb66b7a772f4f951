#include "widgets/tiles/TileButton.h"

#include "wording/Numbers.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr int margin = 10;
constexpr int rowGap = 2;
constexpr int tallFrom = 92; ///< from this height on the sparkline has a row of its own
constexpr int sparkHeight = 20;
constexpr int arrowWidth = 8;

QFont numberFont(QFont font)
{
    constexpr qreal larger = 1.5;
    font.setWeight(QFont::Bold);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * larger);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * larger));
    return font;
}

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TileButton::TileButton(TileId id, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void TileButton::setFace(const Face &face)
{
    m_face = face;
    const QString number = Numbers::money(face.number, face.currency);
    setAccessibleName(face.title + QStringLiteral(": ") + number);
    setAccessibleDescription((face.change + QLatin1Char(' ') + face.caption).trimmed());
    QStringList tip{face.title, number, accessibleDescription(), face.basis};
    tip.removeAll(QString());
    setToolTip(tip.join(QLatin1Char('\n')));
    update();
}

void TileButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize TileButton::sizeHint() const
{
    constexpr int width = 150;
    return {width, 72};
}

void TileButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool TileButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

bool TileButton::isTall() const
{
    return height() >= tallFrom;
}

void TileButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter);
    const QFontMetrics small(titleFont(font()));
    const QFontMetrics large(numberFont(font()));
    const int rows = small.height() * 2 + large.height() + 2 * rowGap;
    const int used = isTall() ? rows + rowGap + sparkHeight : rows;
    QRect line(margin, std::max(4, (height() - used) / 2), width() - 2 * margin, small.height());

    paintTitle(painter, line);
    line.translate(0, line.height() + rowGap);
    line.setHeight(large.height());
    painter.setFont(numberFont(font()));
    painter.setPen(m_face.isKnown ? m_theme.ink : m_theme.muted);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_face.number);
    paintBeside(painter, line.adjusted(large.horizontalAdvance(m_face.number) + margin, 4, 0, -4));
    line.translate(0, line.height() + rowGap);
    line.setHeight(small.height());
    paintChange(painter, line);
    if (isTall()) {
        line.translate(0, line.height() + rowGap);
        line.setHeight(sparkHeight);
        paintSpark(painter, QRectF(line).adjusted(0, 2, 0, -2));
    }
}

/// The currency keeps its place: without it the number means less than without a word of its title.
void TileButton::paintTitle(QPainter &painter, QRect line) const
{
    painter.setPen(m_theme.muted);
    painter.setFont(font());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, m_face.unit);
    if (!m_face.unit.isEmpty())
        line.setRight(line.right() - QFontMetrics(font()).horizontalAdvance(m_face.unit) - 6);
    painter.setFont(titleFont(font()));
    const QFontMetrics metrics(painter.font());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_face.title, Qt::ElideRight, line.width()));
}

/// What the number's row has room for: what a single livestream is like, or the line.
void TileButton::paintBeside(QPainter &painter, const QRect &area) const
{
    constexpr int narrowest = 24;
    if (!isTall() && area.width() >= narrowest)
        paintSpark(painter, area);
    if (!isTall() || QFontMetrics(font()).horizontalAdvance(m_face.median) > area.width())
        return;
    painter.setFont(font());
    painter.setPen(m_theme.muted);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, m_face.median);
}

void TileButton::paintCard(QPainter &painter) const
{
    const bool isLit = underMouse() || hasFocus();
    painter.setPen(isLit ? m_theme.accent : m_theme.line);
    painter.setBrush(isDown() ? m_theme.accentSoft : m_theme.card);
    constexpr qreal radius = 4;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

/// A triangle, a sign and a colour say the same, so that none of them is needed.
void TileButton::paintChange(QPainter &painter, QRect line) const
{
    painter.setFont(font());
    const QFontMetrics metrics(font());
    QColor colour = m_theme.muted;
    if (!m_face.isDoubtful && m_face.direction != 0)
        colour = m_face.direction > 0 ? m_theme.good : m_theme.bad;
    if (m_face.direction != 0) {
        const QRectF box(line.left(), line.center().y() - 2.5, arrowWidth, 6);
        QPainterPath arrow;
        arrow.moveTo(m_face.direction > 0 ? box.bottomLeft() : box.topLeft());
        arrow.lineTo(m_face.direction > 0 ? box.bottomRight() : box.topRight());
        arrow.lineTo(box.center().x(), m_face.direction > 0 ? box.top() : box.bottom());
        painter.fillPath(arrow, colour);
        line.setLeft(line.left() + arrowWidth + 4);
    }
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_face.change);
    if (!m_face.change.isEmpty())
        line.setLeft(line.left() + metrics.horizontalAdvance(m_face.change) + 6);
    const bool isNarrow = metrics.horizontalAdvance(m_face.caption) > line.width();
    const QString &caption =
        isNarrow && !m_face.narrowCaption.isEmpty() ? m_face.narrowCaption : m_face.caption;
    painter.setPen(m_theme.muted);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(caption, Qt::ElideRight, line.width()));
}

void TileButton::paintSpark(QPainter &painter, const QRectF &area) const
{
    const std::vector<double> &values = m_face.spark;
    double least = 0; // from zero on, so that a calm line looks calm
    double most = 0;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        least = std::min(least, value);
        most = std::max(most, value);
    }
    if (values.size() < 2 || most <= least)
        return;
    const auto pointOf = [&](std::size_t place) {
        const qreal x = area.left()
            + area.width() * static_cast<qreal>(place) / static_cast<qreal>(values.size() - 1);
        return QPointF(x, area.bottom() - area.height() * (values[place] - least) / (most - least));
    };
    painter.setBrush(Qt::NoBrush);
    for (std::size_t place = 0; place < values.size(); ++place) {
        if (std::isnan(values[place]))
            continue;
        const bool joins = place > 0 && !std::isnan(values[place - 1]);
        const bool isOpen = m_face.isLastUnfinished && place + 1 == values.size();
        if (joins) {
            painter.setPen(QPen(m_theme.muted, 1.2, isOpen ? Qt::DotLine : Qt::SolidLine));
            painter.drawLine(pointOf(place - 1), pointOf(place));
        } else if (place + 1 == values.size() || std::isnan(values[place + 1])) {
            painter.setPen(QPen(m_theme.muted, 2, Qt::SolidLine, Qt::RoundCap)); // alone: a dot
            painter.drawPoint(pointOf(place));
        }
    }
}

} // namespace livegauge
