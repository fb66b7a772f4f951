#pragma once

#include "charts/Figure.h"
#include "domain/Clock.h"
#include "domain/Livestream.h"

#include <QStringList>

#include <span>
#include <vector>

namespace livegauge {

struct TrendOptions {
    Grouping grouping = Grouping::Day;
    Clock clock;
    Period period; ///< the time axis spans all of it; of "all" it spans what there is
    ColumnId left = ColumnId::Gmv;
    std::vector<ColumnId> right{ColumnId::Views}; ///< at most two; they share one axis
    QStringList influencers; ///< user ids in the order of their colours
    Language language = Language::English;
    qint64 now = 0; ///< Unix seconds
    bool sampleData = false;
};

/// Metrics over time. The livestreams are already filtered and may come in any order.
///
/// A bucket's value is the sum of its known values. It is a gap where none is known, and where
/// there was no livestream: a day without one breaks the line. Livestreams one by one are joined
/// unless more than 14 days lie between them. The bucket that holds `now` is unfinished. Metrics
/// must be given counts or money, not ratios. A livestream without a start is left out and counted
/// in a note.
///
/// One influencer: the left metric as bars, the right ones as lines. Several: lines only.
Figure trendFigure(std::span<const Livestream> streams, const TrendOptions &options);

} // namespace livegauge
