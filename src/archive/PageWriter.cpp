#include "archive/PageWriter.h"

#include <algorithm>
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

bool isSomebodys(const Livestream &row)
{
    return !row.roomId.isEmpty() && !row.userId.isEmpty();
}

/// So that the places of ids of one length in their index follow each other: scattered over it,
/// each would take a page of its own. What comes twice stays in its order.
void sortByRoom(std::vector<const Livestream *> &rows)
{
    struct Keyed {
        quint64 room;
        const Livestream *row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const Livestream *row : rows)
        keyed.push_back({row->roomId.toULongLong(), row}); // what is none: 0
    std::ranges::stable_sort(keyed, {}, &Keyed::room);
    std::ranges::transform(keyed, rows.begin(), &Keyed::row);
}

std::vector<const Livestream *> pointersTo(std::span<const Livestream> rows)
{
    std::vector<const Livestream *> pointers;
    pointers.reserve(rows.size());
    for (const Livestream &row : rows)
        pointers.push_back(&row);
    return pointers;
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
        session.livestreams.merge(pointersTo(page.page.rows), source, written.page);
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
    std::vector<const Livestream *> good = pointersTo(rows);
    std::erase_if(good, [](const Livestream *row) { return !isSomebodys(*row); });
    const bool many = isMany(session.connection, good.size());
    if (many)
        sortByRoom(good);
    return inTransaction(session, [&] {
        if (many)
            dropIndexes(session.connection);
        const LivestreamStore::Source source{{}, time, time, true};
        Written written;
        written.page.onlyKnownBefore = true;
        session.livestreams.merge(good, source, written.page);
        if (many)
            makeIndexes(session.connection);
        written.influencers = session.livestreams.finish();
        return written;
    });
}

} // namespace livegauge
