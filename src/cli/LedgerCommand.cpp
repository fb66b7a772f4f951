#include "cli/LedgerCommand.h"

#include "cli/ClockChoice.h"
#include "cli/InputFile.h"
#include "output/LedgerRows.h"
#include "output/RowWriter.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

qint64 momentOf(const TimeBound &bound, const QTimeZone &zone)
{
    if (bound.isMoment)
        return bound.seconds;
    const QDateTime wall = wallDateTime(bound.seconds);
    return QDateTime(wall.date(), wall.time(), zone).toSecsSinceEpoch();
}

std::optional<LedgerSumBy> sumNamed(const QString &name)
{
    if (name == QLatin1String("day"))
        return LedgerSumBy::Day;
    if (name == QLatin1String("influencer"))
        return LedgerSumBy::Influencer;
    if (name == QLatin1String("key"))
        return LedgerSumBy::Key;
    return std::nullopt;
}

} // namespace

std::variant<QTimeZone, QString> zoneOption(const Arguments &arguments)
{
    const QString name =
        arguments.isSet("clock") ? arguments.value("clock") : QStringLiteral("local");
    const auto named = clockNamed(name);
    if (named && named->clock.kind() != ClockKind::Market)
        return named->clock.zone({});
    return Words::tr("There is no clock %1: %2 takes utc, local or the name of a time zone such as "
                     "Asia/Shanghai.")
        .arg(name, QStringLiteral("--clock"));
}

bool LedgerCommand::prepare()
{
    const auto complaint = readOptions();
    const bool namesNobody = m_userIds.isEmpty() && arguments().isSet("influencer");
    if (complaint)
        fail(ExitCode::Usage, *complaint);
    else if (namesNobody) // as in a list: whoever filtered it down to nothing wants nothing
        write({});
    return !complaint && !namesNobody;
}

std::optional<QString> LedgerCommand::readOptions()
{
    const auto zone = zoneOption(arguments());
    const auto format = context().format();
    const auto named = influencersNamed(context());
    if (auto complaint =
            exclusion(arguments(), "answer", {"since", "sum", "influencer", "format", "json"}))
        return complaint;
    if (const auto *complaint = std::get_if<QString>(&zone))
        return *complaint;
    if (const auto *complaint = std::get_if<QString>(&format))
        return *complaint;
    if (const auto *complaint = std::get_if<QString>(&named))
        return *complaint;
    m_zone = std::get<QTimeZone>(zone);
    m_format = std::get<OutputFormat>(format);
    m_userIds = std::get<QStringList>(named);
    m_sumBy = sumNamed(arguments().value("sum"));
    if (arguments().isSet("sum") && !m_sumBy)
        return Words::tr("%1 takes %2.")
            .arg(QStringLiteral("--sum"), QStringLiteral("day, influencer, key"));
    if (arguments().isSet("answer")) {
        bool isNumber = false;
        m_answerOf = arguments().value("answer").toLongLong(&isNumber);
        if (!isNumber || *m_answerOf <= 0)
            return Words::tr("%1 takes the number of a request.").arg(QStringLiteral("--answer"));
    }
    if (!arguments().isSet("since"))
        return std::nullopt;
    const auto since = readTimeBound(arguments().value("since"), BoundEdge::First);
    if (!since)
        return Words::tr("%1 takes a day such as 2026-11-01, or a time such as 2026-11-01T20:00.")
            .arg(QStringLiteral("--since"));
    m_query.since = momentOf(*since, m_zone) * 1000;
    return std::nullopt;
}

void LedgerCommand::begin(const ArchiveInfo & /*info*/)
{
    if (m_answerOf) {
        archive().answer(*m_answerOf, this, orFail<QByteArray>([this](const QByteArray &answer) {
            writeAnswer(answer);
        }));
        return;
    }
    archive().ledger(m_query, this, orFail<std::vector<LedgerEntry>>([this](const auto &entries) {
                         write(entries);
                     }));
}

void LedgerCommand::beginWithout()
{
    if (m_answerOf)
        writeAnswer({});
    else
        write({});
}

void LedgerCommand::writeAnswer(const QByteArray &answer)
{
    if (answer.isEmpty()) {
        fail(ExitCode::Usage,
             //: %1: the number of a request
             Words::tr("Nothing came back for request %1, or there is no such request.")
                 .arg(*m_answerOf));
        return;
    }
    console().result(answer);
    finish(ExitCode::Complete);
}

void LedgerCommand::write(std::vector<LedgerEntry> entries)
{
    if (!m_userIds.isEmpty())
        std::erase_if(entries, [this](const LedgerEntry &entry) {
            return !m_userIds.contains(entry.userId);
        });
    std::ranges::sort(entries, {}, &LedgerEntry::id);
    const LedgerRows rows(m_format, m_zone, context().language);
    const auto writer =
        makeRowWriter(m_format, m_sumBy ? rows.sumColumns(*m_sumBy) : rows.columns(),
                      [this](const QByteArray &bytes) { console().result(bytes); });
    if (m_sumBy) {
        for (const LedgerSum &sum : sumLedger(entries, *m_sumBy, m_zone))
            writer->row(rows.sumCells(sum));
    } else {
        for (const LedgerEntry &entry : entries)
            writer->row(rows.cells(entry));
    }
    writer->end();
    finish(ExitCode::Complete);
}

} // namespace livegauge
