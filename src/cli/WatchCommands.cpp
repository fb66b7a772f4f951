#include "cli/WatchCommands.h"

#include "cli/InputFile.h"
#include "cli/LedgerCommand.h"
#include "cli/WatchedGroup.h"
#include "domain/InfluencerIds.h"
#include "domain/WatchlistFile.h"
#include "output/JsonObject.h"
#include "output/RowWriter.h"
#include "output/WatchlistRows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString nobodyNamed()
{
    return Words::tr("Name influencers behind the command, or with %1.")
        .arg(QStringLiteral("--influencer, --file"));
}

QStringList idsOf(const std::vector<WatchlistEntry> &entries)
{
    QStringList ids;
    for (const WatchlistEntry &entry : entries)
        ids.append(entry.userId);
    return ids;
}

/// Each influencer once. Of one that is given again the first group and the first name count.
std::vector<WatchlistEntry> eachOnce(const std::vector<WatchlistEntry> &entries)
{
    std::vector<WatchlistEntry> result;
    QHash<QString, std::size_t> placeOf;
    for (const WatchlistEntry &entry : entries) {
        const auto known = placeOf.constFind(entry.userId);
        if (known == placeOf.constEnd()) {
            placeOf.insert(entry.userId, result.size());
            result.push_back(entry);
            continue;
        }
        WatchlistEntry &first = result[*known];
        if (first.group.isEmpty())
            first.group = entry.group;
        if (first.nickname.isEmpty())
            first.nickname = entry.nickname;
    }
    return result;
}

int countWatched(const std::vector<Influencer> &influencers)
{
    return static_cast<int>(std::ranges::count_if(influencers, &Influencer::watched));
}

} // namespace

bool WatchAddCommand::prepare()
{
    auto complaint = readEntries();
    if (!complaint && m_entries.empty())
        complaint = nobodyNamed();
    if (complaint)
        fail(ExitCode::Usage, *complaint);
    return !complaint;
}

std::optional<QString> WatchAddCommand::readEntries()
{
    const QStringList words = arguments().allOf("influencer") + arguments().values();
    const InfluencerIds typed = readInfluencerIds(words.join(QLatin1Char(' ')));
    QStringList rejected = typed.rejected;
    for (const QString &id : typed.ids)
        m_entries.push_back({id, {}, {}});
    if (arguments().isSet("file")) {
        const QString name = arguments().value("file");
        const auto input = readInput(context(), name);
        if (const auto *fault = std::get_if<QString>(&input))
            return *fault;
        const auto list = readWatchlist(std::get<QByteArray>(input));
        if (!list)
            return Words::tr("The file %1 is no text.").arg(name);
        rejected += list->rejected;
        m_entries.insert(m_entries.end(), list->entries.begin(), list->entries.end());
        m_entries = eachOnce(m_entries);
    }
    if (!rejected.isEmpty())
        return rejectedIdsText(rejected);
    return std::nullopt;
}

void WatchAddCommand::begin(const ArchiveInfo & /*info*/)
{
    archive().influencers(
        idsOf(m_entries), this,
        orFail<std::vector<Influencer>>([this](const auto &known) { add(known); }));
}

void WatchAddCommand::add(const std::vector<Influencer> &known)
{
    for (WatchlistEntry &entry : m_entries) {
        const auto record = std::ranges::find(known, entry.userId, &Influencer::userId);
        if (arguments().isSet("group"))
            entry.group = arguments().value("group");
        else if (entry.group.isEmpty() && record != known.end())
            entry.group = record->group;
    }
    const int before = countWatched(known);
    archive().watch(m_entries, this, orFail<Archive::Done>([this, before](const auto &) {
                        const auto all = static_cast<int>(m_entries.size());
                        if (context().wantsJson())
                            console().result(JsonObject()
                                                 .add(QStringLiteral("added"), qint64(all - before))
                                                 .add(QStringLiteral("already"), qint64(before))
                                                 .json()
                                             + '\n');
                        if (all > before)
                            console().note(Words::tr("%Ln influencer(s) were put on the watchlist.",
                                                     nullptr, all - before));
                        if (before > 0)
                            console().note(
                                Words::tr("%Ln influencer(s) stood on the watchlist already.",
                                          nullptr, before));
                        finish(ExitCode::Complete);
                    }));
}

bool WatchRemoveCommand::prepare()
{
    const auto named = influencersNamed(context());
    if (const auto *fault = std::get_if<QString>(&named)) {
        fail(ExitCode::Usage, *fault);
        return false;
    }
    m_userIds = std::get<QStringList>(named);
    if (m_userIds.isEmpty())
        fail(ExitCode::Usage, nobodyNamed());
    return !m_userIds.isEmpty();
}

void WatchRemoveCommand::begin(const ArchiveInfo & /*info*/)
{
    archive().influencers(
        m_userIds, this,
        orFail<std::vector<Influencer>>([this](const auto &known) { remove(known); }));
}

void WatchRemoveCommand::remove(const std::vector<Influencer> &known)
{
    const int watched = countWatched(known);
    archive().unwatch(
        m_userIds, this, orFail<Archive::Done>([this, watched](const auto &) {
            if (context().wantsJson())
                console().result(JsonObject().add(QStringLiteral("removed"), qint64(watched)).json()
                                 + '\n');
            console().note(
                Words::tr("%Ln influencer(s) were taken off the watchlist.", nullptr, watched));
            finish(ExitCode::Complete);
        }));
}

bool WatchListCommand::prepare()
{
    const auto format = context().format();
    const auto zone = zoneOption(arguments());
    for (const QString *complaint : {std::get_if<QString>(&format), std::get_if<QString>(&zone)}) {
        if (complaint != nullptr) {
            fail(ExitCode::Usage, *complaint);
            return false;
        }
    }
    m_format = std::get<OutputFormat>(format);
    m_zone = std::get<QTimeZone>(zone);
    return true;
}

void WatchListCommand::begin(const ArchiveInfo & /*info*/)
{
    archive().influencers({}, this,
                          orFail<std::vector<Influencer>>([this](const auto &all) { write(all); }));
}

void WatchListCommand::write(const std::vector<Influencer> &all)
{
    const auto watched = watchedOf(arguments(), all);
    if (const auto *complaint = std::get_if<QString>(&watched)) {
        fail(ExitCode::Usage, *complaint);
        return;
    }
    const WatchlistRows rows(m_format, m_zone, context().language);
    const auto writer = makeRowWriter(m_format, rows.columns(),
                                      [this](const QByteArray &bytes) { console().result(bytes); });
    for (const Influencer &influencer : std::get<std::vector<Influencer>>(watched))
        writer->row(rows.cells(influencer));
    writer->end();
    finish(ExitCode::Complete);
}

} // namespace livegauge
