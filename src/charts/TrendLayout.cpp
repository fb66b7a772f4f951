#include "charts/TrendLayout.h"

#include "charts/AxisTicks.h"
#include "charts/Ticks.h"
#include "charts/TrendWords.h"
#include "wording/Numbers.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace livegauge {
namespace {

constexpr double gap = 8;
constexpr double lineDistance = 42; // pixels between grid lines, at least
constexpr double heightForMiddleLine = 48; // two numbers alone say little of what is between
/// With less the lines need the row of the axes' titles, which the legend tells as well where it is
/// seen whole.
constexpr double heightForAxisTitles = 170;
constexpr double heightForTitlesNoLegendTells = 130;
constexpr qsizetype mostInLegendLine = 3; // influencers beside two metrics

class Builder {
public:
    Builder(const PlotContent &content, const std::vector<bool> &shown)
        : m_content(content)
        , m_figure(*content.figure)
        , m_plot(std::get<TrendPlot>(m_figure.plot))
        , m_shown(shown)
        , m_room(content.room)
        , m_numbers(m_figure.language)
    {
        m_layout.scale.time = content.view.time;
    }

    TrendLayout build()
    {
        addAxes();
        return std::move(m_layout);
    }

private:
    void addAxes();
    void addAxisTitles();
    void addValueLabels(const std::vector<AxisSide> &sides, const std::vector<ValueScale> &scales);
    void addValueLabel(AxisSide side, double y, const QString &text);
    void addIndexLine();
    void addTimeLabels();
    void addBucketNumbers();
    ValueAxisNeed needOf(AxisSide side) const;
    bool isShown(AxisSide side) const;
    double smallWidth(const QString &text) const
    {
        return QFontMetricsF(m_content.smallFont).horizontalAdvance(text);
    }
    double smallHeight() const { return QFontMetricsF(m_content.smallFont).height(); }

    const PlotContent &m_content;
    const Figure &m_figure;
    const TrendPlot &m_plot;
    const std::vector<bool> &m_shown;
    QRectF m_room;
    Numbers m_numbers;
    TrendLayout m_layout;
};

/// 0 where none is above it. Several at a time: one after another, each waits for the one before,
/// which of a million livestreams takes milliseconds of a step of the zoom.
double greatestOf(const std::vector<double> &values, const IndexRange &range)
{
    std::array<double, 4> greatest{};
    const std::size_t rest = range.begin + (range.end - range.begin) / 4 * 4;
    for (std::size_t i = range.begin; i < rest; i += 4) {
        for (std::size_t lane = 0; lane < 4; ++lane) {
            const double value = values[i + lane];
            greatest[lane] = value > greatest[lane] ? value : greatest[lane]; // NaN is not
        }
    }
    for (std::size_t i = rest; i < range.end; ++i)
        greatest[0] = values[i] > greatest[0] ? values[i] : greatest[0];
    return *std::ranges::max_element(greatest);
}

bool Builder::isShown(AxisSide side) const
{
    for (std::size_t i = 0; i < m_plot.series.size(); ++i) {
        if (m_shown[i] && m_plot.series[i].side == side)
            return true;
    }
    return false;
}

ValueAxisNeed Builder::needOf(AxisSide side) const
{
    const auto &axis = side == AxisSide::Left ? m_plot.left : m_plot.right;
    ValueAxisNeed need;
    need.whole = axis && axis->kind == ColumnKind::Count;
    for (std::size_t i = 0; i < m_plot.series.size(); ++i) {
        const TrendSeries &series = m_plot.series[i];
        if (!m_shown[i] || series.side != side)
            continue;
        IndexRange visible = bucketsIn(series, m_content.view.time);
        // One that began before may have its middle, and so its point, inside.
        if (visible.begin > 0
            && placeOf(series.bucket(visible.begin - 1), m_plot.grouping)
                >= static_cast<double>(m_content.view.time.from))
            --visible.begin;
        need.max = std::max(need.max, greatestOf(*series.values, visible));
    }
    // Without what it begins at an index says nothing.
    if (isIndexed(m_plot))
        need.max = std::max(need.max, indexBase);
    need.max /= axis ? axis->unit : 1;
    return need;
}

void Builder::addAxes()
{
    const bool isTold = m_figure.influencers.size() <= mostInLegendLine && !m_plot.comparison;
    const bool hasTitles =
        m_room.height() >= (isTold ? heightForAxisTitles : heightForTitlesNoLegendTells);
    const double titleRow = hasTitles ? smallHeight() + 4 : 0;
    const double labelRows = 2 * smallHeight() + 6;
    const double plotTop = m_room.top() + titleRow + smallHeight() / 2;
    const double plotBottom = std::max(m_room.bottom() - labelRows, plotTop + 10);

    std::vector<AxisSide> sides;
    std::vector<ValueAxisNeed> needs;
    for (const AxisSide side : {AxisSide::Left, AxisSide::Right}) {
        if (isShown(side)) {
            sides.push_back(side);
            needs.push_back(needOf(side));
        }
    }
    const double plotHeight = plotBottom - plotTop;
    const int fewest = plotHeight >= heightForMiddleLine ? 2 : 1;
    const int lines = static_cast<int>(plotHeight / lineDistance);
    const std::vector<ValueScale> scales = valueScales(needs, std::clamp(lines, fewest, 6));
    double margins[2] = {28, 28};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        double &margin = margins[sides[i] == AxisSide::Left ? 0 : 1];
        for (const QString &label : m_numbers.compact(scales[i].ticks()))
            margin = std::max(margin, smallWidth(label) + gap);
        const auto &axis = sides[i] == AxisSide::Left ? m_plot.left : m_plot.right;
        (sides[i] == AxisSide::Left ? m_layout.scale.leftTop : m_layout.scale.rightTop) =
            scales[i].top() * (axis ? axis->unit : 1);
    }
    const double left = m_room.left() + margins[0];
    const double right = std::max(m_room.right() - margins[1], left + 10);
    m_layout.scale.plot = QRectF(left, plotTop, right - left, plotBottom - plotTop);
    if (hasTitles)
        addAxisTitles();
    addValueLabels(sides, scales);
    if (isIndexed(m_plot) && isShown(AxisSide::Left))
        addIndexLine();
    addTimeLabels();
}

void Builder::addAxisTitles()
{
    const QFontMetricsF metrics(m_content.smallFont);
    const double half = m_room.width() / 2 - gap;
    const auto add = [&](const std::optional<TrendAxis> &axis, double x, int side) {
        const QString text = metrics.elidedText(axis->title, Qt::ElideRight, half);
        m_layout.texts.push_back({text, QRectF(x, m_room.top(), half, metrics.height()),
                                  side | Qt::AlignVCenter, false,
                                  text == axis->title ? QString() : axis->title});
    };
    if (m_plot.left && isShown(AxisSide::Left))
        add(m_plot.left, m_room.left(), Qt::AlignLeft);
    if (m_plot.right && isShown(AxisSide::Right))
        add(m_plot.right, m_room.right() - half, Qt::AlignRight);
}

void Builder::addValueLabels(const std::vector<AxisSide> &sides,
                             const std::vector<ValueScale> &scales)
{
    const QRectF plot = m_layout.scale.plot;
    for (int step = 0; step <= scales.front().steps; ++step)
        m_layout.gridLines.push_back(plot.bottom() - plot.height() * step / scales.front().steps);
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const QStringList labels = m_numbers.compact(scales[i].ticks());
        for (qsizetype step = 0; step < labels.size(); ++step)
            addValueLabel(sides[i], m_layout.gridLines[static_cast<std::size_t>(step)],
                          labels[step]);
    }
}

void Builder::addValueLabel(AxisSide side, double y, const QString &text)
{
    const QRectF plot = m_layout.scale.plot;
    const double top = y - smallHeight() / 2;
    if (side == AxisSide::Left) {
        const QRectF box(m_room.left(), top, plot.left() - gap - m_room.left(), smallHeight());
        m_layout.texts.push_back({text, box, Qt::AlignRight | Qt::AlignVCenter});
        return;
    }
    const QRectF box(plot.right() + gap, top, smallWidth(text) + 2, smallHeight());
    m_layout.texts.push_back({text, box, Qt::AlignLeft | Qt::AlignVCenter});
}

/// Told where no label of the axis is in the way, of which one may be the same.
void Builder::addIndexLine()
{
    const double y = m_layout.scale.y(indexBase, AxisSide::Left);
    m_layout.indexLine = y;
    const bool isFree = std::ranges::all_of(
        m_layout.gridLines, [&](double line) { return std::abs(line - y) >= smallHeight(); });
    if (isFree) // in full, whatever the axis' unit: so it stands in the title
        addValueLabel(AxisSide::Left, y, m_numbers.compact(indexBase));
}

/// Of an aligned comparison: 1 under the first bucket of each influencer.
void Builder::addBucketNumbers()
{
    constexpr double day = 86'400;
    constexpr double labelDistance = 60;
    const PlotScale &scale = m_layout.scale;
    const double height = smallHeight();
    AxisTicksNeed need;
    need.from = static_cast<double>(scale.time.from) / day + 1;
    need.to = static_cast<double>(scale.time.to) / day + 1;
    need.isWhole = true;
    need.most = std::max(static_cast<int>(scale.plot.width() / labelDistance), 2);
    for (const double number : axisTicks(need)) {
        const double x = scale.x((number - 0.5) * day);
        if (number >= need.to || x > scale.plot.right())
            continue;
        m_layout.texts.push_back({m_numbers.count(static_cast<qint64>(number)),
                                  QRectF(x - 60, scale.plot.bottom() + 4, 120, height),
                                  Qt::AlignHCenter | Qt::AlignVCenter});
    }
    m_layout.texts.push_back(
        {alignedAxisTitle(m_plot.comparison->grouping),
         QRectF(scale.plot.left(), scale.plot.bottom() + 4 + height, scale.plot.width(), height),
         Qt::AlignRight | Qt::AlignVCenter});
}

void Builder::addTimeLabels()
{
    if (isAligned(m_plot)) {
        addBucketNumbers();
        return;
    }
    const PlotScale &scale = m_layout.scale;
    const double height = smallHeight();
    const auto ticks = timeTicks(scale.time, scale.plot.width(), m_plot.grouping, m_figure.language,
                                 [this](const QString &text) { return smallWidth(text); });
    const int centred = Qt::AlignHCenter | Qt::AlignVCenter;
    for (const TimeTick &tick : ticks) {
        const double x = scale.x(tick.at);
        const double y = scale.plot.bottom() + 4;
        m_layout.texts.push_back({tick.label, QRectF(x - 60, y, 120, height), centred});
        if (!tick.second.isEmpty()) {
            m_layout.texts.push_back(
                {tick.second, QRectF(x - 60, y + height, 120, height), centred});
        }
    }
}

} // namespace

TrendLayout trendLayout(const PlotContent &content, const std::vector<bool> &shown)
{
    return Builder(content, shown).build();
}

} // namespace livegauge
