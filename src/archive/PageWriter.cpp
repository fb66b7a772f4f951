#include "archive/PageWriter.h"

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

} // namespace

Result<Written> writePage(ArchiveSession &session, const PageToStore &page)
{
    const QString &userId = page.page.request.userId;
    return inTransaction(session, [&] {
        const qint64 influencer = session.influencers.idOf(userId);
        const LivestreamStore::Source source{userId, page.time,
                                             page.reading.gapSince.value_or(page.time)};
        Written written;
        written.page.onlyKnownBefore = true;
        session.livestreams.merge(page.page.rows, source, written.page);
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

Result<Written> writeRows(ArchiveSession &session, std::span<const Livestream> rows, qint64 time)
{
    const auto stored = session.connection.number("SELECT total(streams) FROM influencers");
    const bool many = rows.size() > manyRows && rows.size() > static_cast<std::size_t>(stored) / 2;
    return inTransaction(session, [&] {
        if (many)
            dropIndexes(session.connection);
        const LivestreamStore::Source source{{}, time, time, true};
        Written written;
        written.page.onlyKnownBefore = true;
        session.livestreams.merge(rows, source, written.page);
        if (many)
            makeIndexes(session.connection);
        written.influencers = session.livestreams.finish();
        return written;
    });
}

} // namespace livegauge
