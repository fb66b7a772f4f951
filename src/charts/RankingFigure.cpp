#include "charts/RankingFigure.h"

#include "analysis/Markets.h"
#include "charts/FigureOf.h"
#include "charts/FigureWords.h"
#include "wording/ColumnWords.h"

#include <QCoreApplication>

#include <utility>

namespace livegauge {

QString differenceText(const Ranking &ranking, const RankedInfluencer &one, const Numbers &numbers)
{
    const std::optional<double> percent = differenceOf(ranking, one).toMedianPercent;
    return percent ? numbers.briefDifferencePercent(*percent) : QString();
}

namespace {

QStringList storedNotes(const Ranking &ranking, Language language)
{
    const auto influencers = static_cast<int>(ranking.scope.influencers.size());
    QStringList notes{storedNote(ranking.storedWhole.value_or(influencers), influencers, language)};
    if (!notes.front().isEmpty())
        //: Note beside influencers of whom some have a * behind their names
        notes += QCoreApplication::translate("Figure", "* stored only in part");
    if (ranking.median)
        notes += medianStoredNote(ranking.medianStoredWhole.value_or(ranking.inMedian),
                                  ranking.inMedian, language);
    notes.removeAll(QString());
    return notes;
}

} // namespace

QString yardstickText(const Ranking &ranking, const QString &value, const Numbers &numbers)
{
    if (!ranking.isMedianOfOwnList)
        //: Beside a line across the bars of all influencers; %1: a value
        return QCoreApplication::translate("Figure", "Median influencer: %1").arg(value);
    //: The same for the influencers on the watchlist; %1: a value, %2: how many influencers
    return QCoreApplication::translate("Figure", "Median of the watchlist (%2): %1")
        .arg(value, numbers.count(ranking.inMedian));
}

Figure rankingFigure(Ranking ranking, const FigureOptions &options)
{
    Figure figure = figureOf(*ranking.selection, ranking.scope, options);
    //: Title of a chart of bars, one for each influencer. %1: who, %2: a metric
    figure.title = QCoreApplication::translate("Figure", "%1 · ranking by %2")
                       .arg(whoIsIn(figure), inSentence(columnTitle(ranking.metric)));
    tellCurrency(figure, *ranking.selection, together(ranking.scope.regions, ranking.medianRegions),
                 {ranking.metric});
    figure.notes += storedNotes(ranking, options.language);
    if (ranking.unknown > 0)
        figure.notes += QCoreApplication::translate(
            "Figure", "%Ln influencer(s) left out: nothing is known", nullptr, ranking.unknown);
    figure.notes += notCapturedNotes(ranking.notCaptured);
    if (ranking.withoutInfluencer > 0)
        figure.notes += QCoreApplication::translate(
            "Figure", "%n livestream(s) without an influencer id left out", nullptr,
            ranking.withoutInfluencer);
    figure.subtitle = subtitleOf(figure);
    figure.plot = RankingPlot{std::make_shared<const Ranking>(std::move(ranking))};
    return figure;
}

} // namespace livegauge
