#include "charts/RankingPainter.h"

#include "charts/FigureWords.h"
#include "charts/RankingFigure.h"
#include "wording/ColumnWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace livegauge {
namespace {

constexpr double gap = 8;
constexpr double lowestBand = 20;
constexpr double highestBand = 34;

} // namespace

const Ranking &RankingPainter::ranking() const
{
    return *std::get<RankingPlot>(figure().plot).ranking;
}

QString RankingPainter::nameOf(const RankedInfluencer &one) const
{
    return figure().nameOf(ranking().selection->columns.texts().text(one.userId));
}

void RankingPainter::layOut()
{
    const QFontMetricsF metrics(content().smallFont);
    const Numbers numbers(figure().language);
    const QRectF room = content().room;
    const auto &all = ranking().influencers;
    const double line = metrics.height();
    const double height = std::max(room.height() - line - 4, lowestBand);
    m_shown = std::min(all.size(), static_cast<std::size_t>(height / lowestBand));
    m_bandHeight =
        m_shown == 0 ? highestBand : std::min(height / static_cast<double>(m_shown), highestBand);
    m_most = 0;
    double names = 0;
    double values = 0;
    QStringList valueTexts;
    for (std::size_t i = 0; i < m_shown; ++i) {
        const QString value = numbers.brief(all[i].value, column(ranking().metric).kind);
        valueTexts += value + QStringLiteral("  ") + differenceText(ranking(), all[i], numbers);
        m_most = std::max(m_most, all[i].value);
        names = std::max(names, metrics.horizontalAdvance(nameOf(all[i])));
        values = std::max(values, metrics.horizontalAdvance(valueTexts.last()));
    }
    const QString head = headOfDifferences();
    values = std::max(values, metrics.horizontalAdvance(head));
    m_most = m_most > 0 ? m_most : 1;
    names = std::min(names, room.width() / 4);
    const double left = room.left() + names + gap;
    setPlotArea(QRectF(left, room.top() + line + 4,
                       std::max(room.right() - values - 2 * gap - left, 10.0),
                       m_bandHeight * static_cast<double>(m_shown)));
    for (std::size_t i = 0; i < m_shown; ++i) {
        const QRectF where = band(i);
        addText({metrics.elidedText(nameOf(all[i]), Qt::ElideRight, names),
                 QRectF(room.left(), where.top(), names, where.height()),
                 Qt::AlignRight | Qt::AlignVCenter});
        // In a column of their own: beside the bars the yardstick would cross them.
        addText({valueTexts[static_cast<qsizetype>(i)],
                 QRectF(room.right() - values - gap, where.top(), values + gap, where.height()),
                 Qt::AlignRight | Qt::AlignVCenter});
    }
    addText({head, QRectF(room.right() - values - gap, room.top(), values + gap, line),
             Qt::AlignRight | Qt::AlignVCenter});
    addYardstick();
}

QString RankingPainter::headOfDifferences() const
{
    if (m_shown == 0 || ranking().median.value_or(0) <= 0)
        return {};
    //: Above a column of differences in per cent; short
    return QCoreApplication::translate("Figure", "vs median");
}

void RankingPainter::addYardstick()
{
    if (!ranking().median || m_shown == 0)
        return;
    const Numbers numbers(figure().language);
    const QFontMetricsF metrics(content().smallFont);
    //: Beside a line across the bars of all influencers; %1: a value
    const QString text = QCoreApplication::translate("Figure", "Median of all: %1")
                             .arg(numbers.brief(*ranking().median, column(ranking().metric).kind));
    const double width = metrics.horizontalAdvance(text) + 2;
    const double at = plotArea().left() + *ranking().median / m_most * plotArea().width();
    const QRectF &room = content().room;
    const double left =
        std::clamp(at - width / 2, room.left(), std::max(room.left(), plotArea().right() - width));
    addText({text, QRectF(left, room.top(), width, metrics.height())});
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
    text += tipLine(columnTitle(ranking().metric), numbers.text(value, kind));
    const RankedDifference difference = differenceOf(ranking(), one);
    if (difference.toMedianPercent)
        text += tipLine(QCoreApplication::translate("Figure", "Against the median"),
                        numbers.differencePercent(*difference.toMedianPercent));
    if (difference.toBeforePercent)
        text += tipLine(QCoreApplication::translate("Figure", "Against the period before"),
                        numbers.differencePercent(*difference.toBeforePercent));
    text += tipLine(QCoreApplication::translate("Figure", "Livestreams"),
                    numbers.count(static_cast<qint64>(one.rows.size())));
    return text + QStringLiteral("</table>");
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
