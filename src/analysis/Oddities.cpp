#include "analysis/Oddities.h"

#include "analysis/Median.h"
#include "analysis/Standout.h"
#include "analysis/StartSlots.h"
#include "analysis/WallTimes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <tuple>

namespace livegauge {
namespace {

constexpr double day = 86'400;
constexpr double longest = 2 * day;
constexpr std::size_t scheduleHistory = 30; ///< livestreams that a schedule is seen in

struct Start {
    TextId influencer;
    double at; // Unix seconds
    RowNumber row;
};

class OddityFinder {
public:
    explicit OddityFinder(const Selection &selection);

    std::vector<Oddity> found();

private:
    std::vector<Start> starts() const;
    void findAlone();
    void findInGmv(std::span<const Start> history);
    void findInSchedule(std::span<const Start> history);
    void findOverlaps(std::span<const Start> history);
    double timeOfDay(RowNumber row) const { return std::fmod(m_times.start(row), day); }
    void add(const Oddity &oddity);

    const Selection &m_selection;
    WallTimes m_times;
    NumberReader m_starts;
    NumberReader m_ends;
    NumberReader m_durations;
    NumberReader m_gmv;
    NumberReader m_views;
    TextReader m_influencers;
    std::vector<Oddity> m_found;
};

OddityFinder::OddityFinder(const Selection &selection)
    : m_selection(selection)
    , m_times(selection.columns, selection.query->clock)
    , m_starts(selection.columns, ColumnId::Start)
    , m_ends(selection.columns, ColumnId::End)
    , m_durations(selection.columns, ColumnId::Duration)
    , m_gmv(selection.columns, ColumnId::Gmv)
    , m_views(selection.columns, ColumnId::Views)
    , m_influencers(selection.columns, ColumnId::UserId)
{
}

std::vector<Oddity> OddityFinder::found()
{
    findAlone();
    const std::vector<Start> all = starts();
    for (auto from = all.begin(); from != all.end();) {
        const auto to = std::find_if(from, all.end(), [&](const Start &start) {
            return start.influencer != from->influencer;
        });
        const std::span<const Start> history(from, to);
        findInGmv(history);
        findInSchedule(history);
        findOverlaps(history);
        from = to;
    }
    std::ranges::sort(m_found, {},
                      [](const Oddity &oddity) { return std::tuple(oddity.row, oddity.kind); });
    return std::move(m_found);
}

/// Livestreams whose influencer and start are known, by both.
std::vector<Start> OddityFinder::starts() const
{
    std::vector<Start> result;
    result.reserve(m_selection.columns.size());
    for (RowNumber row = 0; row < m_selection.columns.size(); ++row) {
        const Start start{m_influencers[row], m_starts[row], row};
        if (start.influencer != 0 && !std::isnan(start.at))
            result.push_back(start);
    }
    std::ranges::sort(result, {}, [](const Start &start) {
        return std::tuple(start.influencer, start.at, start.row);
    });
    return result;
}

void OddityFinder::findAlone()
{
    m_selection.rows->forEach([this](RowNumber row) {
        const double gmv = m_gmv[row];
        if (gmv > 0 && m_views[row] == 0)
            add({row, Oddity::GmvWithoutViews, gmv, 0, {}, 0});
        const double duration = m_durations[row];
        const double spanned = m_ends[row] - m_starts[row];
        if (!std::isnan(duration) && !std::isnan(spanned) && duration != spanned)
            add({row, Oddity::WrongDuration, duration, spanned, {}, 0});
    });
}

void OddityFinder::findInGmv(std::span<const Start> history)
{
    std::array<double, standoutHistory> before{};
    std::size_t count = 0;
    double highest = 0;
    for (const Start &start : history) {
        const double gmv = m_gmv[start.row];
        if (std::isnan(gmv))
            continue;
        if (count >= standoutHistory) {
            const double median = medianOf(before);
            if (isRecord(gmv, highest))
                add({start.row, Oddity::Record, gmv, highest, {}, static_cast<int>(count)});
            if (isCollapse(gmv, median))
                add({start.row,
                     Oddity::Collapse,
                     gmv,
                     median,
                     {},
                     static_cast<int>(standoutHistory)});
        }
        highest = count == 0 ? gmv : std::max(highest, gmv);
        before[count++ % standoutHistory] = gmv;
    }
}

/// Against what came before: a slot that is seldom used but always the same is no change, and a new
/// one is a change once.
void OddityFinder::findInSchedule(std::span<const Start> history)
{
    if (history.size() <= standoutHistory)
        return;
    std::vector<double> times;
    times.reserve(history.size());
    for (const Start &start : history)
        times.push_back(timeOfDay(start.row));
    for (std::size_t i = standoutHistory; i < times.size(); ++i) {
        const std::size_t first = i > scheduleHistory ? i - scheduleHistory : 0;
        const std::span<const double> before = std::span(times).subspan(first, i - first);
        if (std::ranges::any_of(before,
                                [&](double one) { return StartSlots::areNear(one, times[i]); }))
            continue;
        const StartSlots slotsBefore(std::vector<double>(before.begin(), before.end()));
        if (const std::optional<double> usual = slotsBefore.missedBy(times[i]))
            add({history[i].row,
                 Oddity::ChangedSchedule,
                 times[i],
                 *usual,
                 {},
                 static_cast<int>(before.size())});
    }
}

void OddityFinder::findOverlaps(std::span<const Start> history)
{
    std::optional<RowNumber> onAir;
    double until = 0;
    for (const Start &start : history) {
        const double told = m_durations[start.row];
        const double end = std::isnan(told) ? m_ends[start.row] : start.at + told;
        if (!(end > start.at) || end - start.at > longest)
            continue;
        if (onAir && start.at < until)
            add({start.row, Oddity::Overlap, std::min(end, until) - start.at, 0, onAir, 0});
        if (!onAir || end > until) {
            onAir = start.row;
            until = end;
        }
    }
}

void OddityFinder::add(const Oddity &oddity)
{
    if (m_selection.rows->contains(oddity.row))
        m_found.push_back(oddity);
}

} // namespace

std::vector<Oddity> oddities(const Selection &selection)
{
    return OddityFinder(selection).found();
}

std::vector<Oddity> odditiesNewestFirst(const Selection &selection)
{
    std::vector<Oddity> found = oddities(selection);
    const NumberReader starts(selection.columns, ColumnId::Start);
    std::ranges::stable_sort(found, [&starts](const Oddity &left, const Oddity &right) {
        const double one = starts[left.row];
        const double other = starts[right.row];
        return one > other || (!std::isnan(one) && std::isnan(other));
    });
    return found;
}

} // namespace livegauge
