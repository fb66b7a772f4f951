#include "charts/DistributionPainter.h"

#include "charts/AxisLabels.h"
#include "charts/AxisTicks.h"
#include "charts/FigureWords.h"
#include "charts/TrendWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double gap = 4;
constexpr double labelDistance = 72;
constexpr double margin = 8; // beside the area, free of other texts

/// Of a logarithmic axis: each compact, unless two neighbours would then look alike.
QStringList logarithmicLabels(const std::vector<double> &ticks, const Numbers &numbers)
{
    QStringList labels;
    for (const double tick : ticks)
        labels += numbers.compact(tick);
    constexpr int mostDecimals = 9;
    for (int decimals = 2;
         std::ranges::adjacent_find(labels) != labels.end() && decimals <= mostDecimals;
         ++decimals) {
        labels.clear();
        for (const double tick : ticks)
            labels += numbers.real(tick, tick == std::floor(tick) ? 0 : decimals);
    }
    return labels;
}

} // namespace

double DistributionPainter::heightAbove() const
{
    return QFontMetricsF(content().smallFont).height() + gap;
}

double DistributionPainter::heightBelow() const
{
    return 2 * (QFontMetricsF(content().smallFont).height() + gap);
}

double DistributionPainter::along(double value) const
{
    return data().question.isLog ? std::log10(value) : value;
}

double DistributionPainter::x(double value) const
{
    const HistogramBins &bins = data().bins;
    const double span = bins.step * static_cast<double>(bins.counts.size());
    return plotArea().left() + (along(value) - bins.from) / span * plotArea().width();
}

double DistributionPainter::valueAt(double x) const
{
    const HistogramBins &bins = data().bins;
    const double span = bins.step * static_cast<double>(bins.counts.size());
    const double at = bins.from + (x - plotArea().left()) / plotArea().width() * span;
    return bins.isLog ? std::pow(10, at) : at;
}

QString DistributionPainter::livestreamsTitle()
{
    return QCoreApplication::translate("Figure", "Livestreams");
}

QString DistributionPainter::text(double value, const QString &userId) const
{
    const ColumnKind kind = column(data().question.metric).kind;
    return inCurrency(figure(), valueText(value, kind, Numbers(figure().language)), kind, userId);
}

void DistributionPainter::addAxis(double left, double right)
{
    m_ticks.clear();
    addTicks();
    addMedian(left, right);
    const QFontMetricsF metrics(content().smallFont);
    const QRectF area = plotArea();
    addText({metrics.elidedText(axisTitle(data().question.metric), Qt::ElideRight, area.width()),
             QRectF(area.left(), area.bottom() + metrics.height() + 2 * gap, area.width(),
                    metrics.height()),
             Qt::AlignRight | Qt::AlignVCenter});
}

void DistributionPainter::addTicks()
{
    const HistogramBins &bins = data().bins;
    const double unit = data().question.unit();
    const QRectF area = plotArea();
    const bool isWhole = column(data().question.metric).kind == ColumnKind::Count;
    const int most = std::clamp(static_cast<int>(area.width() / labelDistance), 2, 12);
    const std::vector<double> ticks = axisTicks(
        {bins.edge(0) / unit, bins.edge(bins.counts.size()) / unit, bins.isLog, isWhole, most});
    const Numbers numbers(figure().language);
    const QStringList labels =
        bins.isLog ? logarithmicLabels(ticks, numbers) : numbers.compact(ticks);
    for (const double tick : ticks)
        m_ticks.push_back(x(tick * unit));
    const AxisLabelRoom room{content().room.left(), area.right() + margin, area.bottom() + gap};
    for (FigureText &label : axisLabels(labels, m_ticks, room, content().smallFont))
        addText(std::move(label));
}

void DistributionPainter::addMedian(double left, double right)
{
    const QFontMetricsF metrics(content().smallFont);
    const ColumnKind kind = column(data().question.metric).kind;
    const QString words = QCoreApplication::translate("Figure", "Median livestream: %1")
                              .arg(Numbers(figure().language).brief(data().all.median, kind));
    const double width = metrics.horizontalAdvance(words) + 2;
    const double furthest = std::max(right - width, left);
    const double at = std::clamp(x(data().all.median) - width / 2, left, furthest);
    addText({words, QRectF(at, content().room.top(), width, metrics.height())});
}

void DistributionPainter::paintMedian(QPainter &painter) const
{
    const double at = x(data().all.median);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().ink, 1, Qt::DashLine));
    painter.drawLine(QPointF(at, plotArea().top()), QPointF(at, plotArea().bottom()));
}

} // namespace livegauge
