#pragma once

#include "charts/DistributionPlot.h"
#include "charts/HeatMapPlot.h"
#include "charts/RankingPlot.h"
#include "charts/ScatterPlot.h"
#include "charts/TimeRange.h"
#include "charts/TrendPlot.h"
#include "wording/Language.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace livegauge {

/// Who is in a figure. `colour` is for Theme::series().
struct FigureInfluencer {
    QString userId;
    QString name;
    int colour = 0;
    QString market{}; ///< empty where they are several
    QString currency{}; ///< of their money, where the figure is of money and one is stated
};

/// What a figure shows, one value type for each kind of plot. What a kind can do stands in its
/// PlotKind.
using Plot = std::variant<TrendPlot, HeatMapPlot, ScatterPlot, RankingPlot, HistogramPlot, BoxPlot>;

/// What a chart says, as plain data without a colour: screen, picture files and "data as CSV" are
/// made from the same Figure. Its texts are in `language`.
struct Figure {
    QString title;
    QString subtitle; ///< days · clock · filter · notes
    TimeRange days; ///< what it is of; of a trend its plot says that
    QString clock; ///< "market time, Los Angeles"
    QString filteredBy; ///< titles of columns; empty: not filtered
    QString currency; ///< that all of its money is in, as the user stated it
    QString currencies; ///< for files, where money is in several: "GBP, not-stated"
    QString mixedMoney; ///< a note: sums may add up different currencies; empty: none does
    QStringList notes; ///< "today incomplete"
    QString footnote; ///< what is estimated, and the source
    Language language = Language::English;
    std::vector<FigureInfluencer> influencers; ///< in the order of their colours
    Plot plot;

    /// Several influencers are told apart by colour; of one alone, its metrics are.
    bool colourByInfluencer() const { return influencers.size() > 1; }
    /// The user id where there is no such influencer.
    QString nameOf(const QString &userId) const;
    /// Empty where none is stated, or the figure is of no money.
    QString currencyOf(const QString &userId) const;
};

} // namespace livegauge
