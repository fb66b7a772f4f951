#include "charts/TrendFigure.h"

#include "charts/FigureOf.h"
#include "charts/FigureScope.h"
#include "charts/FigureWords.h"
#include "charts/TrendNotes.h"
#include "charts/TrendWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace livegauge {
namespace {

constexpr double secondsPerHour = 3'600;
constexpr qint64 secondsPerDay = 86'400;

Ink inkOf(AxisSide side)
{
    return {side == AxisSide::Left ? Ink::Left : Ink::Right};
}

/// Bars for one influencer's first metric, lines for everything that must be seen over them.
Mark markOf(TrendLine line, AxisSide side, bool several)
{
    if (line == TrendLine::Before)
        return Mark::DottedLine;
    if (line == TrendLine::Mean)
        return Mark::Line;
    if (side == AxisSide::Left)
        return several ? Mark::Line : Mark::Bars;
    return several ? Mark::DashedLine : Mark::Line;
}

class Builder {
public:
    Builder(const TrendData &data, const FigureOptions &options)
        : m_data(data)
        , m_options(options)
    {
        m_figure.language = options.language;
    }

    Figure build();

private:
    struct Who {
        const TrendTrack *track;
        int colour;
    };

    std::vector<Who> inOrder() const;
    QString nameOf(const TrendTrack &track) const;
    QString marketOf(const TrendTrack &track) const;
    void addTrack(const Who &who);
    void addLine(const Who &who, std::size_t metric, TrendLine line);
    void addFlags(const TrendTrack &track, std::size_t series);
    TimeRange days() const;
    TimeRange range() const; ///< of the axis
    QStringList notes() const;

    const TrendData &m_data;
    const FigureOptions &m_options;
    TrendPlot m_plot;
    Figure m_figure;
};

/// Those with a colour first, by it.
std::vector<Builder::Who> Builder::inOrder() const
{
    std::vector<Who> result;
    int behind = static_cast<int>(m_options.influencers.size());
    for (const TrendTrack &track : m_data.tracks) {
        const auto place = static_cast<int>(m_options.influencers.indexOf(track.userId));
        result.push_back({&track, place >= 0 ? place : behind++});
    }
    std::ranges::stable_sort(result, {}, &Who::colour);
    return result;
}

QString Builder::nameOf(const TrendTrack &track) const
{
    if (m_data.question.together)
        return QCoreApplication::translate("Figure", "All influencers together");
    return track.name.isEmpty()
        ? track.userId
        : Numbers(m_options.language).text(Value(track.name), ColumnKind::Text);
}

QString Builder::marketOf(const TrendTrack &track) const
{
    if (m_data.question.together)
        return {};
    return m_data.selection.columns.text(track.track->rows.front(), ColumnId::Region);
}

void Builder::addLine(const Who &who, std::size_t metric, TrendLine line)
{
    const bool isBefore = line == TrendLine::Before;
    const auto &all = isBefore ? who.track->metricsBefore : who.track->metrics;
    if (metric >= all.size())
        return;
    const auto &values = line == TrendLine::Mean ? all[metric].means : all[metric].values;
    if (!values || values->empty())
        return;
    const bool several = m_figure.colourByInfluencer();
    const AxisSide side = metric == 0 ? AxisSide::Left : AxisSide::Right;
    TrendSeries series;
    series.userId = who.track->userId;
    series.metric = all[metric].metric;
    series.side = side;
    series.ink = several ? Ink{Ink::Influencer, who.colour} : inkOf(side);
    series.line = line;
    series.mark = markOf(line, side, several);
    series.isFaint =
        line == TrendLine::Actual && all[metric].means && (side == AxisSide::Left || !several);
    series.track = isBefore ? who.track->trackBefore : who.track->track;
    series.values = values;
    m_plot.series.push_back(std::move(series));
}

void Builder::addFlags(const TrendTrack &track, std::size_t series)
{
    for (const BucketEvent &event : track.events) {
        m_plot.flags.push_back(
            {series,
             event.bucket,
             event.kind == BucketEvent::Record ? TrendFlag::Record : TrendFlag::Collapse,
             {}});
    }
    // Both are in order of time.
    std::size_t bucket = 0;
    for (const RowNumber row : track.noted) {
        const auto &rows = track.track->rows;
        const auto &buckets = track.track->buckets;
        const auto holds = [&](const TimeBucket &one) {
            const auto begin = rows.begin() + one.first;
            return std::find(begin, begin + one.count, row) != begin + one.count;
        };
        while (bucket < buckets.size() && !holds(buckets[bucket]))
            ++bucket;
        if (bucket == buckets.size())
            return;
        m_plot.flags.push_back(
            {series, bucket, TrendFlag::Note, m_data.selection.columns.text(row, ColumnId::Note)});
    }
}

void Builder::addTrack(const Who &who)
{
    const std::size_t first = m_plot.series.size();
    for (std::size_t metric = 0; metric < m_data.question.metrics.size(); ++metric)
        addLine(who, metric, TrendLine::Actual);
    const std::size_t compared = m_figure.colourByInfluencer() ? 1 : m_data.question.metrics.size();
    for (std::size_t metric = 0; metric < compared; ++metric) {
        addLine(who, metric, TrendLine::Before);
        addLine(who, metric, TrendLine::Mean);
    }
    addFlags(*who.track, first);
}

/// All of the period that is over, and what there is beyond it.
TimeRange Builder::days() const
{
    if (m_data.tracks.empty())
        return {};
    return daysOf(m_data.selection, m_data.regions, {m_data.firstStart, m_data.lastStart + 1});
}

TimeRange Builder::range() const
{
    switch (m_plot.grouping) {
    case Grouping::HourOfDay:
        return {0, secondsPerDay};
    case Grouping::Livestream:
        return m_plot.days;
    default:
        return m_data.tracks.empty() ? TimeRange() : inWholeGroups(m_plot.days, m_plot.grouping);
    }
}

QStringList Builder::notes() const
{
    const auto anyTrack = [this](auto meets) {
        return std::ranges::any_of(
            m_data.tracks, [&](const TrendTrack &one) { return meets(one.track->buckets); });
    };
    using Buckets = std::vector<TimeBucket>;
    QStringList notes;
    if (anyTrack([this](const Buckets &b) { return isCutFirst(b, m_plot.days); }))
        notes += firstCutNote(m_plot.grouping);
    if (anyTrack([](const Buckets &b) { return b.back().isUnfinished; }))
        notes += unfinishedNote(m_plot.grouping);
    else if (anyTrack([this](const Buckets &b) { return isCutLast(b, m_plot.days); }))
        notes += lastCutNote(m_plot.grouping);
    const bool hasBefore = std::ranges::find(m_plot.series, TrendLine::Before, &TrendSeries::line)
        != m_plot.series.end();
    if (hasBefore && m_data.before && m_data.before->isCut)
        //: Note beside a chart with a line of the previous period: the chosen one is not over, and
        //: as much of both has gone by
        notes += QCoreApplication::translate("Figure", "previous period as far as today has gone");
    if (hasBefore && m_data.before && !m_data.before->hasWholeHistory()) {
        const Numbers numbers(m_options.language);
        //: Note beside a chart with a line of the previous period. %1 of %2 influencers have
        //: livestreams stored from its beginning on; of the others it may show too little
        notes += QCoreApplication::translate(
                     "Figure", "previous period stored whole for %1 of %2 influencers")
                     .arg(numbers.count(m_data.before->reached),
                          numbers.count(m_data.before->influencers));
    }
    if (m_data.withoutStart > 0) {
        notes += QCoreApplication::translate("Figure", "%n livestream(s) without a start left out",
                                             nullptr, m_data.withoutStart);
    }
    notes += notCapturedNotes(m_data.notCaptured);
    if (m_data.influencersTogether > 0) {
        const int count = m_data.influencersTogether;
        //: Note beside a chart that shows many influencers as one line, not a line for each
        notes += QCoreApplication::translate(
            "Figure", "%Ln influencer(s), too many for a line each", nullptr, count);
    }
    notes.removeAll(QString()); // what cannot be cut has no note
    return notes;
}

Figure Builder::build()
{
    const std::vector<ColumnId> &metrics = m_data.question.metrics;
    m_plot.grouping = m_data.question.grouping;
    m_plot.columns = m_data.selection.columns;
    m_plot.meanOf = m_data.question.meanOf.value_or(0);
    m_plot.left = trendAxis(metrics.front());
    if (metrics.size() > 1)
        m_plot.right = trendAxis(metrics[1]);
    const std::vector<Who> everyone = inOrder();
    for (const Who &who : everyone)
        m_figure.influencers.push_back(
            {who.track->userId, nameOf(*who.track), who.colour, marketOf(*who.track)});
    tellNamesApart(m_figure.influencers);
    for (const Who &who : everyone)
        addTrack(who);
    m_plot.days = days();
    m_plot.range = range();
    m_figure.clock = clockOf(m_data.selection, m_data.regions);
    m_figure.filteredBy = filteredBy(*m_data.selection.query);
    m_figure.footnote = footnoteText(m_options.sampleData);
    tellCurrency(m_figure, m_data.selection, m_data.regions, metrics);
    m_figure.notes += notes();
    m_figure.plot = std::move(m_plot);
    describeTrend(m_figure);
    return std::move(m_figure);
}

} // namespace

TrendAxis trendAxis(ColumnId metric)
{
    const ColumnKind kind = column(metric).kind;
    if (kind != ColumnKind::Duration)
        return {axisTitle(metric), kind, 1};
    return {axisTitle(metric), ColumnKind::Rate, secondsPerHour};
}

Figure trendFigure(const TrendData &data, const FigureOptions &options)
{
    return Builder(data, options).build();
}

} // namespace livegauge
