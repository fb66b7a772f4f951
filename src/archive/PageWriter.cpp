#include "archive/PageWriter.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace livegauge {
namespace {

/// From how many rows on it is faster to make the indexes again than to keep them up to date.
constexpr std::size_t manyRows = 50'000;

void dropIndexes(Connection &connection)
{
    connection.run(QStringLiteral("DROP INDEX livestreams_by_influencer;"
                                  "DROP INDEX livestreams_by_start"));
}

void makeIndexes(Connection &connection)
{
    for (const QString &sql : livestreamIndexes())
        connection.run(sql);
}

bool isMany(Connection &connection, std::size_t rows)
{
    if (rows < manyRows)
        return false;
    const qint64 stored = connection.number("SELECT total(streams) FROM influencers");
    return rows > static_cast<std::size_t>(stored) / 2;
}

/// While it lives more pages stay in memory: of a table that was just written its indexes are made
/// a third faster.
class LargeCache {
public:
    explicit LargeCache(Connection &connection)
        : m_connection(connection)
        , m_before(connection.number("PRAGMA cache_size"))
    {
        constexpr qint64 kibibytes = 65'536;
        set(-kibibytes);
    }
    ~LargeCache()
    {
        set(m_before);
        m_connection.run(QStringLiteral("PRAGMA shrink_memory"));
    }
    LargeCache(const LargeCache &) = delete;
    LargeCache &operator=(const LargeCache &) = delete;

private:
    void set(qint64 size) { m_connection.run(QStringLiteral("PRAGMA cache_size = %1").arg(size)); }

    Connection &m_connection;
    qint64 m_before;
};

bool isSomebodys(const Livestream &row)
{
    return !row.roomId.isEmpty() && !row.userId.isEmpty();
}

/// A row's place, by its id: what comes twice stays in its order.
struct RoomPlace {
    quint64 room = 0;
    std::size_t place = 0;

    auto operator<=>(const RoomPlace &) const = default;
};

/// So that the places of ids of one length in their index follow each other: scattered over it,
/// each would take a page of its own.
std::vector<RoomPlace> inOrderOfRooms(std::span<const Livestream> rows)
{
    std::vector<RoomPlace> places;
    places.reserve(rows.size());
    for (const Livestream &row : rows)
        places.push_back({row.roomId.toULongLong(), places.size()}); // what is none: 0
    std::ranges::sort(places);
    return places;
}

/// Resolves influencers while the rows are put in order beside it.
std::vector<LivestreamStore::Incoming> inOrder(ArchiveSession &session,
                                               std::span<const Livestream> rows,
                                               const LivestreamStore::Source &source)
{
    QFuture<std::vector<RoomPlace>> order = QtConcurrent::run(inOrderOfRooms, rows);
    const std::vector<LivestreamStore::Incoming> incoming =
        session.livestreams.incoming(rows, source);
    std::vector<LivestreamStore::Incoming> result;
    result.reserve(incoming.size());
    for (const RoomPlace &one : order.takeResult())
        result.push_back(incoming[one.place]);
    return result;
}

Result<Written> writeMany(ArchiveSession &session, std::span<const Livestream> rows,
                          const LivestreamStore::Source &source)
{
    const LargeCache cache(session.connection);
    session.reserve.leaveLog();
    return inTransaction(session, [&] {
        const std::vector<LivestreamStore::Incoming> incoming = inOrder(session, rows, source);
        dropIndexes(session.connection);
        Written written;
        written.page.onlyKnownBefore = true;
        session.livestreams.merge(incoming, source, written.page);
        const QFuture<void> synced = session.reserve.syncLogBeside();
        makeIndexes(session.connection);
        written.influencers = session.livestreams.finish(); // looks things up by the indexes
        return written;
    });
}

Result<bool> endWithError(ArchiveSession &session, const RequestEnd &end, const QByteArray &body)
{
    return inTransaction(session, [&] {
        session.answers.addFailed(end.requestId, body);
        if (!session.ledger.endWithError(end.requestId, end.error, end.sends, end.time))
            session.failNotOpen(end.requestId);
        return true;
    });
}

Result<Written> addPage(ArchiveSession &session, const PageToStore &page)
{
    const QString &userId = page.page.request.userId;
    return inTransaction(session, [&] {
        const qint64 influencer = session.influencers.idOf(userId);
        const LivestreamStore::Source source{userId, page.time,
                                             page.reading.gapSince.value_or(page.time)};
        Written written;
        written.page.onlyKnownBefore = true;
        session.livestreams.merge(session.livestreams.incoming(page.page.rows, source), source,
                                  written.page);
        written.influencers = session.livestreams.finish();
        if (!written.influencers.contains(userId))
            written.influencers.append(userId);
        session.influencers.setLastRead(influencer, page.time);
        session.influencers.setReading(influencer, page.reading);
        session.answers.add(page, influencer);
        if (!session.ledger.endWithPage(page, written.page))
            session.failNotOpen(page.requestId);
        return written;
    });
}

} // namespace

Result<qint64> writeIntent(ArchiveSession &session, const LedgerEntry &entry)
{
    return session.reserve.with(Reserve::IfRead::GoOn, [&] {
        session.reserve.keep();
        return inTransaction(session, [&] { return session.ledger.begin(entry); });
    });
}

std::optional<Error> writeFailure(ArchiveSession &session, const RequestEnd &end)
{
    Result<bool> written = session.reserve.with(
        Reserve::IfRead::GoOn, [&] { return endWithError(session, end, end.body); });
    if (!written.ok() && written.error().kind == ErrorKind::ArchiveFull)
        written = endWithError(session, end, {});
    return written.ok() ? std::nullopt : std::optional(written.error());
}

Result<Written> writePage(ArchiveSession &session, const PageToStore &page)
{
    return session.reserve.with(Reserve::IfRead::Wait, [&] { return addPage(session, page); });
}

Result<Written> writeRows(ArchiveSession &session, std::span<const Livestream> rows, qint64 time)
{
    std::vector<Livestream> somebodys;
    if (!std::ranges::all_of(rows, isSomebodys)) {
        std::ranges::copy_if(rows, std::back_inserter(somebodys), isSomebodys);
        rows = somebodys;
    }
    const LivestreamStore::Source source{{}, time, time, true};
    if (isMany(session.connection, rows.size()))
        return writeMany(session, rows, source);
    return inTransaction(session, [&] {
        Written written;
        written.page.onlyKnownBefore = true;
        session.livestreams.merge(session.livestreams.incoming(rows, source), source, written.page);
        written.influencers = session.livestreams.finish();
        return written;
    });
}

} // namespace livegauge
