#include "charts/TrendCsv.h"

#include "charts/FigureCsv.h"
#include "domain/Csv.h"

namespace livegauge {
namespace {

QString isoTime(qint64 wallSeconds)
{
    return wallDateTime(wallSeconds).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

std::vector<const TrendSeries *> seriesOf(const Figure &figure, const QString &userId)
{
    std::vector<const TrendSeries *> found;
    for (const TrendSeries &series : std::get<TrendPlot>(figure.plot).series) {
        if (series.userId == userId)
            found.push_back(&series);
    }
    return found;
}

void appendRows(QList<QStringList> &lines, const Figure &figure, const FigureInfluencer &influencer)
{
    const auto series = seriesOf(figure, influencer.userId);
    // Series of one influencer share their points' places.
    for (std::size_t i = 0; i < series.front()->points.size(); ++i) {
        const TrendPoint &point = series.front()->points[i];
        if (point.livestreams == 0)
            continue;
        QStringList cells{csvCell(influencer.userId), csvCell(influencer.name),
                          isoTime(point.from),        isoTime(point.to),
                          csvCell(figure.clock),      QString::number(point.livestreams)};
        for (const ColumnId metric : metricsOf(std::get<TrendPlot>(figure.plot))) {
            QString number;
            for (const TrendSeries *one : series) {
                if (one->metric == metric && one->points[i].y)
                    number = rawNumber(*one->points[i].y);
            }
            cells += number;
        }
        cells += point.unfinished ? QStringLiteral("yes") : QStringLiteral("no");
        lines.append(cells);
    }
}

} // namespace

QList<QStringList> trendCsv(const Figure &figure)
{
    QStringList names{QStringLiteral("influencer_id"), QStringLiteral("influencer"),
                      QStringLiteral("start"),         QStringLiteral("end"),
                      QStringLiteral("clock"),         QStringLiteral("livestreams")};
    for (const ColumnId metric : metricsOf(std::get<TrendPlot>(figure.plot)))
        names += QString::fromLatin1(column(metric).key);
    names += QStringLiteral("unfinished");
    QList<QStringList> lines{names};
    for (const FigureInfluencer &influencer : figure.influencers)
        appendRows(lines, figure, influencer);
    return lines;
}

} // namespace livegauge
