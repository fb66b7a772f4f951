#pragma once

#include "analysis/StoredWhole.h"
#include "analysis/TimeTracks.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace livegauge {

enum class ComparisonScale {
    Absolute,
    Indexed, ///< 100 at each influencer's first whole bucket with a value above 0
    Aligned, ///< over the buckets since each influencer's first livestream that is stored
};

struct InfluencerQuestion {
    ColumnId metric = ColumnId::Gmv;
    Grouping grouping = Grouping::Week; ///< Day, Week or Month
    ComparisonScale scale = ComparisonScale::Absolute;
    QStringList influencers; ///< user ids to show; empty: the strongest
    int mostShown = 8;
    QStringList ownList; ///< user ids the median is of, where they have values; else of all
    std::optional<StoredLists> lists = {}; ///< nothing: not known yet
};

/// One bucket of one influencer that has a value: of a count of livestreams 0, too.
struct ComparedBucket {
    qint64 at = 0; ///< wall seconds; when aligned, buckets since the first: 0, 1, 2…
    double value = 0;
    bool isPart = false; ///< as of TimeBucket
    bool isUnfinished = false; ///< the same
    RowNumber first = 0; ///< its livestreams, as places in ComparedInfluencer::rows
    RowNumber count = 0;
};

struct ComparedInfluencer {
    QString userId;
    QString name; ///< the newest known
    RowNumbers rows; ///< by start
    std::optional<double> total; ///< of a ratio, weighted; nothing where nothing is known
    std::optional<int> rank; ///< from 1, equals share one; nothing without a total
    std::vector<ComparedBucket> buckets; ///< in order of time; empty where there is no index
    /// All of the period is stored, or when aligned all there is: else its first livestream is not
    /// known. Nothing: not known.
    std::optional<bool> isStoredWhole;
};

/// The influencer in the middle, bucket by bucket.
struct MedianBucket {
    qint64 at = 0; ///< as of ComparedBucket
    double value = 0;
    int influencers = 0; ///< those with a value in it
    bool isPart = false; ///< for any of them
};

/// The influencers of a selection beside each other. Livestreams without a start or without an
/// influencer's id are left out, of the totals too.
struct InfluencerComparison {
    Selection selection;
    InfluencerQuestion question;
    std::vector<TextId> regions; ///< the markets of those with a start
    std::vector<ComparedInfluencer> ranking; ///< all, the highest total first, unknown ones last
    std::vector<std::size_t> shown; ///< places in `ranking`, rising; none without a total
    int known = 0; ///< influencers with a total
    /// Of all influencers, shown or not, or of those on the user's own list, selected or not, in
    /// the same period and filter. When aligned without parts, for these end at different
    /// places. Empty of a single one, which is its own middle, and of money in different
    /// currencies, but as an index.
    std::vector<MedianBucket> median;
    bool isMedianOfOwnList = false;
    bool isMedianOfOthers = false; ///< than those in `ranking`
    int inMedian = 0; ///< influencers with a total it is of
    std::optional<int> medianStoredWhole; ///< of these, as isStoredWhole; nothing: not known
    std::vector<TextId> medianRegions; ///< markets of the own list, where not all of it is chosen
    qint64 firstStart = 0; ///< wall seconds, of those with a start
    qint64 lastStart = 0;
    int withoutStart = 0; ///< livestreams
    int notCaptured = 0; ///< livestreams of unknown likes and comments, where these are asked for
    int withoutInfluencer = 0; ///< livestreams
};

/// On any thread.
InfluencerComparison influencerComparison(const Selection &selection,
                                          const InfluencerQuestion &question);

} // namespace livegauge
