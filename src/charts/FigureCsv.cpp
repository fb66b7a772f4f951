#include "charts/FigureCsv.h"

#include "charts/PlotKind.h"
#include "domain/Csv.h"
#include "domain/Period.h"

#include <algorithm>
#include <utility>

namespace livegauge {

namespace {

QString isoDay(qint64 wallSeconds)
{
    return wallDateTime(wallSeconds).toString(QStringLiteral("yyyy-MM-dd"));
}

/// A file has no subtitle: what it is of stands in every line.
void addScope(QList<QStringList> &lines, const Figure &figure)
{
    const bool hasDays = figure.days.length() > 0;
    const std::pair<QString, QString> scope[]{
        {QStringLiteral("days_from"), hasDays ? isoDay(figure.days.from) : QString()},
        {QStringLiteral("days_to"), hasDays ? isoDay(figure.days.to - 1) : QString()},
        {QStringLiteral("clock"), csvCell(figure.clock)},
        {QStringLiteral("filtered_by"), csvCell(figure.filteredBy)},
    };
    const QStringList names = lines.first();
    for (const auto &[name, value] : scope) {
        if (names.contains(name))
            continue;
        for (QStringList &line : lines)
            line += &line == &lines.first() ? name : value;
    }
}

/// Each influencer's own; of what is of several, all there are.
void addCurrency(QList<QStringList> &lines, const Figure &figure)
{
    const bool isStated = std::ranges::any_of(
        figure.influencers, [](const FigureInfluencer &one) { return !one.currency.isEmpty(); });
    const QString ofAll = figure.currency.isEmpty() ? figure.currencies : figure.currency;
    if (!isStated && ofAll.isEmpty())
        return;
    const qsizetype place = lines.first().indexOf(QStringLiteral("user_id"));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString userId = place < 0 ? QString() : lines[i].at(place);
        lines[i] += csvCell(userId.isEmpty() ? ofAll : figure.currencyOf(userId));
    }
    lines.first() += QStringLiteral("currency");
}

} // namespace

QByteArray figureCsv(const Figure &figure)
{
    QList<QStringList> lines = kindOf(figure).csv(figure);
    addScope(lines, figure);
    addCurrency(lines, figure);
    return csvFile(lines);
}

QString unfinishedCell(const TimeBucket &bucket)
{
    if (bucket.isUnfinished)
        return QStringLiteral("yes");
    return bucket.isPart ? QStringLiteral("cut") : QStringLiteral("no");
}

QString storedWholeCell(std::optional<bool> isStoredWhole)
{
    if (!isStoredWhole)
        return {};
    return *isStoredWhole ? QStringLiteral("yes") : QStringLiteral("no");
}

QString rawNumber(double number)
{
    // As many places as a ratio below 1 needs, and none of the noise of adding up.
    constexpr int places = 6;
    QString text = QString::number(number, 'f', places);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

} // namespace livegauge
