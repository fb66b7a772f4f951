#include "charts/LinePath.h"

#include "charts/PixelColumns.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace livegauge {
namespace {

constexpr std::size_t none = ~std::size_t{0};

/// Lines points up in runs.
class Runs {
public:
    Runs(const TrendSeries &series, const PlotScale &scale, Grouping grouping)
        : m_series(series)
        , m_scale(scale)
        , m_grouping(grouping)
    {
    }

    /// Takes the points in rising order.
    void add(std::size_t i)
    {
        const bool follows = m_last != none && areNeighbours(m_last, i);
        if (!follows)
            close();
        append(i);
    }
    /// A point of the same column of pixels as the one before.
    void addBeside(std::size_t i)
    {
        if (i != m_last)
            append(i);
    }

    std::vector<LineRun> take()
    {
        close();
        return std::move(m_runs);
    }

private:
    bool areNeighbours(std::size_t left, std::size_t right) const
    {
        if (!areJoined(m_series.bucket(left), m_series.bucket(right), m_series, m_grouping))
            return false;
        // A point in between that has no value breaks the line.
        return left + 1 == right || m_series.line == TrendLine::Mean;
    }
    void append(std::size_t i)
    {
        const TimeBucket &bucket = m_series.bucket(i);
        if (m_run.points.isEmpty())
            m_run.beginsCut = bucket.isPart;
        m_run.points.append(positionOf(m_scale, m_series, i, m_grouping));
        m_run.endsCut = bucket.isPart;
        m_last = i;
    }
    void close()
    {
        if (!m_run.points.isEmpty())
            m_runs.push_back(std::move(m_run));
        m_run = {};
    }

    const TrendSeries &m_series;
    const PlotScale &m_scale;
    Grouping m_grouping;
    std::vector<LineRun> m_runs;
    LineRun m_run;
    std::size_t m_last = none;
};

/// The visible buckets, and one more on either side: the line goes on.
IndexRange withNeighbours(const TrendSeries &series, const TimeRange &time)
{
    IndexRange visible = bucketsIn(series, time);
    visible.begin = visible.begin == 0 ? 0 : visible.begin - 1;
    visible.end = std::min(visible.end + 1, series.size());
    return visible;
}

bool isDense(const IndexRange &visible, const PlotScale &scale, double pixel)
{
    return static_cast<double>(visible.end - visible.begin) * pixel > scale.plot.width();
}

} // namespace

QVarLengthArray<qsizetype, 2> LineRun::cutPoints() const
{
    QVarLengthArray<qsizetype, 2> places;
    if (beginsCut && !points.isEmpty())
        places.append(0);
    const qsizetype last = points.size() - 1;
    if (endsCut && last >= 0 && !places.contains(last))
        places.append(last);
    return places;
}

QVarLengthArray<qsizetype, 2> LineRun::cutLines() const
{
    QVarLengthArray<qsizetype, 2> places;
    for (const qsizetype cut : cutPoints()) {
        const qsizetype first = std::max<qsizetype>(cut - 1, 0);
        if (points.size() > 1 && !places.contains(first))
            places.append(first);
    }
    return places;
}

LinePath linePath(const TrendSeries &series, const PlotScale &scale, Grouping grouping,
                  double pixel)
{
    LinePath path;
    const IndexRange visible = withNeighbours(series, scale.time);
    path.isDense = isDense(visible, scale, pixel);
    Runs runs(series, scale, grouping);
    if (!path.isDense) {
        for (std::size_t i = visible.begin; i < visible.end; ++i) {
            if (!std::isnan(series.y(i)))
                runs.add(i);
        }
        path.runs = runs.take();
        return path;
    }
    for (const PixelColumn &column : pixelColumns(series, visible, scale, grouping, pixel)) {
        std::array kept{column.first, column.lowest, column.highest, column.last};
        std::ranges::sort(kept);
        runs.add(kept[0]);
        int drawn = 1;
        for (std::size_t i = 1; i < kept.size(); ++i) {
            drawn += kept[i] != kept[i - 1] ? 1 : 0;
            runs.addBeside(kept[i]);
        }
        path.merged += column.known - drawn;
    }
    path.runs = runs.take();
    return path;
}

BarPath barPath(const TrendSeries &series, const PlotScale &scale, double pixel)
{
    BarPath path;
    const IndexRange visible = withNeighbours(series, scale.time);
    path.isDense = isDense(visible, scale, pixel);
    if (path.isDense) {
        // Bars stand from their bucket's start.
        for (const PixelColumn &column :
             pixelColumns(series, visible, scale, Grouping::Livestream, pixel)) {
            path.buckets.push_back(column.highest);
            path.merged += column.known - 1;
        }
        return path;
    }
    for (std::size_t i = visible.begin; i < visible.end; ++i) {
        if (!std::isnan(series.y(i)))
            path.buckets.push_back(i);
    }
    return path;
}

} // namespace livegauge
