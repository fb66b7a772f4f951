#include "charts/HistogramPainter.h"

#include "analysis/CapturedReader.h"
#include "charts/FigureWords.h"
#include "wording/ColumnWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double gap = 8;
constexpr double lineDistance = 36;

} // namespace

const Distribution &HistogramPainter::data() const
{
    return std::get<HistogramPlot>(figure().plot).data;
}

void HistogramPainter::layOut()
{
    const QFontMetricsF metrics(content().smallFont);
    const Numbers numbers(figure().language);
    const QRectF room = content().room;
    const double line = metrics.height();
    const double top = room.top() + heightAbove() + line / 2;
    const double bottom = std::max(room.bottom() - heightBelow(), top + 10);
    const int steps = std::clamp(static_cast<int>((bottom - top) / lineDistance), 1, 6);
    const auto most = static_cast<double>(*std::ranges::max_element(data().bins.counts));
    m_scale = valueScales({{most, true}}, steps).front();
    const QStringList labels = numbers.compact(m_scale.ticks());
    double margin = 24;
    for (const QString &label : labels)
        margin = std::max(margin, metrics.horizontalAdvance(label) + gap);
    const double left = room.left() + margin;
    setPlotArea(QRectF(left, top, std::max(room.right() - gap - left, 10.0), bottom - top));
    for (int step = 0; step <= m_scale.steps; ++step) {
        const double y = bottom - (bottom - top) * step / m_scale.steps;
        addText({labels[step], QRectF(room.left(), y - line / 2, margin - gap, line),
                 Qt::AlignRight | Qt::AlignVCenter});
    }
    const double width = metrics.horizontalAdvance(livestreamsTitle()) + 2;
    addText({livestreamsTitle(), QRectF(room.left(), room.top(), width, line)});
    addAxis(room.left() + width + 2 * gap, room.right());
    markedRowsChanged();
}

void HistogramPainter::markedRowsChanged()
{
    m_marked.clear();
    if (content().figure == nullptr || markedRows().isEmpty())
        return;
    m_marked.assign(data().bins.counts.size(), 0);
    const Selection &selection = *data().selection;
    const CapturedReader numbers(selection.columns, data().question.metric);
    markedRows().forEach([&](RowNumber row) {
        if (!selection.rows->contains(row))
            return;
        if (const auto bin = data().bins.binOf(numbers[row]))
            ++m_marked[*bin];
    });
}

QRectF HistogramPainter::bar(std::size_t bin, quint32 count) const
{
    const double width = plotArea().width() / static_cast<double>(data().bins.counts.size());
    const double left = plotArea().left() + static_cast<double>(bin) * width;
    // One among a hundred thousand is still to be seen.
    const double height =
        count == 0 ? 0 : std::max(count / m_scale.top() * plotArea().height(), 1.0);
    return {left, plotArea().bottom() - height, std::max(width - 1, 1.0), height};
}

void HistogramPainter::paintPlot(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().line, 1));
    for (int step = 0; step <= m_scale.steps; ++step) {
        const double y =
            std::round(plotArea().bottom() - plotArea().height() * step / m_scale.steps);
        painter.drawLine(QPointF(plotArea().left(), y), QPointF(plotArea().right(), y));
    }
    constexpr float faint = 0.35F;
    // Of several, the colour of the metric would be taken for that of an influencer.
    const QColor colour = figure().colourByInfluencer() ? theme().muted : theme().gmv;
    QColor behind = colour;
    if (!m_marked.empty())
        behind.setAlphaF(faint);
    const std::vector<quint32> &counts = data().bins.counts;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        painter.fillRect(bar(bin, counts[bin]), behind);
        if (!m_marked.empty())
            painter.fillRect(bar(bin, m_marked[bin]), colour);
    }
    paintMedian(painter);
    if (!highlight() || highlight()->point >= counts.size())
        return;
    painter.setPen(QPen(theme().ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar(highlight()->point, counts[highlight()->point]));
}

std::optional<FigureHit> HistogramPainter::hitAt(const QPointF &position) const
{
    if (content().figure == nullptr || !plotArea().contains(position))
        return std::nullopt;
    const std::vector<quint32> &counts = data().bins.counts;
    const auto bin =
        static_cast<std::size_t>((position.x() - plotArea().left()) / plotArea().width()
                                 * static_cast<double>(counts.size()));
    // All of its column, for a low bar is hard to meet.
    return bin < counts.size() && counts[bin] > 0 ? std::optional(FigureHit{0, bin}) : std::nullopt;
}

QPointF HistogramPainter::positionOf(const FigureHit &hit) const
{
    const std::vector<quint32> &counts = data().bins.counts;
    return hit.point < counts.size() ? bar(hit.point, counts[hit.point]).center()
                                     : plotArea().center();
}

QString HistogramPainter::tip(const FigureHit &hit) const
{
    const HistogramBins &bins = data().bins;
    if (hit.point >= bins.counts.size())
        return {};
    const Numbers numbers(figure().language);
    constexpr double percent = 100;
    const double share = percent * bins.counts[hit.point] / data().all.count;
    //: From a value to below another: the livestreams of one bar
    const QString range = QCoreApplication::translate("Figure", "%1 to below %2")
                              .arg(text(bins.edge(hit.point)), text(bins.edge(hit.point + 1)));
    return QStringLiteral("<b>%1</b><br>%2<table>")
               .arg(columnTitle(data().question.metric).toHtmlEscaped(), range.toHtmlEscaped())
        + tipLine(livestreamsTitle(), numbers.count(bins.counts[hit.point]))
        + tipLine(QCoreApplication::translate("Figure", "Share"),
                  numbers.real(share, 1) + QLatin1Char('%'))
        + QStringLiteral("</table>");
}

RowSet HistogramPainter::rowsOf(const FigureHit &hit) const
{
    return data().rowsOfBins(hit.point, hit.point + 1);
}

RowSet HistogramPainter::rowsIn(const QRectF &area) const
{
    if (content().figure == nullptr)
        return {};
    const std::size_t count = data().bins.counts.size();
    std::size_t first = 0;
    while (first < count && bar(first, 1).center().x() < area.left())
        ++first;
    std::size_t last = first;
    while (last < count && bar(last, 1).center().x() <= area.right())
        ++last;
    return data().rowsOfBins(first, last);
}

} // namespace livegauge
