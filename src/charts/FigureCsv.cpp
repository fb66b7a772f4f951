#include "charts/FigureCsv.h"

#include "domain/Csv.h"

#include <QLocale>

#include <cmath>

namespace livegauge {
namespace {

QString isoTime(qint64 wallSeconds)
{
    return wallDateTime(wallSeconds).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

QString rawNumber(double number)
{
    return QLocale::c()
        .toString(number, 'f', number == std::floor(number) ? 0 : 2)
        .remove(QLatin1Char(','));
}

std::vector<const FigureSeries *> seriesOf(const Figure &figure, const QString &userId)
{
    std::vector<const FigureSeries *> found;
    for (const FigureSeries &series : figure.series) {
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
        const FigurePoint &point = series.front()->points[i];
        if (point.livestreams == 0)
            continue;
        QStringList cells{csvCell(influencer.userId), csvCell(influencer.name),
                          isoTime(point.from),        isoTime(point.to),
                          csvCell(figure.clock),      QString::number(point.livestreams)};
        for (const ColumnId metric : metricsOf(figure)) {
            QString number;
            for (const FigureSeries *one : series) {
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

QByteArray figureCsv(const Figure &figure)
{
    QStringList names{QStringLiteral("influencer_id"), QStringLiteral("influencer"),
                      QStringLiteral("start"),         QStringLiteral("end"),
                      QStringLiteral("clock"),         QStringLiteral("livestreams")};
    for (const ColumnId metric : metricsOf(figure))
        names += QString::fromLatin1(column(metric).key);
    names += QStringLiteral("unfinished");
    QList<QStringList> lines{names};
    for (const FigureInfluencer &influencer : influencersOf(figure))
        appendRows(lines, figure, influencer);
    return csvFile(lines);
}

} // namespace livegauge
