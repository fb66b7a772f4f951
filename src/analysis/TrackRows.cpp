#include "analysis/TrackRows.h"

#include "analysis/BothHalves.h"
#include "analysis/ComparisonPeriod.h"
#include "analysis/RadixSort.h"
#include "analysis/UpperHalves.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace livegauge {
namespace {

constexpr qint64 secondsPerHour = 3'600;
constexpr qint64 secondsPerDay = 86'400;
constexpr std::size_t manyRows = 4'000; ///< from here on a radix sort is the faster
constexpr double endless = std::numeric_limits<double>::infinity();

/// Of an hour of the day: the hour first, then the start, both in one number.
constexpr quint64 hourWeight = quint64{1} << 40;

/// Whole numbers are divided by a known one in a few cycles, others in twenty.
qint32 dayOf(double start)
{
    const auto second = static_cast<qint64>(start);
    return static_cast<qint32>((second < 0 ? second - secondsPerDay + 1 : second) / secondsPerDay);
}

quint64 weightOfHour(double start)
{
    const auto second = static_cast<qint64>(start);
    const auto hour = static_cast<quint64>(second % secondsPerDay / secondsPerHour);
    return hour * hourWeight + static_cast<quint64>(second);
}

} // namespace

TrackRows::TrackRows(const LivestreamColumns &columns, const SelectionQuery &query,
                     const TrackOptions &options)
    : m_columns(columns)
    , m_options(options)
    , m_times(columns, query.clock)
    , m_userIds(columns, ColumnId::UserId)
    , m_regions(columns, ColumnId::Region)
    , m_movedBy(roomFor(columns.regions()))
    , m_isByDays(options.grouping == Grouping::Day || options.grouping == Grouping::Week
                 || options.grouping == Grouping::Month)
{
    if (m_isByDays)
        m_days = std::make_unique_for_overwrite<qint32[]>(columns.size());
    else
        m_weights.resize(columns.size());
    if (!options.isBefore)
        return;
    for (const TextId region : columns.regions())
        m_movedBy[region] = lengthBefore(
            query.period, query.clock.wallSeconds(query.now, columns.texts().text(region)));
}

qint64 TrackRows::start(RowNumber row) const
{
    if (m_isByDays)
        return qint64{m_days[row]} * secondsPerDay;
    if (m_options.grouping == Grouping::HourOfDay)
        return static_cast<qint64>(m_weights[row] / hourWeight) * secondsPerHour;
    return static_cast<qint64>(m_weights[row]);
}

/// A day of many livestreams is stepped over, one of few costs a look at each.
RowNumber TrackRows::endOfDay(const RowNumbers &rows, RowNumber place) const
{
    if (!m_isByDays)
        return place + 1;
    const qint32 day = m_days[rows[place]];
    const auto isOfDay = [this, day](RowNumber row) { return m_days[row] == day; };
    const std::size_t count = rows.size();
    std::size_t from = place; // is of the day
    std::size_t step = 1;
    for (; from + step < count && isOfDay(rows[from + step]); step *= 2)
        from += step;
    const auto at = [&rows](std::size_t i) {
        return rows.begin() + static_cast<std::ptrdiff_t>(i);
    };
    const auto end = std::partition_point(at(from + 1), at(std::min(from + step, count)), isOfDay);
    return static_cast<RowNumber>(end - rows.begin());
}

TrackRows::Half TrackRows::dividedHalf(const RowSet &rows, RowNumber from, RowNumber until)
{
    // Made here: what two threads write side by side in memory, they write at a third of the pace.
    Half half;
    half.rows.resize(m_tracks);
    half.isMarketSeen.resize(roomFor(m_columns.regions()));
    // Looked up once: a million times they cost as much as the work.
    clearUpperHalves();
    const bool together = m_options.together;
    const bool isByDays = m_isByDays;
    const bool isByHours = m_options.grouping == Grouping::HourOfDay;
    qint32 *const days = m_days.get();
    quint64 *const weights = m_weights.data();
    RowNumbers all;
    if (together)
        all.reserve(until - from);
    double first = endless;
    double last = -endless;
    rows.forEachIn(from, until, [&](RowNumber row) {
        const double start = m_times.start(row);
        if (std::isnan(start)) {
            ++half.withoutStart;
            return;
        }
        const double at = start + static_cast<double>(m_movedBy[m_regions[row]]);
        if (isByDays)
            days[row] = dayOf(at);
        else
            weights[row] =
                isByHours ? weightOfHour(at) : static_cast<quint64>(static_cast<qint64>(at));
        first = std::min(first, at);
        last = std::max(last, at);
        half.isMarketSeen[m_regions[row]] = 1;
        (together ? all : half.rows[m_trackOf[m_userIds[row]]]).push_back(row);
    });
    half.first = first;
    half.last = last;
    if (together)
        half.rows.back() = std::move(all);
    return half;
}

TimeTracks TrackRows::divided(const RowSet &rows)
{
    // The last track holds livestreams without an influencer, and all where shown together.
    std::vector<TextId> ids;
    if (!m_options.together)
        ids = m_columns.userIds();
    m_trackOf.assign(std::max(roomFor(m_columns.userIds()), std::size_t{TextPool::none} + 1),
                     ids.size());
    for (std::size_t track = 0; track < ids.size(); ++track)
        m_trackOf[ids[track]] = track;
    ids.push_back(TextPool::none);

    m_tracks = ids.size();

    std::array<Half, 2> halves;
    const std::array<RowNumber, 3> edges{0, rows.size() / 128 * 64, rows.size()};
    forBothHalves(rows.size() >= worthTwoThreads, [&](std::size_t half) {
        halves[half] = dividedHalf(rows, edges[half], edges[half + 1]);
    });

    TimeTracks result;
    result.withoutStart = halves[0].withoutStart + halves[1].withoutStart;
    const double first = std::min(halves[0].first, halves[1].first);
    const double last = std::max(halves[0].last, halves[1].last);
    if (first <= last) {
        result.firstStart = static_cast<qint64>(first);
        result.lastStart = static_cast<qint64>(last);
        m_firstDay = dayOf(first);
        m_lastDay = dayOf(last);
    }
    std::ranges::copy_if(
        m_columns.regions(), std::back_inserter(result.regions), [&halves](TextId region) {
            return (halves[0].isMarketSeen[region] | halves[1].isMarketSeen[region]) != 0;
        });
    for (std::size_t track = 0; track < ids.size(); ++track) {
        RowNumbers inOrder = sorted(halves[0].rows[track], halves[1].rows[track]);
        if (!inOrder.empty())
            result.tracks.push_back({ids[track], std::move(inOrder), {}});
    }
    return result;
}

RowNumbers TrackRows::sorted(const RowNumbers &early, const RowNumbers &late) const
{
    const std::size_t count = early.size() + late.size();
    const auto days = static_cast<std::size_t>(qint64{m_lastDay} - m_firstDay) + 1;
    const bool areFewOverLong = days > count * 16;
    if (m_isByDays && !areFewOverLong)
        return sortedByDay(early, late);
    RowNumbers rows;
    rows.reserve(count);
    rows.insert(rows.end(), early.begin(), early.end());
    rows.insert(rows.end(), late.begin(), late.end());
    if (m_isByDays)
        std::ranges::stable_sort(rows, {}, [this](RowNumber row) { return m_days[row]; });
    else
        sort(rows);
    return rows;
}

/// Counted into place: a sort would take most of the time of a chart.
RowNumbers TrackRows::sortedByDay(const RowNumbers &early, const RowNumbers &late) const
{
    const std::array<const RowNumbers *, 2> halves{&early, &late};
    const auto days = static_cast<std::size_t>(qint64{m_lastDay} - m_firstDay) + 1;
    const auto dayAt = [this](RowNumber row) {
        return static_cast<std::size_t>(m_days[row] - m_firstDay);
    };
    const bool atOnce = early.size() + late.size() >= worthTwoThreads;
    // First how many a day has in each half, then where its next one goes.
    std::array<std::vector<RowNumber>, 2> next;
    forBothHalves(atOnce, [&](std::size_t half) {
        next[half].resize(days);
        for (const RowNumber row : *halves[half])
            ++next[half][dayAt(row)];
    });
    RowNumber place = 0;
    for (std::size_t day = 0; day < days; ++day) {
        for (std::vector<RowNumber> &ofHalf : next)
            place += std::exchange(ofHalf[day], place);
    }
    RowNumbers ordered(early.size() + late.size());
    forBothHalves(atOnce, [&](std::size_t half) {
        for (const RowNumber row : *halves[half])
            ordered[next[half][dayAt(row)]++] = row;
    });
    return ordered;
}

void TrackRows::sort(RowNumbers &rows) const
{
    const auto byWeight = [this](RowNumber row) { return m_weights[row]; };
    // Most archives hold livestreams in order of time, one way or the other.
    if (std::ranges::is_sorted(rows, {}, byWeight))
        return;
    if (std::ranges::is_sorted(rows, std::ranges::greater(), byWeight))
        std::ranges::reverse(rows);
    else if (rows.size() < manyRows)
        std::ranges::stable_sort(rows, {}, byWeight);
    else
        radixSort(rows, m_weights);
}

} // namespace livegauge
