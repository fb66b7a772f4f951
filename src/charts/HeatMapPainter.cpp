#include "charts/HeatMapPainter.h"

#include "charts/Contrast.h"
#include "charts/FigureWords.h"
#include "charts/HeatMapFigure.h"
#include "wording/ColumnWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace livegauge {
namespace {

constexpr double gap = 1;
constexpr double keyGap = 4;
constexpr double narrowestText = 18; ///< pixels a count needs
/// So many are looked up while one waits; of more, nearly all cells would light up.
constexpr RowNumber mostMarked = 50'000;

/// With lines, for a brush's pattern is as fine as the medium: in a PDF it would be plain grey.
void paintHatching(QPainter &painter, const QRectF &box, const QColor &colour)
{
    constexpr double apart = 6;
    std::vector<QLineF> lines;
    const auto count = static_cast<int>(std::ceil((box.width() + box.height()) / apart - 0.5));
    for (int i = 0; i < count; ++i) {
        const double at = (i + 0.5) * apart - box.height();
        // Each rises by 45° from the lower edge; what leaves the box is left out.
        const double from = std::max(at, 0.0);
        const double to = std::min(at + box.height(), box.width());
        lines.emplace_back(box.left() + from, box.bottom() - (from - at), box.left() + to,
                           box.bottom() - (to - at));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    painter.restore();
}

} // namespace

const HeatMapPlot &HeatMapPainter::plot() const
{
    return std::get<HeatMapPlot>(figure().plot);
}

void HeatMapPainter::layOut()
{
    const QFontMetricsF metrics(content().smallFont);
    const QRectF room = content().room;
    double days = 0;
    for (int day = 0; day < HeatMap::days; ++day)
        days = std::max(days, metrics.horizontalAdvance(weekdayName(day, figure().language)));
    constexpr double space = 8;
    const double line = metrics.height() + 4;
    const double left = room.left() + days + space;
    const double width = std::max(room.right() - left, 10.0);
    layOutKey(true);
    // Digits have nothing below their line.
    m_hasCounts = width / HeatMap::hours - gap >= narrowestText
        && heightOfCells() / HeatMap::days - gap >= metrics.capHeight() + 4;
    if (!m_hasCounts)
        layOutKey(false);
    for (const FigureText &text : m_key.texts)
        addText(text);
    const QRectF area(left, room.top() + line, width, heightOfCells());
    setPlotArea(area);
    markedRowsChanged();
    for (int day = 0; day < HeatMap::days; ++day) {
        const QRectF first = box(day, 0);
        addText({weekdayName(day, figure().language),
                 QRectF(room.left(), first.top(), days, first.height()),
                 Qt::AlignRight | Qt::AlignVCenter});
    }
    const double column = area.width() / HeatMap::hours;
    const int step = column < metrics.horizontalAdvance(QStringLiteral("00:00")) ? 3 : 1;
    for (int hour = 0; hour < HeatMap::hours; hour += step) {
        // Over its own column; one that is wider reaches over neighbours that have none.
        QRectF label(0, room.top(), column * step, line - 4);
        label.moveLeft(box(0, hour).center().x() - label.width() / 2);
        addText({QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')), label,
                 Qt::AlignHCenter | Qt::AlignVCenter});
    }
}

void HeatMapPainter::layOutKey(bool withCounts)
{
    const QRectF room = content().room;
    HeatMapKey key = heatMapKey(plot(), figure().language);
    if (!withCounts)
        key.counts.clear();
    m_key = heatMapKeyLayout(key, bestSlots(figure()), room.width(), content().smallFont);
    const QPointF origin(room.left(), room.bottom() - m_key.height);
    m_key.scale.translate(origin);
    m_key.thin.translate(origin);
    for (FigureText &text : m_key.texts)
        text.box.translate(origin);
}

double HeatMapPainter::heightOfCells() const
{
    const double line = QFontMetricsF(content().smallFont).height() + 4;
    return std::max(content().room.height() - line - keyGap - m_key.height, 10.0);
}

void HeatMapPainter::markedRowsChanged()
{
    m_markedCells.reset();
    if (content().figure != nullptr && !markedRows().isEmpty()
        && markedRows().count() <= mostMarked)
        m_markedCells = cellsOnAir(*plot().selection, markedRows());
}

QRectF HeatMapPainter::box(int day, int hour) const
{
    const QRectF area = plotArea();
    const double width = area.width() / HeatMap::hours;
    const double height = area.height() / HeatMap::days;
    return {area.left() + hour * width, area.top() + day * height, width - gap, height - gap};
}

QColor HeatMapPainter::colourOf(const HeatCell &cell) const
{
    if (!cell.value || cell.isThin)
        return theme().ground;
    const double span = plot().most - plot().least;
    return theme().heat(span > 0 ? (*cell.value - plot().least) / span : 1);
}

void HeatMapPainter::paintCell(QPainter &painter, int day, int hour) const
{
    const HeatCell &cell = plot().map.at(day, hour);
    const QRectF where = box(day, hour);
    const QColor colour = colourOf(cell);
    painter.fillRect(where, colour);
    if (cell.livestreams == 0)
        return;
    if (cell.isThin)
        paintHatching(painter, where, theme().line);
    if (!m_hasCounts)
        return;
    painter.setPen(cell.isThin ? theme().muted : inkOn(colour));
    painter.drawText(where, Qt::AlignCenter | Qt::TextDontClip, QString::number(cell.livestreams));
}

void HeatMapPainter::paintKey(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    if (!m_key.scale.isNull()) {
        QLinearGradient shades(m_key.scale.topLeft(), m_key.scale.topRight());
        const bool areAlike = plot().least == plot().most;
        shades.setColorAt(0, theme().heat(areAlike ? 1 : 0));
        shades.setColorAt(1, theme().heat(1));
        painter.fillRect(m_key.scale, shades);
    }
    if (!m_key.thin.isNull()) {
        painter.fillRect(m_key.thin, theme().ground);
        paintHatching(painter, m_key.thin, theme().line);
        painter.setPen(theme().line); // so small it would hardly be seen without an edge
        painter.drawRect(m_key.thin);
    }
}

void HeatMapPainter::paintPlot(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(content().smallFont);
    for (int day = 0; day < HeatMap::days; ++day) {
        for (int hour = 0; hour < HeatMap::hours; ++hour)
            paintCell(painter, day, hour);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().bad, 2));
    for (int cell = 0; cell < HeatMap::days * HeatMap::hours; ++cell) {
        if (m_markedCells.test(static_cast<std::size_t>(cell)))
            painter.drawRect(
                box(cell / HeatMap::hours, cell % HeatMap::hours).adjusted(1, 1, -1, -1));
    }
    if (!highlight())
        return;
    painter.setPen(QPen(theme().ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(
        box(static_cast<int>(highlight()->series), static_cast<int>(highlight()->point)));
}

std::optional<FigureHit> HeatMapPainter::hitAt(const QPointF &position) const
{
    if (content().figure == nullptr || !plotArea().contains(position))
        return std::nullopt;
    const QPointF inside = position - plotArea().topLeft();
    const auto day = static_cast<std::size_t>(inside.y() / plotArea().height() * HeatMap::days);
    const auto hour = static_cast<std::size_t>(inside.x() / plotArea().width() * HeatMap::hours);
    if (day >= HeatMap::days || hour >= HeatMap::hours)
        return std::nullopt;
    return FigureHit{day, hour};
}

QPointF HeatMapPainter::positionOf(const FigureHit &hit) const
{
    return box(static_cast<int>(hit.series), static_cast<int>(hit.point)).center();
}

QString HeatMapPainter::tip(const FigureHit &hit) const
{
    const Numbers numbers(figure().language);
    const HeatMap &map = plot().map;
    const ColumnKind kind = column(map.metric).kind;
    const HeatCell &cell = map.at(static_cast<int>(hit.series), static_cast<int>(hit.point));
    QString text = QStringLiteral("<b>%1 %2:00</b><table>")
                       .arg(weekdayName(static_cast<int>(hit.series), figure().language))
                       .arg(hit.point, 2, 10, QLatin1Char('0'));
    text += tipLine(columnTitle(map.metric),
                    cell.value ? inCurrency(figure(), numbers.text(Value(*cell.value), kind), kind)
                               : numbers.unknown());
    text += tipLine(QCoreApplication::translate("Figure", "Livestreams"),
                    numbers.count(cell.livestreams));
    text += tipLine(QCoreApplication::translate("Figure", "On air"),
                    numbers.duration(static_cast<qint64>(cell.seconds)));
    text += QStringLiteral("</table>");
    if (cell.isThin && cell.livestreams > 0)
        text += QCoreApplication::translate("Figure",
                                            "Too few livestreams or hours on air to decide by.");
    return text + mixedMoneyLine(figure());
}

RowSet HeatMapPainter::rowsOf(const FigureHit &hit) const
{
    HeatCells cell;
    cell.set(hit.series * HeatMap::hours + hit.point);
    return rowsOnAir(*plot().selection, cell);
}

RowSet HeatMapPainter::rowsIn(const QRectF &where) const
{
    if (content().figure == nullptr)
        return {};
    HeatCells cells;
    for (int cell = 0; cell < HeatMap::days * HeatMap::hours; ++cell) {
        const QRectF box = this->box(cell / HeatMap::hours, cell % HeatMap::hours);
        cells.set(static_cast<std::size_t>(cell), where.intersects(box));
    }
    return rowsOnAir(*plot().selection, cells);
}

} // namespace livegauge
