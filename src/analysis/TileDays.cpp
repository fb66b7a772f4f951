#include "analysis/TileDays.h"

#include "analysis/Markets.h"
#include "analysis/WallTimes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace livegauge {
namespace {

constexpr int secondsPerDay = 86'400;
constexpr int daysPerWeek = 7;
constexpr int mostBuckets = 62; ///< two months of days, or more than a year of weeks

constexpr int noDay = std::numeric_limits<int>::min();
constexpr double farthestDay = 100'000; ///< a start beyond it is a mistake, and would cost memory

int dayOf(double wallSeconds)
{
    const double day = std::floor(wallSeconds / secondsPerDay);
    return std::abs(day) <= farthestDay ? static_cast<int>(day) : noDay;
}

/// Between the first and the last with livestreams there were none where none is stored; outside,
/// nobody knows.
std::vector<double> withGaps(const std::vector<int> &counts)
{
    const auto isThere = [](int count) { return count > 0; };
    const auto first = std::ranges::find_if(counts, isThere) - counts.begin();
    const auto last = std::find_if(counts.rbegin(), counts.rend(), isThere).base() - counts.begin();
    std::vector<double> result(counts.size(), std::numeric_limits<double>::quiet_NaN());
    for (auto place = first; place < last; ++place)
        result[static_cast<std::size_t>(place)] = counts[static_cast<std::size_t>(place)];
    return result;
}

} // namespace

TileDays::TileDays(const LivestreamColumns &columns, const RowSet &rows, const Clock &clock)
    : m_rows(rows.rows())
{
    placeRows(columns, clock);
}

TileDays TileDays::ofSelection(const Selection &selection)
{
    TileDays days(selection.columns, *selection.rows, selection.query->clock);
    days.m_markets = marketsOf(selection.columns, *selection.rows);
    days.findSpan(selection);
    days.fillBuckets();
    return days;
}

void TileDays::placeRows(const LivestreamColumns &columns, const Clock &clock)
{
    const WallTimes times(columns, clock);
    m_days.reserve(m_rows.size());
    int first = std::numeric_limits<int>::max();
    int last = noDay;
    for (const RowNumber row : m_rows) {
        const int day = dayOf(times.start(row));
        m_days.push_back(day);
        if (day == noDay)
            continue;
        ++m_placed;
        first = std::min(first, day);
        last = std::max(last, day);
    }
    if (m_placed == 0)
        return;
    m_firstDay = first;
    m_isLive.resize(static_cast<std::size_t>(last - first) + 1);
    for (const int day : m_days) {
        if (day != noDay)
            m_isLive[static_cast<std::size_t>(day - first)] = 1;
    }
    m_liveDays = std::accumulate(m_isLive.begin(), m_isLive.end(), 0);
}

void TileDays::findSpan(const Selection &selection)
{
    const SelectionQuery &query = *selection.query;
    const LivestreamColumns &columns = selection.columns;
    const std::vector<TextId> &regions = m_markets.empty() ? columns.regions() : m_markets;
    QStringList names;
    for (const TextId region : regions)
        names.append(columns.texts().text(region));
    if (names.isEmpty())
        names.append(QString());
    for (const QString &region : names) {
        const qint64 now = query.clock.wallSeconds(query.now, region);
        m_endOfToday =
            std::max(m_endOfToday, nextGroupStart(groupStart(now, Grouping::Day), Grouping::Day));
        const std::optional<WallSpan> span = spanOf(query.period, now);
        if (!span)
            continue;
        m_periodDays = static_cast<int>((span->until - span->from) / secondsPerDay);
        m_isUnfinished = m_isUnfinished || livegauge::isUnfinished(*span, now);
        m_span = united(m_span, *span);
    }
    if (m_span || m_placed == 0)
        return;
    const qint64 from = qint64{m_firstDay} * secondsPerDay;
    m_span = WallSpan{from, from + static_cast<qint64>(m_isLive.size()) * secondsPerDay};
    m_isUnfinished = m_span->until >= m_endOfToday;
}

void TileDays::fillBuckets()
{
    if (!m_span)
        return;
    const qint64 until = std::min(m_span->until, std::max(m_endOfToday, m_span->from));
    const auto days = static_cast<int>((until - m_span->from) / secondsPerDay);
    if (days <= 0)
        return;
    constexpr int longest = daysPerWeek * mostBuckets;
    m_buckets.days = days <= mostBuckets ? 1 : daysPerWeek * ((days + longest - 1) / longest);
    m_buckets.count = days / m_buckets.days;
    m_buckets.from = until - qint64{m_buckets.count} * m_buckets.days * secondsPerDay;
    m_buckets.isLastUnfinished = m_isUnfinished && until == m_endOfToday;
    const auto firstDay = static_cast<int>(m_buckets.from / secondsPerDay);
    m_bucketOf.reserve(m_days.size());
    for (const int day : m_days) {
        const int bucket =
            day == noDay || day < firstDay ? m_buckets.count : (day - firstDay) / m_buckets.days;
        m_bucketOf.push_back(static_cast<quint16>(std::min(bucket, m_buckets.count)));
    }
}

std::vector<double> TileDays::livestreamsByBucket() const
{
    std::vector<int> counts(bucketCount() + 1);
    for (const quint16 bucket : m_bucketOf)
        ++counts[bucket];
    counts.pop_back();
    return withGaps(counts);
}

std::vector<double> TileDays::liveDaysByBucket() const
{
    std::vector<int> counts(bucketCount());
    for (std::size_t i = 0; i < m_isLive.size(); ++i) {
        const int sinceFirst =
            m_firstDay + static_cast<int>(i) - static_cast<int>(m_buckets.from / secondsPerDay);
        const auto bucket = static_cast<std::size_t>(sinceFirst / m_buckets.days);
        if (m_isLive[i] != 0 && sinceFirst >= 0 && bucket < counts.size())
            ++counts[bucket];
    }
    return withGaps(counts);
}

} // namespace livegauge
