#include "output/LedgerRows.h"

#include "output/IsoTime.h"
#include "wording/LedgerWords.h"
#include "wording/Numbers.h"
#include "wording/ZoneWords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

QString nameOf(LedgerSumBy by)
{
    switch (by) {
    case LedgerSumBy::Day:
        return QStringLiteral("day");
    case LedgerSumBy::Influencer:
        return QStringLiteral("influencer");
    case LedgerSumBy::Key:
        return QStringLiteral("key_last_four");
    }
    return {};
}

QString titleOf(LedgerSumBy by)
{
    switch (by) {
    case LedgerSumBy::Day:
        return Words::tr("Day");
    case LedgerSumBy::Influencer:
        return Words::tr("Influencer");
    case LedgerSumBy::Key:
        return Words::tr("Key ends in");
    }
    return {};
}

} // namespace

LedgerRows::LedgerRows(OutputFormat format, const QTimeZone &zone, Language language)
    : m_format(format)
    , m_zone(zone)
    , m_language(language)
{
}

OutputColumns LedgerRows::columns() const
{
    OutputColumns result{
        {QStringLiteral("time"), Words::tr("%1 (%2)").arg(Words::tr("Time"), zoneName(m_zone)),
         false},
        {QStringLiteral("influencer"), Words::tr("Influencer"), false},
        {QStringLiteral("page"), Words::tr("Page"), true},
        {QStringLiteral("outcome"), Words::tr("Outcome"), false},
        {QStringLiteral("sends"), Words::tr("Sends"), true},
        {QStringLiteral("rows_new"), Words::tr("New"), true},
        {QStringLiteral("rows_changed"), Words::tr("Changed"), true},
        {QStringLiteral("rows_known"), Words::tr("Known"), true},
        {QStringLiteral("may_have_cost"), Words::tr("May have cost"), true},
        {QStringLiteral("key_last_four"), Words::tr("Key ends in"), false},
    };
    //: Heading: the number of a request
    const OutputColumn id{QStringLiteral("id"), Words::tr("Number"), true};
    if (m_format == OutputFormat::Table) {
        result.push_back(id);
        return result;
    }
    for (const char *name : {"status", "origin", "ended"})
        result.push_back({QLatin1String(name), {}, false});
    result.push_back(id);
    result.push_back({QStringLiteral("answer_kept"), {}, false});
    return result;
}

Cells LedgerRows::cells(const LedgerEntry &entry) const
{
    const bool isTable = m_format == OutputFormat::Table;
    const Cell time = isTable ? Cell(QDateTime::fromMSecsSinceEpoch(entry.time, m_zone)
                                         .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                              : Cell(isoUtc(entry.time));
    Cells result{time,
                 entry.userId,
                 count(entry.page),
                 isTable ? outcomeText(entry) : outcomeKey(entry),
                 entry.sends ? count(*entry.sends) : Cell(),
                 count(entry.rowsNew),
                 count(entry.rowsChanged),
                 count(entry.rowsKnown),
                 count(entry.mayHaveCost()),
                 cellOf(entry.keyLastFour)};
    if (isTable) {
        result.emplace_back(entry.id);
        return result;
    }
    result.push_back(entry.status == 0 ? Cell() : count(entry.status));
    result.push_back(cellOf(entry.origin));
    result.push_back(entry.ended ? Cell(isoUtc(*entry.ended)) : Cell());
    result.emplace_back(entry.id);
    result.emplace_back(entry.isAnswerKept);
    return result;
}

OutputColumns LedgerRows::sumColumns(LedgerSumBy by) const
{
    return {
        {nameOf(by), titleOf(by), false},
        {QStringLiteral("requests"), Words::tr("Requests"), true},
        {QStringLiteral("may_have_cost"), Words::tr("May have cost"), true},
        {QStringLiteral("pages"), Words::tr("Pages"), true},
        {QStringLiteral("rows_new"), Words::tr("New"), true},
        {QStringLiteral("rows_changed"), Words::tr("Changed"), true},
        {QStringLiteral("rows_known"), Words::tr("Known"), true},
    };
}

Cells LedgerRows::sumCells(const LedgerSum &sum) const
{
    return {cellOf(sum.of),     count(sum.requests),    count(sum.mayHaveCost), count(sum.pages),
            count(sum.rowsNew), count(sum.rowsChanged), count(sum.rowsKnown)};
}

Cell LedgerRows::count(int number) const
{
    if (m_format == OutputFormat::Table)
        return Numbers(m_language).count(number);
    return static_cast<qint64>(number);
}

} // namespace livegauge
