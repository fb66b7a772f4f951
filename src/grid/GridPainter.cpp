#include "grid/GridPainter.h"

#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr int padding = 8;

/// Of two colours, `share` of the second.
QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto part = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return {part(first.red(), second.red()), part(first.green(), second.green()),
            part(first.blue(), second.blue())};
}

/// "3,384.57" of "USD 3,384.57".
QString withoutCurrency(const QString &money)
{
    const auto begins = [](QChar c) { return c.isDigit() || c == QLatin1Char('-'); };
    const auto from =
        std::find_if(money.begin() + money.lastIndexOf(QChar::Nbsp) + 1, money.end(), begins);
    return money.mid(from - money.begin());
}

} // namespace

QString fitted(const QString &text, ColumnKind kind, const QFontMetrics &metrics, int width)
{
    using enum ColumnKind;
    if (kind == Text || kind == Identifier || kind == Time)
        return metrics.elidedText(text, Qt::ElideRight, width);
    const auto fits = [&](const QString &part) { return metrics.horizontalAdvance(part) <= width; };
    constexpr QChar cut(0x2026);
    if (fits(text))
        return text;
    const QString number = kind == Money ? cut + withoutCurrency(text) : text;
    return fits(number) ? number : QString(cut);
}

GridPainter::GridPainter(const GridLayout &layout, const Look &look)
    : m_layout(layout)
    , m_look(look)
{
}

void GridPainter::paint(QPainter &painter, const QSize &viewport) const
{
    const int last =
        std::min(m_look.model.rowCount(), m_layout.positionAt(viewport.height() - 1) + 1);
    for (int position = m_layout.firstRow(); position < last; ++position)
        paintRow(painter, position, viewport);
    if (m_layout.frozenWidth() > 0 && m_layout.frozenWidth() < viewport.width()) {
        painter.setPen(m_look.theme.muted);
        painter.drawLine(m_layout.frozenWidth() - 1, 0, m_layout.frozenWidth() - 1,
                         m_layout.rowTop(last) - 1);
    }
}

void GridPainter::paintRow(QPainter &painter, int position, const QSize &viewport) const
{
    const int top = m_layout.rowTop(position);
    const bool marked = m_look.marked.contains(m_look.model.rowNumberAt(position));
    const QColor ground = marked ? m_look.theme.accentSoft : m_look.theme.card;
    painter.fillRect(0, top, viewport.width(), m_layout.rowHeight(), ground);
    for (const GridLayout::Span &column : m_layout.columns()) {
        const int left =
            column.isFrozen ? column.left : std::max(column.left, m_layout.frozenWidth());
        if (left >= viewport.width() || column.right() <= left)
            continue;
        painter.save();
        painter.setClipRect(left, top, column.right() - left, m_layout.rowHeight());
        paintCell(painter, {position, column.column},
                  {column.left, top, column.width, m_layout.rowHeight()});
        painter.restore();
    }
    painter.setPen(m_look.theme.line);
    const int bottom = top + m_layout.rowHeight() - 1;
    painter.drawLine(0, bottom, viewport.width(), bottom);
}

void GridPainter::paintMark(QPainter &painter, const GridCell &cell, const QRect &box) const
{
    if (m_look.decor.mark(cell.column).kind == CellMark::Kind::None)
        return;
    const Value value = m_look.model.selection().columns.value(
        m_look.model.rowNumberAt(cell.position), cell.column);
    const double number = numberIn(value);
    const bool marked = m_look.marked.contains(m_look.model.rowNumberAt(cell.position));
    const QColor ground = marked ? m_look.theme.accentSoft : m_look.theme.card;
    const QRect inner = box.adjusted(2, 2, -2, -3);
    if (const double tint = m_look.decor.tint(cell.column, number); tint > 0) {
        constexpr double strongest = 0.35;
        painter.fillRect(inner, mixed(ground, m_look.theme.gmv, tint * strongest));
    }
    if (const double bar = m_look.decor.bar(cell.column, number); bar > 0) {
        constexpr double strength = 0.18;
        const int width = std::max(1, static_cast<int>(std::lround(bar * inner.width())));
        painter.fillRect(QRect(inner.topLeft(), QSize(width, inner.height())),
                         mixed(ground, m_look.theme.gmv, strength));
    }
}

void GridPainter::paintCell(QPainter &painter, const GridCell &cell, const QRect &box) const
{
    const QModelIndex index =
        m_look.model.index(cell.position, LivestreamTableModel::sectionOf(cell.column));
    const bool known = index.data(LivestreamTableModel::KnownRole).toBool();
    if (known)
        paintMark(painter, cell, box);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QRect inner = box.adjusted(padding, 0, -padding, -1);
    if (!m_look.found.isEmpty() && text.contains(m_look.found, Qt::CaseInsensitive))
        painter.fillRect(box.adjusted(2, 2, -2, -3), m_look.theme.warnSoft);
    painter.setPen(known ? m_look.theme.ink : m_look.theme.muted);
    painter.drawText(inner, static_cast<int>(alignment) | Qt::TextSingleLine,
                     fitted(text, known ? column(cell.column).kind : ColumnKind::Text,
                            painter.fontMetrics(), inner.width()));
    if (m_look.current == cell) {
        painter.setPen(m_look.hasFocus ? m_look.theme.accent : m_look.theme.muted);
        painter.drawRect(box.adjusted(0, 0, -1, -2));
    }
}

} // namespace livegauge
