#pragma once

#include "analysis/BucketEvents.h"
#include "analysis/ComparedRows.h"
#include "analysis/TimeTracks.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace livegauge {

struct TrendQuestion {
    Grouping grouping = Grouping::Day;
    std::vector<ColumnId> metrics{ColumnId::Gmv, ColumnId::Views}; ///< the first is the left axis'
    bool together = false; ///< all influencers as one
    int mostInfluencers = 8; ///< more are shown as one: so many lines cannot be told apart
    std::optional<int> meanOf; ///< a moving mean of so many buckets
    bool withBefore = false; ///< the period before, too
    bool withEvents = true; ///< not of ratios, nor of several influencers' single livestreams
};

/// One metric over one track. Shared, for a figure is copied.
struct TrendValues {
    ColumnId metric = ColumnId::Gmv;
    std::shared_ptr<const std::vector<double>> values; ///< by bucket, NaN where unknown
    std::shared_ptr<const std::vector<double>> means; ///< null where none was asked for
};

struct TrendTrack {
    std::shared_ptr<const TimeTrack> track;
    QString userId; ///< empty: all together, or an influencer without an id
    QString name; ///< the newest known
    std::vector<TrendValues> metrics; ///< in the order asked
    std::vector<BucketEvent> events; ///< of the first metric
    RowNumbers noted; ///< livestreams with a note, in order of time
    std::vector<TrendValues> metricsBefore; ///< of the period before, over `trackBefore`
    std::shared_ptr<const TimeTrack> trackBefore; ///< moved over the chosen period; may be null
};

/// Metrics over time, worked out on any thread.
struct TrendData {
    Selection selection;
    TrendQuestion question; ///< not `together` where there is one, but where they are too many
    std::vector<TrendTrack> tracks; ///< in the order of the columns' userIds()
    std::vector<TextId> regions; ///< their markets
    int withoutStart = 0; ///< livestreams left out
    int notCaptured = 0; ///< livestreams of unknown likes and comments, where these are asked for
    qint64 firstStart = 0; ///< wall seconds, of all tracks
    qint64 lastStart = 0;
    int influencersTogether = 0; ///< as they are more than mostInfluencers; else 0
    /// Of the period before, where it was asked for and there is one.
    std::optional<ComparedDays> before;
};

TrendData trendData(const Selection &selection, const TrendQuestion &question);

} // namespace livegauge
