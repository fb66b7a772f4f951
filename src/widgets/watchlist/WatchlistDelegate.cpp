#include "widgets/watchlist/WatchlistDelegate.h"

#include "domain/Coverage.h"
#include "models/WatchlistModel.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace livegauge {
namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int padding = 6;
constexpr int lineGap = 2;
constexpr int swatch = 10;

bool isGroup(const QModelIndex &index)
{
    return index.data(WatchlistModel::UserIdRole).toString().isEmpty();
}

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

} // namespace

QSize WatchlistDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {0, isGroup(index) ? line + 2 * padding : 2 * line + lineGap + 2 * padding + 1};
}

void WatchlistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.accentSoft);
    if (isGroup(index))
        paintGroup(*painter, option, index);
    else
        paintInfluencer(*painter, option, index);
    painter->setPen(m_theme.line);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void WatchlistDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    constexpr qreal size = 4;
    const QRect arrow(option.rect.topLeft(), QSize(arrowWidth, option.rect.height()));
    const QPointF middle = QRectF(arrow).center();
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    QPainterPath path;
    if (isOpen) {
        path.moveTo(middle + QPointF(-size, -size / 2));
        path.lineTo(middle + QPointF(0, size / 2));
        path.lineTo(middle + QPointF(size, -size / 2));
    } else {
        path.moveTo(middle + QPointF(-size / 2, -size));
        path.lineTo(middle + QPointF(size / 2, 0));
        path.lineTo(middle + QPointF(-size / 2, size));
    }
    painter.setPen(QPen(m_theme.muted, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);

    QRect line = option.rect.adjusted(arrowWidth, 0, -margin, 0);
    const QString facts = textOf(index, WatchlistModel::FactsRole);
    const int factsWidth = option.fontMetrics.horizontalAdvance(facts);
    painter.setPen(m_theme.muted);
    painter.setFont(option.font);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, facts);
    line.setRight(line.right() - factsWidth - gap);
    const QFont bold = weighted(option.font, QFont::DemiBold);
    painter.setFont(bold);
    const QString name =
        QFontMetrics(bold).elidedText(textOf(index, Qt::DisplayRole), Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, name);
}

void WatchlistDelegate::paintInfluencer(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    const QRect content = option.rect.adjusted(margin, padding, -margin, -padding - 1);
    QRect upper(content.left(), content.top(), content.width(), height);
    QRect lower(content.left(), upper.bottom() + 1 + lineGap, content.width(), height);
    const QRect square(content.left(), upper.center().y() - swatch / 2 + 1, swatch, swatch);
    paintCoverage(painter, square, index);
    upper.setLeft(content.left() + swatch + gap);
    lower.setLeft(upper.left());

    painter.setFont(option.font);
    upper = paintBadge(painter, upper, index);
    painter.setPen(m_theme.ink);
    painter.setFont(option.font);
    painter.drawText(upper, Qt::AlignVCenter | Qt::AlignLeft,
                     option.fontMetrics.elidedText(textOf(index, Qt::DisplayRole), Qt::ElideRight,
                                                   upper.width()));
    const QString age = textOf(index, WatchlistModel::AgeRole);
    painter.setPen(m_theme.muted);
    painter.drawText(lower, Qt::AlignVCenter | Qt::AlignRight, age);
    if (!age.isEmpty())
        lower.setRight(lower.right() - option.fontMetrics.horizontalAdvance(age) - gap);
    painter.drawText(lower, Qt::AlignVCenter | Qt::AlignLeft,
                     option.fontMetrics.elidedText(textOf(index, WatchlistModel::FactsRole),
                                                   Qt::ElideRight, lower.width()));
}

void WatchlistDelegate::paintCoverage(QPainter &painter, const QRect &square,
                                      const QModelIndex &index) const
{
    const int series = index.data(WatchlistModel::ColourRole).toInt();
    const QColor colour = series < 0 ? m_theme.muted : m_theme.series(series);
    const auto coverage = static_cast<Coverage>(index.data(WatchlistModel::CoverageRole).toInt());
    const QRectF frame = QRectF(square).adjusted(0.75, 0.75, -0.75, -0.75);
    QPainterPath shape;
    shape.addRoundedRect(frame, 2, 2);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(coverage == Coverage::Complete ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(shape);
    if (coverage == Coverage::Partial || coverage == Coverage::EndUnknown) {
        QPainterPath half;
        half.addRect(frame.adjusted(0, frame.height() / 2, 0, 0));
        painter.fillPath(shape.intersected(half), colour);
    }
}

QRect WatchlistDelegate::paintBadge(QPainter &painter, const QRect &line,
                                    const QModelIndex &index) const
{
    const int count = index.data(WatchlistModel::NewRole).toInt();
    if (count <= 0)
        return line;
    constexpr int most = 999;
    const QString text = count > most ? QStringLiteral("999+") : QLocale().toString(count);
    const QFont bold = weighted(painter.font(), QFont::DemiBold);
    const int width =
        std::max(line.height(), QFontMetrics(bold).horizontalAdvance(text) + 2 * padding);
    const QRect badge(line.right() + 1 - width, line.top(), width, line.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    painter.drawRoundedRect(badge, line.height() / 2.0, line.height() / 2.0);
    painter.setPen(m_theme.onAccent);
    painter.setFont(bold);
    painter.drawText(badge, Qt::AlignCenter, text);
    return line.adjusted(0, 0, -width - gap, 0);
}

} // namespace livegauge
