#include "charts/BoxPainter.h"

#include "charts/FigureWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace livegauge {
namespace {

constexpr double gap = 8;
constexpr double lowestLane = 16;
constexpr double highestLane = 56;
constexpr double dotRadius = 2.4;

} // namespace

const Distribution &BoxPainter::data() const
{
    return std::get<BoxPlot>(figure().plot).data;
}

QString BoxPainter::userIdOf(const DistributionBox &one) const
{
    return data().selection->columns.texts().text(one.userId);
}

QString BoxPainter::nameOf(const DistributionBox &one) const
{
    const QString name = figure().nameOf(userIdOf(one));
    return name.isEmpty() ? Numbers(figure().language).unknown() : name;
}

void BoxPainter::chooseBoxes(double height)
{
    const auto &all = data().boxes;
    const auto fit = std::max(static_cast<std::size_t>(height / lowestLane), std::size_t{1});
    m_boxes.resize(all.size());
    std::iota(m_boxes.begin(), m_boxes.end(), 0);
    if (m_boxes.size() > fit) {
        std::ranges::stable_sort(m_boxes, std::greater(),
                                 [&](std::size_t i) { return all[i].numbers.count; });
        m_boxes.resize(fit);
        std::ranges::sort(m_boxes);
    }
    m_laneHeight = std::min(height / static_cast<double>(m_boxes.size()), highestLane);
}

void BoxPainter::layOut()
{
    const QFontMetricsF metrics(content().smallFont);
    const Numbers numbers(figure().language);
    const QRectF room = content().room;
    chooseBoxes(std::max(room.height() - heightAbove() - heightBelow(), lowestLane));
    double names = 0;
    double counts = metrics.horizontalAdvance(livestreamsTitle());
    for (std::size_t place = 0; place < m_boxes.size(); ++place) {
        names = std::max(names, metrics.horizontalAdvance(nameOf(box(place))));
        counts =
            std::max(counts, metrics.horizontalAdvance(numbers.count(box(place).numbers.count)));
    }
    names = std::min(names, room.width() / 4);
    const double left = room.left() + names + gap;
    setPlotArea(QRectF(left, room.top() + heightAbove(),
                       std::max(room.right() - counts - 2 * gap - left, 10.0),
                       m_laneHeight * static_cast<double>(m_boxes.size())));
    addLaneTexts(names, counts);
    addAxis(room.left(), room.right() - counts - gap);
    placeDots();
    markedRowsChanged();
}

void BoxPainter::addLaneTexts(double names, double counts)
{
    const QFontMetricsF metrics(content().smallFont);
    const Numbers numbers(figure().language);
    const QRectF room = content().room;
    addText({livestreamsTitle(),
             QRectF(room.right() - counts, room.top(), counts, metrics.height()),
             Qt::AlignRight | Qt::AlignVCenter});
    for (std::size_t place = 0; place < m_boxes.size(); ++place) {
        const QRectF where = lane(place);
        addText({metrics.elidedText(nameOf(box(place)), Qt::ElideRight, names),
                 QRectF(room.left(), where.top(), names, where.height()),
                 Qt::AlignRight | Qt::AlignVCenter});
        addText({numbers.count(box(place).numbers.count),
                 QRectF(room.right() - counts, where.top(), counts, where.height()),
                 Qt::AlignRight | Qt::AlignVCenter});
    }
}

/// However many there are: nobody sees two that are closer.
void BoxPainter::placeDots()
{
    constexpr double closest = dotRadius / 2;
    const double left = plotArea().left();
    const auto places = static_cast<std::size_t>(plotArea().width() / closest) + 2;
    m_dots.assign(m_boxes.size(), {});
    for (std::size_t place = 0; place < m_boxes.size(); ++place) {
        std::vector<bool> isDot(places, false);
        for (const double value : box(place).outliers) {
            const double at = std::round((x(value) - left) / closest);
            isDot[std::min(static_cast<std::size_t>(std::max(at, 0.0)), places - 1)] = true;
        }
        for (std::size_t at = 0; at < places; ++at) {
            if (isDot[at])
                m_dots[place].push_back(left + static_cast<double>(at) * closest);
        }
    }
}

QRectF BoxPainter::lane(std::size_t place) const
{
    return {plotArea().left(), plotArea().top() + static_cast<double>(place) * m_laneHeight,
            plotArea().width(), m_laneHeight};
}

QRectF BoxPainter::middle(std::size_t place) const
{
    const FiveNumbers &five = box(place).numbers;
    const double inset = m_laneHeight * 0.2;
    const QRectF where = lane(place);
    const double left = x(five.lowerQuartile);
    return {left, where.top() + inset, std::max(x(five.upperQuartile) - left, 1.0),
            where.height() - 2 * inset};
}

QColor BoxPainter::colourOf(const DistributionBox &one) const
{
    const auto found =
        std::ranges::find(figure().influencers, userIdOf(one), &FigureInfluencer::userId);
    return theme().series(found == figure().influencers.end() ? 0 : found->colour);
}

void BoxPainter::markedRowsChanged()
{
    m_strokes.clear();
    if (content().figure == nullptr || markedRows().isEmpty())
        return;
    const Selection &selection = *data().selection;
    const NumberReader numbers(selection.columns, data().question.metric);
    const TextReader userIds(selection.columns, ColumnId::UserId);
    std::vector<TextId> influencers;
    for (std::size_t place = 0; place < m_boxes.size(); ++place)
        influencers.push_back(box(place).userId);
    std::vector<std::size_t> laneOf(roomFor(influencers), m_boxes.size());
    for (std::size_t place = 0; place < m_boxes.size(); ++place)
        laneOf[box(place).userId] = place;
    // However many there are, no more are painted than there are pixels.
    const double left = std::floor(plotArea().left());
    const auto width = static_cast<std::size_t>(plotArea().right() - left) + 1;
    std::vector<bool> isStroked(m_boxes.size() * width, false);
    markedRows().forEach([&](RowNumber row) {
        // There may be newer rows than the figure's.
        if (!selection.rows->contains(row))
            return;
        const TextId userId = userIds[row];
        if (userId >= laneOf.size() || laneOf[userId] == m_boxes.size())
            return;
        constexpr double slack = 0.5; // pixels: the least may stand on the very edge
        const double at = x(numbers[row]) - left; // no number where it is unknown
        if (at >= -slack && at < static_cast<double>(width))
            isStroked[laneOf[userId] * width + static_cast<std::size_t>(std::max(at, 0.0))] = true;
    });
    for (std::size_t place = 0; place < m_boxes.size(); ++place) {
        for (std::size_t at = 0; at < width; ++at) {
            if (isStroked[place * width + at])
                m_strokes.push_back({place, static_cast<int>(left) + static_cast<int>(at)});
        }
    }
}

void BoxPainter::paintBox(QPainter &painter, std::size_t place) const
{
    const FiveNumbers &five = box(place).numbers;
    const QColor colour = colourOf(box(place));
    const QRectF where = middle(place);
    const double y = where.center().y();
    painter.setPen(QPen(colour, 1.4));
    const auto whisker = [&](double from, double to) {
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        const double half = where.height() / 4;
        painter.drawLine(QPointF(to, y - half), QPointF(to, y + half));
    };
    whisker(where.left(), x(five.lowerWhisker));
    whisker(where.right(), x(five.upperWhisker));
    constexpr float faint = 0.3F;
    QColor fill = colour;
    fill.setAlphaF(faint);
    painter.setBrush(fill);
    painter.drawRect(where);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    for (const double dot : m_dots[place])
        painter.drawEllipse(QPointF(dot, y), dotRadius, dotRadius);
    painter.setPen(QPen(theme().ink, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(five.median), where.top()), QPointF(x(five.median), where.bottom()));
}

void BoxPainter::paintPlot(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().line, 1));
    for (const double at : tickPlaces())
        painter.drawLine(QPointF(std::round(at), plotArea().top()),
                         QPointF(std::round(at), plotArea().bottom()));
    if (highlight() && highlight()->series < m_boxes.size())
        painter.fillRect(lane(highlight()->series), theme().ground);
    paintMedian(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t place = 0; place < m_boxes.size(); ++place)
        paintBox(painter, place);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().bad, 1));
    for (const Stroke &stroke : m_strokes) {
        const QRectF where = lane(stroke.lane);
        painter.drawLine(QPointF(stroke.x, where.top() + 1), QPointF(stroke.x, where.bottom() - 1));
    }
}

QString BoxPainter::noteText() const
{
    const auto more =
        static_cast<int>(data().boxes.size() - m_boxes.size()) + data().influencersLeftOut;
    if (more <= 0)
        return {};
    //: In the legend: there is no room for the boxes of these
    return QCoreApplication::translate("Figure", "%Ln more influencer(s) with fewer livestreams",
                                       nullptr, more);
}

std::optional<FigureHit> BoxPainter::hitAt(const QPointF &position) const
{
    if (content().figure == nullptr || position.y() < plotArea().top())
        return std::nullopt;
    const auto place = static_cast<std::size_t>((position.y() - plotArea().top()) / m_laneHeight);
    return place < m_boxes.size() ? std::optional(FigureHit{place, 0}) : std::nullopt;
}

QPointF BoxPainter::positionOf(const FigureHit &hit) const
{
    return hit.series < m_boxes.size() ? middle(hit.series).center() : plotArea().center();
}

QString BoxPainter::tip(const FigureHit &hit) const
{
    if (hit.series >= m_boxes.size())
        return {};
    const Numbers numbers(figure().language);
    const DistributionBox &one = box(hit.series);
    const FiveNumbers &five = one.numbers;
    const auto translate = [](const char *words) {
        return QCoreApplication::translate("Figure", words);
    };
    const auto text = [this, userId = userIdOf(one)](double value) {
        return DistributionPainter::text(value, userId);
    };
    QString result = QStringLiteral("<b>%1</b><table>").arg(nameOf(one).toHtmlEscaped());
    result += tipLine(translate(QT_TRANSLATE_NOOP("Figure", "Greatest")), text(five.greatest));
    result +=
        tipLine(translate(QT_TRANSLATE_NOOP("Figure", "Upper quartile")), text(five.upperQuartile));
    result += tipLine(translate(QT_TRANSLATE_NOOP("Figure", "Median")), text(five.median));
    result +=
        tipLine(translate(QT_TRANSLATE_NOOP("Figure", "Lower quartile")), text(five.lowerQuartile));
    result += tipLine(translate(QT_TRANSLATE_NOOP("Figure", "Least")), text(five.least));
    result += tipLine(livestreamsTitle(), numbers.count(five.count));
    if (five.beyond > 0)
        result += tipLine(translate(QT_TRANSLATE_NOOP("Figure", "Beyond the whiskers")),
                          numbers.count(five.beyond));
    if (one.unknown > 0)
        result +=
            tipLine(translate(QT_TRANSLATE_NOOP("Figure", "Unknown")), numbers.count(one.unknown));
    return result + QStringLiteral("</table>");
}

RowSet BoxPainter::rowsOf(const FigureHit &hit) const
{
    if (hit.series >= m_boxes.size())
        return {};
    const FiveNumbers &five = box(hit.series).numbers;
    return data().rowsOfBox(m_boxes[hit.series], five.least, five.greatest);
}

RowSet BoxPainter::rowsIn(const QRectF &area) const
{
    if (content().figure == nullptr)
        return {};
    constexpr double slack = 0.5; // pixels: the least may stand on the very edge
    RowSet rows(data().selection->columns.size());
    for (std::size_t place = 0; place < m_boxes.size(); ++place) {
        const double y = lane(place).center().y();
        if (area.top() <= y && y <= area.bottom())
            rows.unite(data().rowsOfBox(m_boxes[place], valueAt(area.left() - slack),
                                        valueAt(area.right() + slack)));
    }
    return rows;
}

} // namespace livegauge
