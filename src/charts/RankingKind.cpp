#include "charts/RankingKind.h"

#include "charts/FigureCsv.h"
#include "charts/RankingFigure.h"
#include "charts/RankingPainter.h"
#include "domain/Csv.h"
#include "wording/InfluencerWords.h"

#include <QCoreApplication>

namespace livegauge {
namespace {

const Ranking &rankingIn(const Figure &figure)
{
    return *std::get<RankingPlot>(figure.plot).ranking;
}

QString known(const std::optional<double> &number)
{
    return number ? rawNumber(*number) : QString();
}

} // namespace

bool RankingKind::isEmpty(const Figure &figure) const
{
    return rankingIn(figure).selection->rows->isEmpty();
}

QString RankingKind::whyBlank(const Figure &figure, const PlotView &) const
{
    return rankingIn(figure).influencers.empty()
        ? QCoreApplication::translate("Figure", "The source states no such number here.")
        : QString();
}

std::unique_ptr<PlotPainter> RankingKind::makePainter() const
{
    return std::make_unique<RankingPainter>();
}

std::vector<LegendEntry> RankingKind::legend(const Figure &) const
{
    return {}; // each bar has its name
}

Figure RankingKind::narrowed(const Figure &figure, const PlotView &) const
{
    return figure; // it cannot be zoomed, and nobody is hidden in it
}

QList<QStringList> RankingKind::csv(const Figure &figure) const
{
    const Ranking &ranking = rankingIn(figure);
    QList<QStringList> lines{
        {QStringLiteral("rank"), QStringLiteral("user_id"), QStringLiteral("influencer"),
         QString::fromLatin1(column(ranking.metric).key), QStringLiteral("period_before"),
         QStringLiteral("change_percent"), QStringLiteral("difference_to_median"),
         QStringLiteral("difference_to_median_percent"), QStringLiteral("difference_to_first"),
         QStringLiteral("livestreams"), QStringLiteral("stored_whole")}};
    for (const RankedInfluencer &one : ranking.influencers) {
        const QString userId = ranking.selection->columns.texts().text(one.userId);
        const RankedDifference difference = differenceOf(ranking, one);
        lines.append({QString::number(one.rank), csvCell(userId), csvCell(figure.nameOf(userId)),
                      rawNumber(one.value), known(one.before), known(difference.toBeforePercent),
                      known(difference.toMedian), known(difference.toMedianPercent),
                      known(difference.toFirst), QString::number(one.rows.size()),
                      storedWholeCell(one.isStoredWhole)});
    }
    return lines;
}

QStringList RankingKind::spoken(const Figure &figure, const PlotView &) const
{
    const Ranking &ranking = rankingIn(figure);
    const Numbers numbers(figure.language);
    QStringList lines;
    for (const RankedInfluencer &one : ranking.influencers) {
        const QString userId = ranking.selection->columns.texts().text(one.userId);
        QString line =
            QStringLiteral("%1: %2 %3")
                .arg(figure.nameOf(userId), numbers.brief(one.value, column(ranking.metric).kind),
                     differenceText(ranking, one, numbers));
        if (!one.isStoredWhole.value_or(true))
            line += QStringLiteral(". ") + partlyStoredText();
        lines += line;
        constexpr int most = 10;
        if (lines.size() == most)
            break;
    }
    return lines;
}

QStringList RankingKind::fileNameParts(const Figure &figure) const
{
    return {QStringLiteral("ranking"), QString::fromLatin1(column(rankingIn(figure).metric).key)};
}

} // namespace livegauge
