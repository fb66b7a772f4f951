#include "charts/TrendFlags.h"

#include "charts/FlagSign.h"
#include "charts/TrendWords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace livegauge {
namespace {

constexpr double clearance = 4; // pixels between a point and its sign: the marker needs them
constexpr double closest = 6; // flags of a kind nearer than this are one

class Painter {
public:
    Painter(QPainter &painter, const PlotContent &content, const PlotScale &scale)
        : m_painter(painter)
        , m_content(content)
        , m_plot(std::get<TrendPlot>(content.figure->plot))
        , m_scale(scale)
    {
    }

    void paint(const TrendFlag &flag)
    {
        if (flag.series != m_series) {
            m_series = flag.series;
            m_next.fill(bucketFrom(m_scale.plot.left()));
        }
        // A million buckets have flags by the hundred thousand: those left out are not looked at.
        std::size_t &next = m_next[flag.kind];
        if (flag.bucket < next)
            return;
        const TrendSeries &series = m_plot.series[flag.series];
        const double x = m_scale.x(placeOf(series.bucket(flag.bucket), m_plot.grouping));
        next = bucketFrom(x + closest);
        if (x > m_scale.plot.right())
            return;
        const double value = series.y(flag.bucket);
        const double y = std::isnan(value) ? m_scale.plot.bottom() : m_scale.y(value, series.side);
        switch (flag.kind) {
        case TrendFlag::Record:
            paintRecordSign(m_painter, {x, y - clearance}, m_content.theme.good,
                            m_content.theme.card);
            return word(flag, {x, y - clearance - 2 - triangleSide});
        case TrendFlag::Collapse:
            paintCollapseSign(m_painter, {x, y - clearance}, m_content.theme.bad,
                              m_content.theme.card);
            return word(flag, {x, y - clearance - 2 - triangleSide});
        case TrendFlag::Note:
            return paintNoteSign(m_painter, {x, m_scale.plot.top() + 8}, noteColour(series));
        }
    }

private:
    /// The first bucket of the series that stands there or right of it.
    std::size_t bucketFrom(double x) const
    {
        const auto &buckets = m_plot.series[m_series].track->buckets;
        const auto isBefore = [&](const TimeBucket &bucket) {
            return m_scale.x(placeOf(bucket, m_plot.grouping)) < x;
        };
        return static_cast<std::size_t>(std::ranges::partition_point(buckets, isBefore)
                                        - buckets.begin());
    }

    /// Whose note it is.
    QColor noteColour(const TrendSeries &series) const
    {
        return m_content.figure->colourByInfluencer() ? series.ink.in(m_content.theme)
                                                      : m_content.theme.accent;
    }

    /// Above a place, unless another word stands there.
    void word(const TrendFlag &flag, const QPointF &above)
    {
        // Among several lines words would stand on one another.
        if (m_content.figure->colourByInfluencer())
            return;
        const QString text = flagWord(flag.kind);
        const QFontMetricsF metrics(m_content.smallFont);
        const double width = metrics.horizontalAdvance(text) + 2;
        QRectF box(above.x() + 6, above.y() - 2, width, metrics.height());
        if (box.right() > m_scale.plot.right())
            box.moveRight(above.x() - 6);
        for (const QRectF &other : m_words) {
            if (other.adjusted(-4, 0, 4, 0).intersects(box))
                return;
        }
        m_words.push_back(box);
        // A line behind it would make it hard to read.
        QColor veil = m_content.theme.card;
        veil.setAlphaF(0.75F);
        m_painter.fillRect(box.adjusted(-1, 3, 1, -3), veil);
        m_painter.setFont(m_content.smallFont);
        m_painter.setPen(m_content.theme.ink);
        paintText(m_painter, box, Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    QPainter &m_painter;
    const PlotContent &m_content;
    const TrendPlot &m_plot;
    const PlotScale &m_scale;
    std::size_t m_series = std::numeric_limits<std::size_t>::max();
    std::array<std::size_t, 3> m_next{}; ///< by kind: buckets before it have no flag any more
    std::vector<QRectF> m_words;
};

} // namespace

void paintTrendFlags(QPainter &painter, const PlotContent &content, const PlotScale &scale,
                     const std::vector<bool> &shown)
{
    painter.setRenderHint(QPainter::Antialiasing);
    Painter flags(painter, content, scale);
    for (const TrendFlag &flag : std::get<TrendPlot>(content.figure->plot).flags) {
        if (shown[flag.series])
            flags.paint(flag);
    }
}

} // namespace livegauge
