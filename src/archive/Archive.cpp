#include "archive/Archive.h"

#include "archive/ArchiveCheck.h"
#include "archive/ArchiveCopies.h"
#include "archive/ArchivePrivate.h"

#include <QStandardPaths>

#include <memory>
#include <utility>

namespace livegauge {

Archive::Archive(QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this))
{
}

Archive::~Archive() = default;

QString Archive::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/LiveGauge/livegauge.sqlite");
}

QStringList Archive::setAsideFrom(const QString &file)
{
    return filesSetAsideFrom(file);
}

void Archive::open(const QString &file, IfBroken ifBroken, QObject *context,
                   const Then<ArchiveInfo> &then, ArchiveUse use)
{
    m_d->open(file, {ifBroken, use}, context, then, {});
}

void Archive::openAtOnce(const QString &file, IfBroken ifBroken, QObject *context,
                         const Then<ArchiveInfo> &readable, const Then<ArchiveInfo> &checked)
{
    m_d->open(file, {ifBroken, ArchiveUse::Write, CheckOf::WhileRead}, context, readable, checked);
}

void Archive::info(QObject *context, const Then<ArchiveInfo> &then)
{
    m_d->ask<ArchiveInfo>(Private::On::Reader, context, then,
                          [](ArchiveSession &session) { return session.currentInfo(); });
}

void Archive::check(QObject *context, const Then<QStringList> &then)
{
    m_d->ask<QStringList>(Private::On::Reader, context, then, [](ArchiveSession &session) {
        return session.connection.result(problemsOf(session.connection, false));
    });
}

void Archive::examine(const QString &file, QObject *context, const Then<QStringList> &then)
{
    m_d->examine(file, context, then);
}

void Archive::backUp(const QString &file, QObject *context, const Then<Done> &then)
{
    m_d->ask<Done>(Private::On::Reader, context, then, [file](ArchiveSession &session) {
        copyTo(session.connection, file);
        return session.connection.result(Done());
    });
}

void Archive::beginRequest(const LedgerEntry &entry, QObject *context, const Then<qint64> &then)
{
    m_d->write<qint64>(context, then, [entry](ArchiveSession &session, Private::Changed &changed) {
        changed.ledger = true;
        return writeIntent(session, entry);
    });
}

void Archive::storePage(const PageToStore &page, QObject *context, const Then<StoredPage> &then)
{
    m_d->write<StoredPage>(
        context, then,
        [page](ArchiveSession &session, Private::Changed &changed) -> Result<StoredPage> {
            const Result<Written> written = writePage(session, page);
            if (!written.ok())
                return written.error();
            changed = {written.value().influencers, true};
            return written.value().page;
        });
}

void Archive::failRequest(const RequestEnd &end, QObject *context, const Then<Done> &then)
{
    m_d->write<Done>(context, then, [end](ArchiveSession &session, Private::Changed &changed) {
        changed.ledger = true;
        if (const std::optional<Error> error = writeFailure(session, end))
            return Result<Done>(*error);
        return Result<Done>(Done());
    });
}

void Archive::answer(qint64 requestId, QObject *context, const Then<QByteArray> &then)
{
    m_d->ask<QByteArray>(Private::On::Reader, context, then, [requestId](ArchiveSession &session) {
        return session.connection.result(session.answers.ofRequest(requestId));
    });
}

void Archive::ledger(const LedgerQuery &query, QObject *context,
                     const Then<std::vector<LedgerEntry>> &then)
{
    m_d->ask<std::vector<LedgerEntry>>(
        Private::On::Reader, context, then, [query](ArchiveSession &session) {
            return session.connection.result(session.ledger.entries(query));
        });
}

// What a purchase hangs on is asked of the writer: it stands behind the writes that were called
// before, and behind no long reading.

void Archive::spentSince(qint64 time, QObject *context, const Then<int> &then)
{
    m_d->ask<int>(Private::On::Writer, context, then, [time](ArchiveSession &session) {
        return session.connection.result(session.ledger.spentSince(time));
    });
}

void Archive::freshAnswer(const PageRequest &request, const Moments &when, QObject *context,
                          const Then<std::optional<StoredAnswer>> &then)
{
    m_d->ask<std::optional<StoredAnswer>>(
        Private::On::Writer, context, then, [request, when](ArchiveSession &session) {
            const qint64 influencer = session.influencers.find(request.userId);
            return session.connection.result(session.answers.newest(request, influencer, when));
        });
}

void Archive::freshPages(const QStringList &userIds, const Moments &when, QObject *context,
                         const Then<std::vector<FreshPage>> &then)
{
    m_d->ask<std::vector<FreshPage>>(
        Private::On::Writer, context, then, [userIds, when](ArchiveSession &session) {
            std::vector<FreshPage> pages;
            for (const QString &userId : userIds) {
                const std::vector<FreshPage> of =
                    session.answers.fresh(userId, session.influencers.find(userId), when);
                pages.insert(pages.end(), of.begin(), of.end());
            }
            return session.connection.result(pages);
        });
}

void Archive::roomsReadSince(const QString &userId, qint64 time, QObject *context,
                             const Then<QStringList> &then)
{
    m_d->ask<QStringList>(
        Private::On::Writer, context, then, [userId, time](ArchiveSession &session) {
            return session.connection.result(session.livestreams.roomsReadSince(userId, time));
        });
}

void Archive::newestBefore(const QString &userId, qint64 time, QObject *context,
                           const Then<std::vector<Livestream>> &then)
{
    m_d->ask<std::vector<Livestream>>(
        Private::On::Writer, context, then, [userId, time](ArchiveSession &session) {
            return session.connection.result(session.livestreams.newestBefore(userId, time));
        });
}

void Archive::setReading(const QString &userId, const Reading &reading, QObject *context,
                         const Then<Done> &then)
{
    m_d->write<Done>(
        context, then, [userId, reading](ArchiveSession &session, Private::Changed &changed) {
            changed.influencers = {userId};
            return inTransaction(session, [&] {
                session.influencers.setReading(session.influencers.idOf(userId), reading);
                return Done();
            });
        });
}

void Archive::influencers(const QStringList &userIds, QObject *context,
                          const Then<std::vector<Influencer>> &then)
{
    m_d->ask<std::vector<Influencer>>(
        Private::On::Reader, context, then, [userIds](ArchiveSession &session) {
            return session.connection.result(userIds.isEmpty() ? session.influencers.all()
                                                               : session.influencers.some(userIds));
        });
}

quint64 Archive::livestreams(const LivestreamQuery &query, QObject *context,
                             const Then<LivestreamPortion> &portion, Room room)
{
    return m_d->feed(query, context, portion, room);
}

void Archive::taken(quint64 reading)
{
    m_d->taken(reading);
}

void Archive::livestream(const QString &roomId, QObject *context,
                         const Then<std::optional<StoredLivestream>> &then)
{
    m_d->ask<std::optional<StoredLivestream>>(
        Private::On::Reader, context, then, [roomId](ArchiveSession &session) {
            return session.connection.result(session.livestreams.livestream(roomId));
        });
}

void Archive::answerWith(const QString &roomId, QObject *context, const Then<QByteArray> &then)
{
    m_d->ask<QByteArray>(Private::On::Reader, context, then, [roomId](ArchiveSession &session) {
        return session.connection.result(session.answers.ofLivestream(roomId));
    });
}

void Archive::changes(const QString &roomId, QObject *context,
                      const Then<std::vector<LivestreamChange>> &then)
{
    m_d->ask<std::vector<LivestreamChange>>(
        Private::On::Reader, context, then, [roomId](ArchiveSession &session) {
            return session.connection.result(session.livestreams.changes(roomId));
        });
}

void Archive::watch(const std::vector<WatchlistEntry> &entries, QObject *context,
                    const Then<Done> &then)
{
    m_d->write<Done>(context, then, [entries](ArchiveSession &session, Private::Changed &changed) {
        return inTransaction(session, [&] {
            for (const WatchlistEntry &entry : entries) {
                session.influencers.watch(entry);
                changed.influencers.append(entry.userId);
            }
            return Done();
        });
    });
}

void Archive::unwatch(const QStringList &userIds, QObject *context, const Then<Done> &then)
{
    m_d->write<Done>(context, then, [userIds](ArchiveSession &session, Private::Changed &changed) {
        changed.influencers = userIds;
        return inTransaction(session, [&] {
            for (const QString &userId : userIds)
                session.influencers.unwatch(userId);
            return Done();
        });
    });
}

void Archive::markLooked(const QStringList &userIds, qint64 time, QObject *context,
                         const Then<Done> &then)
{
    m_d->write<Done>(context, then,
                     [userIds, time](ArchiveSession &session, Private::Changed &changed) {
                         changed.influencers = userIds;
                         return inTransaction(session, [&] {
                             for (const QString &userId : userIds)
                                 session.influencers.markLooked(userId, time);
                             return Done();
                         });
                     });
}

void Archive::setNote(const LivestreamNote &note, QObject *context, const Then<Done> &then)
{
    m_d->write<Done>(context, then, [note](ArchiveSession &session, Private::Changed &) {
        return inTransaction(session, [&] {
            session.notes.set(note);
            return Done();
        });
    });
}

void Archive::notes(QObject *context, const Then<std::vector<LivestreamNote>> &then)
{
    m_d->ask<std::vector<LivestreamNote>>(
        Private::On::Reader, context, then,
        [](ArchiveSession &session) { return session.connection.result(session.notes.all()); });
}

void Archive::importLivestreams(std::vector<Livestream> rows, qint64 time, QObject *context,
                                const Then<StoredPage> &then)
{
    const auto shared = std::make_shared<const std::vector<Livestream>>(std::move(rows));
    m_d->write<StoredPage>(
        context, then,
        [shared, time](ArchiveSession &session, Private::Changed &changed) -> Result<StoredPage> {
            const Result<Written> written = writeRows(session, *shared, time);
            if (!written.ok())
                return written.error();
            changed.influencers = written.value().influencers;
            return written.value().page;
        });
    // Behind the answer: who waits for it need not wait for this.
    const Then<Done> nobody = [](const Result<Done> &) {};
    m_d->write<Done>(this, nobody, [](ArchiveSession &session, Private::Changed &) -> Result<Done> {
        session.reserve.moveLog();
        return Done();
    });
}

} // namespace livegauge
