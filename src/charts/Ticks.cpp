#include "charts/Ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace livegauge {
namespace {

constexpr double labelGap = 14; // pixels between two labels
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 mondayOffset = 4 * day; // 1970-01-05 was a Monday

ValueScale scaleFor(const ValueAxisNeed &need, int steps)
{
    if (!(need.max > 0) || !std::isfinite(need.max))
        return {1.0 / steps, steps};
    const double raw = need.max / steps;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        // A hair of tolerance, or 0.3 / 3 would jump to the next step.
        if (factor * power >= raw * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    return {need.whole ? std::max(step, 1.0) : step, steps};
}

double filled(const std::vector<ValueAxisNeed> &axes, const std::vector<ValueScale> &scales)
{
    double share = 1;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        if (axes[i].max > 0)
            share *= axes[i].max / scales[i].top();
    }
    return share;
}

enum class Unit { Hour, Day, Month };

struct Every {
    Unit unit;
    int count;
};

constexpr std::array ladder{
    Every{Unit::Hour, 1},   Every{Unit::Hour, 3},    Every{Unit::Hour, 6},   Every{Unit::Hour, 12},
    Every{Unit::Day, 1},    Every{Unit::Day, 2},     Every{Unit::Day, 7},    Every{Unit::Day, 14},
    Every{Unit::Month, 1},  Every{Unit::Month, 3},   Every{Unit::Month, 12}, Every{Unit::Month, 24},
    Every{Unit::Month, 60}, Every{Unit::Month, 120},
};

bool isTooFine(const Every &every, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Livestream:
        return false;
    case Grouping::Day:
        return every.unit == Unit::Hour;
    case Grouping::Week:
        return every.unit == Unit::Hour || (every.unit == Unit::Day && every.count < 7);
    case Grouping::Month:
        return every.unit != Unit::Month;
    case Grouping::HourOfDay:
        return every.unit != Unit::Hour; // the day is no date
    }
    return false;
}

/// The least time between two such ticks.
qint64 shortestOf(const Every &every)
{
    if (every.unit == Unit::Month)
        return (every.count == 1 ? 28 : 30 * every.count) * day;
    return every.count * (every.unit == Unit::Hour ? hour : day);
}

qint64 roundedUp(qint64 moment, qint64 step, qint64 offset)
{
    const qint64 past = ((moment - offset) % step + step) % step;
    return past == 0 ? moment : moment - past + step;
}

qint64 monthStart(qint64 months)
{
    const QDate date(static_cast<int>(1970 + months / 12), static_cast<int>(months % 12 + 1), 1);
    return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

std::vector<qint64> monthMoments(const TimeRange &range, int count)
{
    const QDate first = wallDateTime(range.from).date();
    qint64 month = (first.year() - 1970) * 12 + first.month() - 1;
    month -= (month % count + count) % count;
    std::vector<qint64> moments;
    // Before 1970 no livestream is: a negative month would only come of a broken clock.
    for (month = std::max<qint64>(month, 0); monthStart(month) < range.to; month += count) {
        if (monthStart(month) >= range.from)
            moments.push_back(monthStart(month));
    }
    return moments;
}

std::vector<qint64> momentsOf(const TimeRange &range, const Every &every)
{
    if (every.unit == Unit::Month)
        return monthMoments(range, every.count);
    const qint64 step = shortestOf(every);
    const qint64 offset = every.unit == Unit::Day && every.count % 7 == 0 ? mondayOffset : 0;
    std::vector<qint64> moments;
    for (qint64 at = roundedUp(range.from, step, offset); at < range.to; at += step)
        moments.push_back(at);
    return moments;
}

QString dayLabel(const QDate &date, Language language)
{
    return localeOf(language).toString(
        date, language == Language::Chinese ? QStringLiteral("MM-dd") : QStringLiteral("MMM d"));
}

QString labelOf(qint64 moment, const Every &every, Language language)
{
    const QDateTime at = wallDateTime(moment);
    if (every.unit == Unit::Hour)
        return at.toString(QStringLiteral("HH:mm"));
    if (every.unit == Unit::Day)
        return dayLabel(at.date(), language);
    if (every.count >= 12)
        return at.toString(QStringLiteral("yyyy"));
    return localeOf(language).toString(
        at.date(), language == Language::Chinese ? QStringLiteral("M月") : QStringLiteral("MMM"));
}

QString secondOf(qint64 moment, const Every &every, Grouping grouping, Language language)
{
    if (grouping == Grouping::HourOfDay)
        return {};
    const QDate date = wallDateTime(moment).date();
    if (every.unit == Unit::Month && every.count >= 12)
        return {};
    return every.unit == Unit::Hour ? dayLabel(date, language) : QString::number(date.year());
}

/// The bucket's middle, where a bucket begins at this moment: the label names the bar above it.
double placeOfTick(qint64 moment, Grouping grouping)
{
    const qint64 end = nextGroupStart(moment, grouping);
    const bool names = groupStart(moment, grouping) == moment;
    return static_cast<double>(moment) + (names ? static_cast<double>(end - moment) / 2 : 0);
}

std::vector<TimeTick> ticksEvery(const Every &every, const TimeRange &range, Grouping grouping,
                                 Language language)
{
    std::vector<TimeTick> ticks;
    QString last;
    for (const qint64 moment : momentsOf(range, every)) {
        TimeTick tick{placeOfTick(moment, grouping), labelOf(moment, every, language), {}};
        if (tick.at >= static_cast<double>(range.to))
            continue;
        const QString second = secondOf(moment, every, grouping, language);
        if (second != last)
            tick.second = last = second;
        ticks.push_back(tick);
    }
    return ticks;
}

} // namespace

std::vector<double> ValueScale::ticks() const
{
    std::vector<double> ticks;
    for (int i = 0; i <= steps; ++i)
        ticks.push_back(step * i);
    return ticks;
}

std::vector<ValueScale> valueScales(const std::vector<ValueAxisNeed> &axes, int maxSteps)
{
    const int most = std::clamp(maxSteps, 1, 8);
    std::vector<ValueScale> best;
    double bestShare = 0;
    // With one step alone nothing between 0 and the top could be read off.
    for (int steps = std::min(most, std::max(2, most - 3)); steps <= most; ++steps) {
        std::vector<ValueScale> scales;
        scales.reserve(axes.size());
        for (const ValueAxisNeed &axis : axes)
            scales.push_back(scaleFor(axis, steps));
        const double share = filled(axes, scales);
        // More lines only where they gain something: the picture stays calm.
        if (best.empty() || share > bestShare + 0.02) {
            best = scales;
            bestShare = share;
        }
    }
    return best;
}

std::vector<TimeTick> timeTicks(const TimeRange &range, double width, Grouping grouping,
                                Language language,
                                const std::function<double(const QString &)> &widthOf)
{
    if (range.length() <= 0 || width <= 0)
        return {};
    const double perSecond = width / static_cast<double>(range.length());
    std::vector<TimeTick> ticks;
    for (const Every &every : ladder) {
        const double apart = static_cast<double>(shortestOf(every)) * perSecond;
        // The cheap test first: no label is narrower than its gap.
        if (isTooFine(every, grouping) || apart < labelGap)
            continue;
        ticks = ticksEvery(every, range, grouping, language);
        const bool fits = std::ranges::all_of(ticks, [&](const TimeTick &tick) {
            return std::max(widthOf(tick.label), widthOf(tick.second)) + labelGap <= apart;
        });
        if (fits)
            return ticks;
    }
    return ticks.empty() ? ticks : std::vector<TimeTick>{ticks.front()};
}

} // namespace livegauge
