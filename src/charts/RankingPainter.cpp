#include "charts/RankingPainter.h"

#include "charts/FigureWords.h"
#include "charts/RankingFigure.h"
#include "wording/ColumnWords.h"
#include "wording/InfluencerWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace livegauge {
namespace {

constexpr double gap = 8;
constexpr double lowestBand = 20;
constexpr double highestBand = 56;

} // namespace

const Ranking &RankingPainter::ranking() const
{
    return *std::get<RankingPlot>(figure().plot).ranking;
}

QString RankingPainter::nameOf(const RankedInfluencer &one) const
{
    return figure().nameOf(ranking().selection->columns.texts().text(one.userId));
}

QString RankingPainter::labelOf(const RankedInfluencer &one) const
{
    const QString name = nameOf(one);
    return one.isStoredWhole.value_or(true) ? name : partlyStoredName(name);
}

void RankingPainter::chooseBands(double height)
{
    const auto &all = ranking().influencers;
    m_shown = std::min(all.size(), static_cast<std::size_t>(height / lowestBand));
    m_bandHeight =
        m_shown == 0 ? highestBand : std::min(height / static_cast<double>(m_shown), highestBand);
    m_most = 0;
    for (std::size_t i = 0; i < m_shown; ++i)
        m_most = std::max(m_most, all[i].value);
    m_most = m_most > 0 ? m_most : 1;
}

void RankingPainter::layOut()
{
    const QFontMetricsF metrics(content().smallFont);
    const QRectF room = content().room;
    const double above = metrics.height() + 4;
    chooseBands(std::max(room.height() - above, lowestBand));
    double names = 0;
    for (std::size_t i = 0; i < m_shown; ++i)
        names = std::max(names, metrics.horizontalAdvance(labelOf(ranking().influencers[i])));
    names = std::min(names, room.width() / 4);
    // In columns of their own: beside the bars the yardstick would cross them.
    const Column values = valueColumn();
    const Column differences = differenceColumn();
    const double differencesWidth = widthOf(differences);
    const double valuesRight =
        room.right() - (differencesWidth > 0 ? differencesWidth + 2 * gap : 0);
    const double left = room.left() + names + gap;
    setPlotArea(QRectF(left, room.top() + above,
                       std::max(valuesRight - widthOf(values) - 2 * gap - left, 10.0),
                       m_bandHeight * static_cast<double>(m_shown)));
    addNames(names);
    addColumn(values, valuesRight);
    addColumn(differences, room.right());
    addYardstick();
}

void RankingPainter::addNames(double width)
{
    const QFontMetricsF metrics(content().smallFont);
    for (std::size_t i = 0; i < m_shown; ++i) {
        const RankedInfluencer &one = ranking().influencers[i];
        QString label = labelOf(one);
        if (!one.isStoredWhole.value_or(true) && metrics.horizontalAdvance(label) > width)
            label = partlyStoredName(
                metrics.elidedText(nameOf(one), Qt::ElideRight,
                                   width - metrics.horizontalAdvance(partlyStoredName({}))));
        addText({metrics.elidedText(label, Qt::ElideRight, width),
                 QRectF(content().room.left(), band(i).top(), width, m_bandHeight),
                 Qt::AlignRight | Qt::AlignVCenter});
    }
}

RankingPainter::Column RankingPainter::valueColumn() const
{
    const Numbers numbers(figure().language);
    Column values;
    const ColumnKind kind = column(ranking().metric).kind;
    const TextPool &texts = ranking().selection->columns.texts();
    for (std::size_t i = 0; i < m_shown; ++i) {
        const RankedInfluencer &one = ranking().influencers[i];
        values.cells +=
            inCurrency(figure(), numbers.brief(one.value, kind), kind, texts.text(one.userId));
    }
    // A long one would take the room of the bars, and the figure's title has it as well.
    const QString title = columnTitle(ranking().metric);
    const double widest = content().room.width() / 8;
    if (m_shown > 0 && QFontMetricsF(content().smallFont).horizontalAdvance(title) <= widest)
        values.head = title;
    return values;
}

RankingPainter::Column RankingPainter::differenceColumn() const
{
    if (m_shown == 0 || ranking().median.value_or(0) <= 0)
        return {};
    const Numbers numbers(figure().language);
    //: Above a column of differences in per cent; short
    Column differences{QCoreApplication::translate("Figure", "vs median"), {}};
    for (std::size_t i = 0; i < m_shown; ++i)
        differences.cells += differenceText(ranking(), ranking().influencers[i], numbers);
    return differences;
}

double RankingPainter::widthOf(const Column &column) const
{
    const QFontMetricsF metrics(content().smallFont);
    double width = metrics.horizontalAdvance(column.head);
    for (const QString &cell : column.cells)
        width = std::max(width, metrics.horizontalAdvance(cell));
    return width;
}

void RankingPainter::addColumn(const Column &column, double right)
{
    const double width = widthOf(column) + gap; // what is a hair too wide would be cut
    const double left = right - width;
    const int flags = Qt::AlignRight | Qt::AlignVCenter;
    if (!column.head.isEmpty())
        addText(
            {column.head,
             QRectF(left, content().room.top(), width, QFontMetricsF(content().smallFont).height()),
             flags});
    for (qsizetype i = 0; i < column.cells.size(); ++i)
        addText({column.cells[i],
                 QRectF(left, band(static_cast<std::size_t>(i)).top(), width, m_bandHeight),
                 flags});
}

void RankingPainter::addYardstick()
{
    if (!ranking().median || m_shown == 0)
        return;
    const Numbers numbers(figure().language);
    const QFontMetricsF metrics(content().smallFont);
    const QString text = yardstickText(
        ranking(), numbers.brief(*ranking().median, column(ranking().metric).kind), numbers);
    const QRectF &room = content().room;
    // Beyond the bars stand the heads of the columns.
    const double right = plotArea().right() + gap;
    const double width = std::min(metrics.horizontalAdvance(text) + 2, right - room.left());
    const double at = plotArea().left() + *ranking().median / m_most * plotArea().width();
    const double left = std::clamp(at - width / 2, room.left(), right - width);
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, width);
    addText({fitting, QRectF(left, room.top(), width, metrics.height()),
             Qt::AlignLeft | Qt::AlignVCenter, false, fitting == text ? QString() : text});
}

QRectF RankingPainter::band(std::size_t place) const
{
    return {plotArea().left(), plotArea().top() + static_cast<double>(place) * m_bandHeight,
            plotArea().width(), m_bandHeight};
}

QRectF RankingPainter::bar(std::size_t place) const
{
    const double share = std::max(ranking().influencers[place].value / m_most, 0.0);
    const double inset = m_bandHeight * 0.16;
    QRectF where = band(place).adjusted(0, inset, 0, -inset);
    where.setWidth(std::max(where.width() * share, 1.0));
    return where;
}

QColor RankingPainter::colourOf(const RankedInfluencer &one) const
{
    const QString userId = ranking().selection->columns.texts().text(one.userId);
    const auto found = std::ranges::find(figure().influencers, userId, &FigureInfluencer::userId);
    return theme().series(found == figure().influencers.end() ? 0 : found->colour);
}

bool RankingPainter::isMarked(const RankedInfluencer &one) const
{
    return std::ranges::any_of(one.rows,
                               [this](RowNumber row) { return markedRows().contains(row); });
}

void RankingPainter::paintPlot(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    constexpr float faint = 0.5F;
    const bool anyMarked = !markedRows().isEmpty();
    for (std::size_t i = 0; i < m_shown; ++i) {
        const RankedInfluencer &one = ranking().influencers[i];
        QColor colour = colourOf(one);
        if (anyMarked && !isMarked(one))
            colour.setAlphaF(faint);
        painter.fillRect(bar(i), colour);
        if (highlight() && highlight()->series == i) {
            painter.setPen(QPen(theme().ink, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar(i));
        }
    }
    if (!ranking().median || m_shown == 0)
        return;
    const double x = plotArea().left() + *ranking().median / m_most * plotArea().width();
    painter.setPen(QPen(theme().ink, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, plotArea().top()), QPointF(x, plotArea().bottom()));
}

QString RankingPainter::noteText() const
{
    const auto more = static_cast<int>(ranking().influencers.size() - m_shown);
    if (more <= 0)
        return {};
    //: In the legend: there is no room for the bars of these
    return QCoreApplication::translate("Figure", "%Ln more influencer(s) below these", nullptr,
                                       more);
}

std::optional<FigureHit> RankingPainter::hitAt(const QPointF &position) const
{
    if (content().figure == nullptr || m_shown == 0 || position.y() < plotArea().top())
        return std::nullopt;
    const auto place = static_cast<std::size_t>((position.y() - plotArea().top()) / m_bandHeight);
    return place < m_shown ? std::optional(FigureHit{place, 0}) : std::nullopt;
}

QPointF RankingPainter::positionOf(const FigureHit &hit) const
{
    return hit.series < m_shown ? bar(hit.series).center() : plotArea().center();
}

QString RankingPainter::tip(const FigureHit &hit) const
{
    if (hit.series >= m_shown)
        return {};
    const Numbers numbers(figure().language);
    const RankedInfluencer &one = ranking().influencers[hit.series];
    const ColumnKind kind = column(ranking().metric).kind;
    const Value value =
        kind == ColumnKind::Money || kind == ColumnKind::Rate || kind == ColumnKind::Percent
        ? Value(one.value)
        : Value(static_cast<qint64>(one.value));
    QString text = QStringLiteral("<b>%1. %2</b><table>")
                       .arg(numbers.count(one.rank), nameOf(one).toHtmlEscaped());
    const QString userId = ranking().selection->columns.texts().text(one.userId);
    text += tipLine(columnTitle(ranking().metric),
                    inCurrency(figure(), numbers.text(value, kind), kind, userId));
    const RankedDifference difference = differenceOf(ranking(), one);
    if (difference.toMedianPercent)
        text += tipLine(QCoreApplication::translate("Figure", "Against the median"),
                        numbers.differencePercent(*difference.toMedianPercent));
    if (difference.toBeforePercent)
        text += tipLine(QCoreApplication::translate("Figure", "Against the previous period"),
                        numbers.differencePercent(*difference.toBeforePercent));
    text += tipLine(QCoreApplication::translate("Figure", "Livestreams"),
                    numbers.count(static_cast<qint64>(one.rows.size())));
    text += QStringLiteral("</table>");
    return one.isStoredWhole.value_or(true) ? text : text + partlyStoredText().toHtmlEscaped();
}

RowSet RankingPainter::rowsOf(const FigureHit &hit) const
{
    RowSet rows(ranking().selection->columns.size());
    if (hit.series < m_shown)
        rows.insert(ranking().influencers[hit.series].rows);
    return rows;
}

RowSet RankingPainter::rowsIn(const QRectF &area) const
{
    if (content().figure == nullptr)
        return {};
    RowSet rows(ranking().selection->columns.size());
    for (std::size_t i = 0; i < m_shown; ++i) {
        if (area.intersects(bar(i)))
            rows.insert(ranking().influencers[i].rows);
    }
    return rows;
}

} // namespace livegauge
