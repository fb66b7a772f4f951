#include "charts/RankingFigure.h"

#include "charts/FigureOf.h"
#include "charts/FigureWords.h"
#include "wording/ColumnWords.h"

#include <QCoreApplication>

#include <cmath>

namespace livegauge {

QString differenceText(const Ranking &ranking, double value, const Numbers &numbers)
{
    if (!ranking.median || *ranking.median <= 0)
        return {};
    constexpr double percent = 100;
    const double share = (value / *ranking.median - 1) * percent;
    const QString number = numbers.real(std::abs(share), 1);
    const QChar sign = share < 0 ? QChar(0x2212) : QLatin1Char('+');
    return QStringLiteral("%1%2%").arg(sign).arg(number);
}

Figure rankingFigure(const Ranking &ranking, const RankingOptions &options)
{
    Figure figure;
    figure.language = options.language;
    figure.influencers = influencersOf(*ranking.selection, options.influencers);
    figure.clock = clockOf(*ranking.selection);
    figure.footnote = footnoteText(options.sampleData);
    figure.plot = RankingPlot{ranking};
    //: Title of a chart of bars, one for each influencer. %1: who, %2: a metric
    figure.title = QCoreApplication::translate("Figure", "%1 · ranking by %2")
                       .arg(whoIsIn(figure), inSentence(columnTitle(ranking.metric)));
    if (ranking.unknown > 0)
        figure.notes += QCoreApplication::translate(
            "Figure", "%Ln influencer(s) left out: nothing is known", nullptr, ranking.unknown);
    QStringList parts{periodName(ranking.selection->query->period), figure.clock};
    parts += figure.notes;
    figure.subtitle = parts.join(QStringLiteral(" · "));
    return figure;
}

} // namespace livegauge
