#include "archive/LivestreamStore.h"

#include "archive/LivestreamRow.h"

#include <algorithm>

namespace livegauge {
namespace {

QByteArray assignments()
{
    QByteArray columns(figureColumns);
    return columns.replace(",", " = ?,") + " = ?";
}

QByteArray marks(int count)
{
    return QByteArrayLiteral("?, ").repeated(count - 1) + "?";
}

} // namespace

struct LivestreamStore::Known {
    qint64 id = 0;
    qint64 firstSeen = 0;
    qint64 lastRead = 0;
    Livestream livestream;
};

LivestreamStore::LivestreamStore(Connection &connection, InfluencerStore &influencers)
    : m_connection(connection)
    , m_influencers(influencers)
    , m_find(connection,
             QByteArrayLiteral("SELECT l.id, l.first_seen, l.last_read, i.user_id, l.")
                 + QByteArray(figureColumns).replace(", ", ", l.")
                 + " FROM livestreams l JOIN influencers i ON i.id = l.influencer"
                   " WHERE l.room_id = ?")
    , m_insert(connection,
               QByteArrayLiteral("INSERT INTO livestreams (room_id, influencer,"
                                 " first_seen, last_read, changes, ")
                   + figureColumns + ") VALUES (" + marks(5 + figureCount)
                   + ") ON CONFLICT (room_id) DO NOTHING")
    , m_touch(connection, "UPDATE livestreams SET last_read = ?2, cover_url = ?3 WHERE id = ?1")
    , m_update(connection,
               QByteArrayLiteral("UPDATE livestreams SET influencer = ?, last_read = ?,"
                                 " changes = changes + ?, ")
                   + assignments() + " WHERE id = ?")
    , m_addChange(connection,
                  "INSERT INTO changes (livestream, time, field, before, after)"
                  " VALUES (?, ?, ?, ?, ?)")
    , m_changes(connection,
                "SELECT c.time, c.field, c.before, c.after FROM changes c"
                " JOIN livestreams l ON l.id = c.livestream WHERE l.room_id = ?"
                " ORDER BY c.id")
    , m_roomsReadSince(connection,
                       "SELECT room_id FROM livestreams WHERE influencer = ?"
                       " AND last_read >= ?")
{
}

void LivestreamStore::merge(const Livestream &row, const Source &source, StoredPage &page)
{
    const QString &userId = row.userId.isEmpty() ? source.userId : row.userId;
    const qint64 influencer = m_influencers.idOf(userId);
    if (row.start && (!page.oldestStart || *row.start < *page.oldestStart))
        page.oldestStart = row.start;

    m_insert.ask(row.roomId, influencer, source.time, source.time, 0);
    addFigures(m_insert, row);
    m_insert.next();
    m_insert.reset();
    if (m_connection.failed())
        return;
    Touched &touched = m_touched[userId];
    if (m_connection.rowsTouched() == 1) {
        touched.firstSeen = source.time;
        ++touched.added;
        ++page.rowsNew;
        page.onlyKnownBefore = false;
        page.lastRowKnownBefore = false;
        return;
    }
    m_find.ask(row.roomId);
    Known known;
    if (m_find.next()) {
        known = {m_find.number(0), m_find.number(1), m_find.number(2), {}};
        known.livestream.roomId = row.roomId;
        known.livestream.userId = m_find.text(3);
        figuresAt(m_find, 4, known.livestream);
    }
    m_find.reset();
    page.lastRowKnownBefore = known.firstSeen < source.knownBefore;
    if (!page.lastRowKnownBefore)
        page.onlyKnownBefore = false;
    if (source.mayBeOld && source.time < known.lastRead) {
        ++page.rowsKnown;
        return;
    }
    Livestream filed = row;
    filed.userId = userId;
    update(known, filed, influencer, source, page);
}

void LivestreamStore::update(const Known &known, const Livestream &row, qint64 influencer,
                             const Source &source, StoredPage &page)
{
    const QList<LivestreamChange> changes = changesBetween(known.livestream, row, source.time);
    if (changes.isEmpty()) {
        ++page.rowsKnown;
        m_touch.run(known.id, source.time, row.coverUrl);
        return;
    }
    ++page.rowsChanged;
    page.onlyKnownBefore = false;
    m_update.ask(influencer, source.time, 1);
    addFigures(m_update, row);
    m_update.add(known.id);
    m_update.next();
    m_update.reset();
    const auto orNull = [](const QString &text) {
        return text.isNull() ? std::nullopt : std::optional(text);
    };
    for (const LivestreamChange &change : changes) {
        m_addChange.run(known.id, change.time, change.field, orNull(change.before),
                        orNull(change.after));
    }
    if (row.userId != known.livestream.userId) {
        m_touched[row.userId].recount = true;
        m_touched[known.livestream.userId].recount = true;
    }
}

QStringList LivestreamStore::finish()
{
    const QStringList userIds = m_touched.keys();
    for (auto touched = m_touched.cbegin(); touched != m_touched.cend(); ++touched) {
        const qint64 id = m_influencers.idOf(touched.key());
        if (touched->recount)
            m_influencers.recount(id);
        else if (touched->added > 0)
            m_influencers.addStreams(id, touched->added, touched->firstSeen);
        m_influencers.describe(id);
    }
    m_touched.clear();
    return userIds;
}

void LivestreamStore::forget()
{
    m_touched.clear();
    m_influencers.forget();
}

std::vector<LivestreamChange> LivestreamStore::changes(const QString &roomId)
{
    std::vector<LivestreamChange> changes;
    m_changes.ask(roomId);
    while (m_changes.next()) {
        changes.push_back(
            {roomId, m_changes.number(0), m_changes.text(1), m_changes.text(2), m_changes.text(3)});
    }
    return changes;
}

QStringList LivestreamStore::roomsReadSince(const QString &userId, qint64 time)
{
    QStringList rooms;
    const qint64 influencer = m_influencers.find(userId);
    if (influencer == 0)
        return rooms;
    m_roomsReadSince.ask(influencer, time);
    while (m_roomsReadSince.next())
        rooms.append(m_roomsReadSince.text(0));
    return rooms;
}

} // namespace livegauge
