#include "charts/FigureCsv.h"

#include <QLocale>

#include <cmath>

namespace livegauge {
namespace {

QString quoted(QString text)
{
    const bool needs = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'))
        || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!needs)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

bool looksLikeFormula(const QString &text)
{
    // The first that is no blank decides, but tab and line breaks are triggers themselves. The
    // full-width signs count in East Asian spreadsheets.
    static const QString triggers = QStringLiteral("=+-@\t\r\n＝＋－＠");
    for (const QChar c : text) {
        if (triggers.contains(c))
            return true;
        if (!c.isSpace())
            return false;
    }
    return false;
}

QString cell(const QString &text)
{
    return quoted(looksLikeFormula(text) ? QLatin1Char('\'') + text : text);
}

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

void appendRows(QStringList &lines, const Figure &figure, const FigureInfluencer &influencer)
{
    const auto series = seriesOf(figure, influencer.userId);
    // Series of one influencer share their points' places.
    for (std::size_t i = 0; i < series.front()->points.size(); ++i) {
        const FigurePoint &point = series.front()->points[i];
        if (point.livestreams == 0)
            continue;
        QStringList cells{cell(influencer.userId), cell(influencer.name),
                          isoTime(point.from),     isoTime(point.to),
                          cell(figure.clock),      QString::number(point.livestreams)};
        for (const ColumnId metric : metricsOf(figure)) {
            QString number;
            for (const FigureSeries *one : series) {
                if (one->metric == metric && one->points[i].y)
                    number = rawNumber(*one->points[i].y);
            }
            cells += number;
        }
        cells += point.unfinished ? QStringLiteral("yes") : QStringLiteral("no");
        lines += cells.join(QLatin1Char(','));
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
    QStringList lines{names.join(QLatin1Char(','))};
    for (const FigureInfluencer &influencer : influencersOf(figure))
        appendRows(lines, figure, influencer);
    const QString crlf = QStringLiteral("\r\n");
    return QByteArrayLiteral("\xEF\xBB\xBF") + (lines.join(crlf) + crlf).toUtf8();
}

} // namespace livegauge
