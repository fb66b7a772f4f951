#include "charts/TrendFigure.h"

#include "charts/FigureWords.h"
#include "charts/TrendWords.h"
#include "wording/ColumnWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace livegauge {
namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 longestJoin = 14 * secondsPerDay;

struct Placed {
    qint64 start; ///< wall seconds
    const Livestream *stream;
};

struct Influencer {
    QString userId;
    int colour = 0;
    std::vector<Placed> streams; ///< in order of time

    QString name() const
    {
        for (auto it = streams.rbegin(); it != streams.rend(); ++it) {
            if (!it->stream->nickname.isEmpty())
                return Numbers(Language::English)
                    .text(Value(it->stream->nickname), ColumnKind::Text);
        }
        return userId;
    }
};

struct Placement {
    std::vector<Influencer> influencers; ///< in order of colour
    QSet<QString> regions;
    int withoutStart = 0;
};

/// Livestreams by influencer and time. Ids that the order does not name come after the others.
Placement place(std::span<const Livestream> streams, const TrendOptions &options)
{
    Placement result;
    QHash<QString, std::size_t> positions;
    for (const QString &userId : options.influencers) {
        if (positions.contains(userId))
            continue;
        positions.insert(userId, result.influencers.size());
        result.influencers.push_back({userId, static_cast<int>(result.influencers.size()), {}});
    }
    for (const Livestream &stream : streams) {
        if (!stream.start) {
            ++result.withoutStart;
            continue;
        }
        auto position = positions.find(stream.userId);
        if (position == positions.end()) {
            position = positions.insert(stream.userId, result.influencers.size());
            result.influencers.push_back(
                {stream.userId, static_cast<int>(result.influencers.size()), {}});
        }
        result.regions.insert(stream.region);
        result.influencers[*position].streams.push_back(
            {options.clock.wallSeconds(*stream.start, stream.region), &stream});
    }
    std::erase_if(result.influencers, [](const Influencer &one) { return one.streams.empty(); });
    for (Influencer &one : result.influencers)
        std::ranges::stable_sort(one.streams, {}, &Placed::start);
    return result;
}

/// Points of one metric without their breaks; those that hold only a part of their time are marked.
std::vector<TrendPoint> sumsOf(const Influencer &influencer, ColumnId metric,
                               const TrendOptions &options)
{
    std::vector<TrendPoint> points;
    for (const auto &[start, stream] : influencer.streams) {
        if (points.empty() || start >= points.back().to) {
            TrendPoint bucket;
            bucket.from = groupStart(start, options.grouping);
            bucket.to = nextGroupStart(bucket.from, options.grouping);
            const qint64 now = options.clock.wallSeconds(options.now, stream->region);
            bucket.unfinished = (now >= bucket.from && now < bucket.to)
                || bucket.from < options.period.firstSecond(now);
            bucket.headline =
                bucketName({bucket.from, bucket.to}, options.grouping, options.language);
            points.push_back(bucket);
        }
        TrendPoint &bucket = points.back();
        ++bucket.livestreams;
        const Value value = valueOf(*stream, metric);
        if (isKnown(value))
            bucket.y = bucket.y.value_or(0) + numberIn(value);
    }
    return points;
}

std::vector<TrendPoint> singlesOf(const Influencer &influencer, ColumnId metric)
{
    std::vector<TrendPoint> points;
    points.reserve(influencer.streams.size());
    for (const auto &[start, stream] : influencer.streams) {
        TrendPoint point;
        point.from = start;
        point.to = start + std::max<qint64>(stream->duration.value_or(0), 1);
        point.livestreams = 1;
        //: Stands for the title of a livestream that has none
        point.headline = stream->title.isEmpty()
            ? QCoreApplication::translate("Figure", "Untitled livestream")
            : stream->title;
        const Value value = valueOf(*stream, metric);
        if (isKnown(value))
            point.y = numberIn(value);
        points.push_back(point);
    }
    return points;
}

/// Puts a point without a value wherever the line must not run on.
std::vector<TrendPoint> withBreaks(std::vector<TrendPoint> points, Grouping grouping)
{
    const qint64 longest = grouping == Grouping::Livestream ? longestJoin : 0;
    std::vector<TrendPoint> result;
    result.reserve(points.size());
    for (TrendPoint &point : points) {
        if (!result.empty() && point.from - result.back().to > longest) {
            TrendPoint gap;
            gap.from = result.back().to;
            gap.to = point.from;
            result.push_back(gap);
        }
        result.push_back(std::move(point));
    }
    return result;
}

struct Drawn {
    ColumnId metric;
    AxisSide side;
    Mark mark;
};

std::vector<Drawn> drawnMetrics(const TrendOptions &options, bool several)
{
    std::vector<Drawn> drawn{{options.left, AxisSide::Left, several ? Mark::Line : Mark::Bars}};
    const std::array marks = several ? std::array{Mark::DashedLine, Mark::DottedLine}
                                     : std::array{Mark::Line, Mark::DashedLine};
    for (std::size_t i = 0; i < std::min(options.right.size(), marks.size()); ++i)
        drawn.push_back({options.right[i], AxisSide::Right, marks[i]});
    return drawn;
}

qint64 latestNow(const Placement &placement, const TrendOptions &options)
{
    qint64 latest = 0;
    for (const QString &region : placement.regions)
        latest = std::max(latest, options.clock.wallSeconds(options.now, region));
    return latest;
}

TimeRange rangeOf(const Placement &placement, const TrendOptions &options)
{
    const Grouping grouping =
        options.grouping == Grouping::Livestream ? Grouping::Day : options.grouping;
    std::optional<TimeRange> range;
    const auto cover = [&range](qint64 from, qint64 to) {
        range = range ? TimeRange{std::min(range->from, from), std::max(range->to, to)}
                      : TimeRange{from, to};
    };
    for (const Influencer &one : placement.influencers) {
        const qint64 last = groupStart(one.streams.back().start, grouping);
        cover(groupStart(one.streams.front().start, grouping), nextGroupStart(last, grouping));
    }
    if (range && options.period.days) {
        const qint64 now = latestNow(placement, options);
        cover(groupStart(*options.period.firstSecond(now), grouping),
              nextGroupStart(groupStart(now, grouping), grouping));
    }
    return range.value_or(TimeRange{});
}

QString clockText(const Placement &placement, const TrendOptions &options)
{
    const bool one = placement.regions.size() == 1;
    return clockName(options.clock, one ? *placement.regions.begin() : QString());
}

QStringList notesOf(const TrendPlot &plot, const Placement &placement)
{
    QStringList notes;
    const bool cutOff = std::ranges::any_of(plot.series, [](const TrendSeries &series) {
        return series.points.size() > 1 && series.points.front().unfinished;
    });
    if (cutOff && plot.grouping != Grouping::Day)
        //: Note beside a chart: the first week or month lies only partly in the chosen period
        notes += QCoreApplication::translate("Figure", "the first one is cut off");
    const bool unfinished = std::ranges::any_of(plot.series, [](const TrendSeries &series) {
        return !series.points.empty() && series.points.back().unfinished;
    });
    if (unfinished)
        notes += unfinishedNote(plot.grouping);
    if (placement.withoutStart > 0) {
        notes += QCoreApplication::translate("Figure", "%n livestream(s) without a start left out",
                                             nullptr, placement.withoutStart);
    }
    return notes;
}

TrendAxis axisOf(const std::vector<ColumnId> &metrics)
{
    QStringList titles;
    for (const ColumnId metric : metrics)
        titles += columnTitle(metric);
    return {titles.join(QStringLiteral(" · ")), column(metrics.front()).kind};
}

} // namespace

Figure trendFigure(std::span<const Livestream> streams, const TrendOptions &options)
{
    const Placement placement = place(streams, options);
    TrendPlot plot;
    plot.grouping = options.grouping;
    plot.range = rangeOf(placement, options);
    plot.left = axisOf({options.left});
    if (!options.right.empty())
        plot.right = axisOf(options.right);
    Figure figure;
    figure.language = options.language;
    figure.clock = clockText(placement, options);
    figure.footnote = footnoteText(options.sampleData);
    for (const Influencer &one : placement.influencers)
        figure.influencers.push_back({one.userId, one.name(), one.colour});
    for (const Influencer &one : placement.influencers) {
        for (const Drawn &drawn : drawnMetrics(options, figure.colourByInfluencer())) {
            auto points = options.grouping == Grouping::Livestream
                ? singlesOf(one, drawn.metric)
                : sumsOf(one, drawn.metric, options);
            Ink ink{drawn.side == AxisSide::Left ? Ink::Left : Ink::Right};
            if (figure.colourByInfluencer())
                ink = {Ink::Influencer, one.colour};
            plot.series.push_back({one.userId, drawn.metric, drawn.side, drawn.mark, ink,
                                   withBreaks(std::move(points), options.grouping)});
        }
    }
    figure.notes = notesOf(plot, placement);
    figure.plot = std::move(plot);
    describeTrend(figure);
    return figure;
}

} // namespace livegauge
