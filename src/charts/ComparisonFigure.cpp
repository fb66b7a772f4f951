#include "charts/ComparisonFigure.h"

#include "analysis/Markets.h"
#include "charts/FigureOf.h"
#include "charts/FigureScope.h"
#include "charts/FigureWords.h"
#include "charts/TrendNotes.h"
#include "charts/TrendWords.h"
#include "wording/ColumnWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace livegauge {
namespace {

constexpr qint64 secondsPerDay = 86'400;

class Builder {
public:
    Builder(const InfluencerComparison &comparison, const FigureOptions &options)
        : m_comparison(comparison)
        , m_options(options)
    {
        m_figure.language = options.language;
        m_plot.comparison = TrendComparison{comparison.question.scale,
                                            comparison.question.grouping,
                                            comparison.isMedianOfOwnList,
                                            comparison.isMedianOfOthers,
                                            comparison.inMedian,
                                            comparison.medianStoredWhole,
                                            {}};
        m_plot.grouping = isAligned(m_plot) ? Grouping::Day : comparison.question.grouping;
    }

    Figure build();

private:
    TimeBucket bucketAt(qint64 at) const;
    void addLine(const ComparedInfluencer &one, int colour);
    void addMedian();
    void add(TrendSeries series, TimeTrack track, std::vector<double> values);
    void findRange();
    TrendAxis axis() const;
    QStringList bucketNotes() const;
    QStringList notes() const;

    const InfluencerComparison &m_comparison;
    const FigureOptions &m_options;
    TrendPlot m_plot;
    Figure m_figure;
};

TimeBucket Builder::bucketAt(qint64 at) const
{
    TimeBucket bucket;
    bucket.from = isAligned(m_plot) ? at * secondsPerDay : at;
    bucket.to = nextGroupStart(bucket.from, m_plot.grouping);
    return bucket;
}

void Builder::add(TrendSeries series, TimeTrack track, std::vector<double> values)
{
    if (values.empty())
        return;
    series.metric = m_comparison.question.metric;
    series.track = std::make_shared<TimeTrack>(std::move(track));
    series.values = std::make_shared<std::vector<double>>(std::move(values));
    m_plot.series.push_back(std::move(series));
}

void Builder::addLine(const ComparedInfluencer &one, int colour)
{
    TimeTrack track;
    track.rows = one.rows;
    std::vector<double> values;
    for (const ComparedBucket &compared : one.buckets) {
        TimeBucket bucket = bucketAt(compared.at);
        bucket.first = compared.first;
        bucket.count = compared.count;
        bucket.isPart = compared.isPart;
        bucket.isUnfinished = compared.isUnfinished;
        track.buckets.push_back(bucket);
        values.push_back(compared.value);
    }
    TrendSeries series;
    series.userId = one.userId;
    series.ink = {Ink::Influencer, colour};
    add(std::move(series), std::move(track), std::move(values));
}

void Builder::addMedian()
{
    TimeTrack track;
    std::vector<double> values;
    for (const MedianBucket &median : m_comparison.median) {
        TimeBucket bucket = bucketAt(median.at);
        bucket.count = static_cast<RowNumber>(median.influencers);
        bucket.isPart = median.isPart;
        track.buckets.push_back(bucket);
        values.push_back(median.value);
    }
    TrendSeries series;
    series.line = TrendLine::Median;
    series.mark = Mark::DashedLine;
    series.ink = {Ink::Muted};
    add(std::move(series), std::move(track), std::move(values));
}

void Builder::findRange()
{
    if (m_plot.series.empty())
        return;
    const TimeRange starts{m_comparison.firstStart, m_comparison.lastStart + 1};
    m_plot.days = daysOf(m_comparison.selection, m_comparison.regions, starts);
    m_plot.range = inWholeGroups(starts, m_comparison.question.grouping);
    if (!isAligned(m_plot))
        return;
    m_plot.range = {std::numeric_limits<qint64>::max(), secondsPerDay};
    for (const TrendSeries &series : m_plot.series) {
        m_plot.range.from = std::min(m_plot.range.from, series.track->buckets.front().from);
        m_plot.range.to = std::max(m_plot.range.to, series.track->buckets.back().to);
    }
}

TrendAxis Builder::axis() const
{
    TrendAxis axis = trendAxis(m_comparison.question.metric);
    if (isIndexed(m_plot)) {
        //: Title of an axis: %1 is a metric
        axis.title = QCoreApplication::translate("Figure", "%1, index: the first = 100")
                         .arg(columnTitle(m_comparison.question.metric));
        axis.kind = ColumnKind::Rate;
        axis.unit = 1;
    }
    return axis;
}

/// Of weeks or months that are not whole. Aligned, the first of the period is no one's first.
QStringList Builder::bucketNotes() const
{
    using Buckets = std::vector<TimeBucket>;
    const auto anyLine = [this](auto meets) {
        return std::ranges::any_of(m_plot.series, [&](const TrendSeries &one) {
            return one.line == TrendLine::Actual && meets(one.track->buckets);
        });
    };
    QStringList notes;
    const Grouping grouping = m_comparison.question.grouping;
    const bool isCut = anyLine([this](const Buckets &b) { return isCutFirst(b, m_plot.days); });
    if (isCut && !isAligned(m_plot))
        notes += firstCutNote(grouping);
    if (isCut && isIndexed(m_plot))
        notes += indexBaseNote(grouping);
    if (anyLine([](const Buckets &b) { return b.back().isUnfinished; }))
        notes += unfinishedNote(grouping);
    else if (anyLine([this](const Buckets &b) { return isCutLast(b, m_plot.days); }))
        notes += lastCutNote(grouping);
    if (isAligned(m_plot) && anyLine([](const Buckets &b) { return b.front().from > 0; }))
        //: Note beside a chart of weeks counted from each influencer's first livestream
        notes += QCoreApplication::translate("Figure", "earlier livestreams are not chosen");
    notes.removeAll(QString()); // a day cannot be cut
    return notes;
}

QStringList Builder::notes() const
{
    QStringList notes;
    notes += bucketNotes();
    notes += storedNote(m_plot, m_figure.influencers, m_options.language);
    notes += medianStoredNote(m_plot, m_figure.influencers, m_options.language);
    notes += notCapturedNotes(m_comparison.notCaptured);
    if (m_comparison.withoutStart > 0)
        notes += QCoreApplication::translate("Figure", "%n livestream(s) without a start left out",
                                             nullptr, m_comparison.withoutStart);
    if (m_comparison.withoutInfluencer > 0)
        notes += QCoreApplication::translate("Figure",
                                             "%n livestream(s) without an influencer id left out",
                                             nullptr, m_comparison.withoutInfluencer);
    const auto weaker = m_comparison.known - static_cast<int>(m_comparison.shown.size());
    if (weaker > 0)
        notes += QCoreApplication::translate("Figure", "%Ln weaker influencer(s) left out", nullptr,
                                             weaker);
    notes.removeAll(QString()); // of some there is nothing to say
    return notes;
}

Figure Builder::build()
{
    const QStringList &colours = m_options.influencers;
    if (m_comparison.question.lists)
        m_plot.comparison->partlyStored.emplace();
    auto behind = static_cast<int>(colours.size());
    for (const std::size_t place : m_comparison.shown) {
        const ComparedInfluencer &one = m_comparison.ranking[place];
        const auto known = static_cast<int>(colours.indexOf(one.userId));
        const int colour = known >= 0 ? known : behind++;
        m_figure.influencers.push_back(
            {one.userId, one.name.isEmpty() ? one.userId : one.name, colour,
             m_comparison.selection.columns.text(one.rows.front(), ColumnId::Region)});
        if (!one.isStoredWhole.value_or(true))
            m_plot.comparison->partlyStored->append(one.userId);
        addLine(one, colour);
    }
    std::ranges::sort(m_figure.influencers, {}, &FigureInfluencer::colour);
    tellNamesApart(m_figure.influencers);
    if (!m_plot.series.empty())
        addMedian();
    m_plot.columns = m_comparison.selection.columns;
    m_plot.left = axis();
    findRange();
    m_figure.clock = clockOf(m_comparison.selection, m_comparison.regions);
    m_figure.filteredBy = filteredBy(*m_comparison.selection.query);
    m_figure.footnote = footnoteText(m_options.sampleData);
    if (!isIndexed(m_plot)) // there each is measured by itself
        tellCurrency(m_figure, m_comparison.selection,
                     together(m_comparison.regions, m_comparison.medianRegions),
                     {m_comparison.question.metric});
    m_figure.notes += notes();
    m_figure.plot = std::move(m_plot);
    describeTrend(m_figure);
    return std::move(m_figure);
}

} // namespace

Figure comparisonFigure(const InfluencerComparison &comparison, const FigureOptions &options)
{
    return Builder(comparison, options).build();
}

} // namespace livegauge
