#include "charts/ScatterPainter.h"

#include "charts/AxisLabels.h"
#include "charts/FigureWords.h"
#include "charts/ScatterWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double radius = 3;
constexpr double reach = 10; ///< pixels from a point at which it is still meant
constexpr int cellSize = 4; ///< pixels
constexpr double gap = 8;
constexpr double lineDistance = 44;
constexpr double labelDistance = 80;
constexpr std::size_t aPoint = 0; ///< FigureHit::series: `point` is an index of a point
constexpr std::size_t aCell = 1; ///< FigureHit::series: `point` is an index of a cell

} // namespace

const ScatterPlot &ScatterPainter::plot() const
{
    return std::get<ScatterPlot>(figure().plot);
}

void ScatterPainter::choosePoints()
{
    const ScatterData &data = plot().data;
    const LivestreamColumns &columns = data.selection->columns;
    const QStringList hidden = content().view.hiddenInfluencers + plot().left;
    m_points = data.points;
    if (!hidden.isEmpty()) {
        std::vector<bool> isShown(roomFor(columns.userIds()), true);
        for (const TextId userId : columns.userIds())
            isShown[userId] = !hidden.contains(columns.texts().text(userId));
        m_points = std::make_shared<ScatterPoints>(pointsOf(*data.points, columns, isShown));
    }
    // By all points: what is switched off in the legend does not change the kind of picture.
    m_isDense = data.points->size() > mostScatterPoints;
    m_colours.clear();
    if (m_isDense || figure().influencers.size() > mostScatterColours)
        return;
    const TextReader userIds(columns, ColumnId::UserId);
    std::vector<QColor> ofInfluencer(roomFor(columns.userIds()), theme().series(0));
    for (const TextId userId : columns.userIds()) {
        const QString text = columns.texts().text(userId);
        for (const FigureInfluencer &one : figure().influencers) {
            if (one.userId == text)
                ofInfluencer[userId] = theme().series(one.colour);
        }
    }
    for (const RowNumber row : m_points->rows)
        m_colours.push_back(ofInfluencer[userIds[row]]);
}

void ScatterPainter::layOut()
{
    choosePoints();
    const ScatterQuestion &question = plot().data.question;
    const QFontMetricsF metrics(content().smallFont);
    const QRectF room = content().room;
    const double line = metrics.height();
    const double top = room.top() + line + 4 + line / 2;
    const double bottom = std::max(room.bottom() - 2 * line - 8, top + 10);
    const int upwards = std::clamp(static_cast<int>((bottom - top) / lineDistance), 1, 6);
    const int across = std::clamp(static_cast<int>(room.width() / labelDistance), 1, 10);
    const Language language = figure().language;
    m_y = scatterAxis({question.y, question.isLogY, upwards, language}, m_points->y);
    m_x = scatterAxis({question.x, question.isLogX, across, language}, m_points->x);
    double margin = 28;
    for (const ScatterAxis::Tick &tick : m_y.ticks)
        margin = std::max(margin, metrics.horizontalAdvance(tick.label) + gap);
    const double left = room.left() + margin;
    const double right = room.right() - metrics.horizontalAdvance(m_x.ticks.back().label) / 2;
    setPlotArea(QRectF(left, top, std::max(right - left, 10.0), bottom - top));
    m_frame = {m_x.from, m_x.to, m_y.from, m_y.to};
    addLabels();
    countPoints();
}

void ScatterPainter::addLabels()
{
    const ScatterQuestion &question = plot().data.question;
    const QFontMetricsF metrics(content().smallFont);
    const QRectF room = content().room;
    const QRectF area = plotArea();
    const double line = metrics.height();
    addText({metrics.elidedText(axisTitle(question.y), Qt::ElideRight, room.width()),
             QRectF(room.left(), room.top(), room.width(), line)});
    addText({metrics.elidedText(axisTitle(question.x), Qt::ElideRight, area.width()),
             QRectF(area.left(), area.bottom() + line + 8, area.width(), line),
             Qt::AlignRight | Qt::AlignVCenter});
    for (const ScatterAxis::Tick &tick : m_y.ticks) {
        const double y = area.bottom() - m_y.share(tick.at) * area.height();
        addText({tick.label,
                 QRectF(room.left(), y - line / 2, area.left() - gap - room.left(), line),
                 Qt::AlignRight | Qt::AlignVCenter});
    }
    QStringList labels;
    std::vector<double> places;
    for (const ScatterAxis::Tick &tick : m_x.ticks) {
        labels += tick.label;
        places.push_back(area.left() + m_x.share(tick.at) * area.width());
    }
    // Not under the lowest label of the other axis: they would touch.
    const AxisLabelRoom below{area.left() - gap / 2, room.right(), area.bottom() + 4};
    for (FigureText &label : axisLabels(labels, places, below, content().smallFont))
        addText(std::move(label));
}

void ScatterPainter::countPoints()
{
    m_cells = {};
    m_picture = {};
    if (m_isDense) {
        m_cells = countCells(*m_points, m_frame, static_cast<int>(plotArea().width()) / cellSize,
                             static_cast<int>(plotArea().height()) / cellSize);
        m_picture = imageOf(m_cells, {});
    }
    markedRowsChanged();
}

/// One pixel a cell. By the logarithm: a cell of ten is told from one, and from a thousand. `only`:
/// this colour for every cell that holds anything.
QImage ScatterPainter::imageOf(const ScatterCells &cells, const QColor &only) const
{
    QImage image(cells.columns, cells.rows, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    constexpr double faintest = 0.15;
    const double most = std::log1p(cells.most);
    for (int row = 0; row < cells.rows; ++row) {
        for (int column = 0; column < cells.columns; ++column) {
            const quint32 count = cells.counts[cells.cellAt(column, row)];
            if (count == 0)
                continue;
            const double share = faintest + (1 - faintest) * std::log1p(count) / most;
            image.setPixelColor(column, row, only.isValid() ? only : theme().heat(share));
        }
    }
    return image;
}

void ScatterPainter::markedRowsChanged()
{
    m_markedPicture = {};
    if (!m_isDense || content().figure == nullptr || markedRows().isEmpty())
        return;
    m_markedPicture = imageOf(
        countCells(*m_points, m_frame, m_cells.columns, m_cells.rows, &markedRows()), theme().bad);
}

QPointF ScatterPainter::place(std::size_t point) const
{
    const QRectF area = plotArea();
    return {area.left() + m_x.share(m_points->x[point]) * area.width(),
            area.bottom() - m_y.share(m_points->y[point]) * area.height()};
}

QRectF ScatterPainter::box(std::size_t cell) const
{
    const double width = plotArea().width() / m_cells.columns;
    const double height = plotArea().height() / m_cells.rows;
    const auto columns = static_cast<std::size_t>(m_cells.columns);
    const std::size_t row = cell / columns;
    return {plotArea().left() + static_cast<double>(cell % columns) * width,
            plotArea().top() + static_cast<double>(row) * height, width, height};
}

void ScatterPainter::paintPlot(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().line, 1));
    const QRectF area = plotArea();
    for (const ScatterAxis::Tick &tick : m_y.ticks) {
        const double y = std::round(area.bottom() - m_y.share(tick.at) * area.height());
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    if (m_isDense) {
        painter.drawImage(area, m_picture);
        if (!m_markedPicture.isNull())
            painter.drawImage(area, m_markedPicture);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        paintPoints(painter);
    }
    if (!highlight())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    if (highlight()->series == aCell)
        painter.drawRect(box(highlight()->point).adjusted(-1, -1, 1, 1));
    else if (highlight()->point < m_points->size())
        painter.drawEllipse(place(highlight()->point), radius + 2, radius + 2);
}

void ScatterPainter::paintPoints(QPainter &painter) const
{
    if (markedRows().isEmpty()) {
        constexpr float usual = 0.7F;
        for (std::size_t i = 0; i < m_points->size(); ++i)
            paintPoint(painter, i, usual);
        return;
    }
    constexpr float behind = 0.4F;
    std::vector<std::size_t> marked;
    for (std::size_t i = 0; i < m_points->size(); ++i) {
        if (markedRows().contains(m_points->rows[i]))
            marked.push_back(i);
        else
            paintPoint(painter, i, behind);
    }
    for (const std::size_t i : marked) // above the others
        paintPoint(painter, i, 1);
}

void ScatterPainter::paintPoint(QPainter &painter, std::size_t point, float strength) const
{
    QColor colour = m_colours.empty() ? theme().series(0) : m_colours[point];
    colour.setAlphaF(strength);
    painter.setPen(strength < 1 ? QPen(Qt::NoPen) : QPen(theme().ink, 1));
    painter.setBrush(colour);
    painter.drawEllipse(place(point), radius, radius);
}

QString ScatterPainter::noteText() const
{
    if (!m_isDense)
        return {};
    const auto count = static_cast<int>(m_points->size());
    //: In the legend of a scatter chart with too many points to be told apart
    return QCoreApplication::translate(
        "Figure", "%Ln livestream(s): the stronger a cell's colour, the more of them", nullptr,
        count);
}

std::optional<FigureHit> ScatterPainter::hitAt(const QPointF &position) const
{
    if (content().figure == nullptr || !m_points || plotArea().isEmpty())
        return std::nullopt;
    if (m_isDense) {
        if (!plotArea().contains(position))
            return std::nullopt;
        const QPointF inside = position - plotArea().topLeft();
        const int column =
            std::min(static_cast<int>(inside.x() / plotArea().width() * m_cells.columns),
                     m_cells.columns - 1);
        const int row = std::min(static_cast<int>(inside.y() / plotArea().height() * m_cells.rows),
                                 m_cells.rows - 1);
        const std::size_t cell = m_cells.cellAt(column, row);
        return m_cells.counts[cell] > 0 ? std::optional(FigureHit{aCell, cell}) : std::nullopt;
    }
    std::optional<FigureHit> nearest;
    double least = reach * reach;
    for (std::size_t i = 0; i < m_points->size(); ++i) {
        const QPointF away = place(i) - position;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < least) {
            least = distance;
            nearest = FigureHit{aPoint, i};
        }
    }
    return nearest;
}

QPointF ScatterPainter::positionOf(const FigureHit &hit) const
{
    if (hit.series == aCell)
        return box(hit.point).center();
    return hit.point < m_points->size() ? place(hit.point) : plotArea().center();
}

QString ScatterPainter::tip(const FigureHit &hit) const
{
    if (hit.series == aCell)
        return scatterCellTip(plot().data.question, m_cells, m_frame, hit.point, figure().language);
    if (hit.point >= m_points->size())
        return {};
    return scatterPointTip(plot().data, m_points->rows[hit.point], figure().language);
}

RowSet ScatterPainter::rowsOf(const FigureHit &hit) const
{
    if (hit.series == aCell)
        return rowsIn(box(hit.point));
    RowSet rows(plot().data.selection->columns.size());
    if (hit.point < m_points->size())
        rows.insert(m_points->rows[hit.point]);
    return rows;
}

RowSet ScatterPainter::rowsIn(const QRectF &area) const
{
    if (content().figure == nullptr || !m_points)
        return {};
    RowSet rows(plot().data.selection->columns.size());
    for (std::size_t i = 0; i < m_points->size(); ++i) {
        if (area.contains(place(i)))
            rows.insert(m_points->rows[i]);
    }
    return rows;
}

} // namespace livegauge
