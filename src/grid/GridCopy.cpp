#include "grid/GridCopy.h"

#include "domain/Csv.h"
#include "domain/Period.h"
#include "wording/ColumnWords.h"

#include <QStringList>

namespace livegauge {
namespace {

QString rawText(const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return QString::number(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', QLocale::FloatingPointShortest);
    if (const auto *text = std::get_if<QString>(&value))
        return defused(text->simplified());
    return std::holds_alternative<NotApplicable>(value) ? QStringLiteral("n/a") : QString();
}

/// As spreadsheets read it.
QString rawTime(qint64 wallSeconds)
{
    return wallDateTime(wallSeconds).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

QString textOfRows(const Selection &selection, const RowNumbers &rows,
                   const std::vector<ColumnId> &columns, CopyAs as, const Numbers &numbers)
{
    const Clock &clock = selection.query->clock;
    const Currencies &currencies = selection.query->currencies;
    QString result;
    for (const RowNumber row : rows) {
        const QString market = selection.columns.text(row, ColumnId::Region);
        QStringList cells;
        for (const ColumnId id : columns) {
            Value value = as == CopyAs::Raw ? selection.columns.value(row, id)
                                            : selection.columns.shownValue(row, id);
            const auto *moment = std::get_if<qint64>(&value);
            if (column(id).kind == ColumnKind::Time && moment != nullptr) {
                const qint64 wall = clock.wallSeconds(*moment, market);
                value = as == CopyAs::Raw ? Value(rawTime(wall)) : Value(wall);
            }
            const QString shown =
                numbers.cell(value, id, selection.columns.captured(row, id), currencies.of(market))
                    .simplified();
            const bool isText = std::holds_alternative<QString>(value);
            cells.append(as == CopyAs::Raw ? rawText(value) : isText ? defused(shown) : shown);
        }
        result += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return result;
}

QString lineOfTitles(const std::vector<ColumnId> &columns)
{
    QStringList titles;
    for (const ColumnId id : columns)
        titles.append(columnTitle(id));
    return titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

RowNumbers markedInOrder(const Selection &selection, const RowSet &marked)
{
    RowNumbers rows;
    for (const RowNumber row : *selection.shown) {
        if (marked.contains(row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace livegauge
