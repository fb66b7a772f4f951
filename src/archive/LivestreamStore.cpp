#include "archive/LivestreamStore.h"

#include "archive/LivestreamRow.h"

#include <QSet>

#include <algorithm>

namespace livegauge {
namespace {

QByteArray assignments()
{
    QByteArray columns(figureColumns);
    return columns.replace(",", " = ?,") + " = ?";
}

/// One statement for so many rows costs a third less than one for each.
constexpr std::size_t batchSize = 50;

QByteArray repeated(const QByteArray &text, std::size_t count)
{
    return (text + ", ").repeated(static_cast<qsizetype>(count) - 1) + text;
}

QByteArray insertionOf(std::size_t rows)
{
    constexpr std::size_t idsAndTimes = 4;
    return QByteArrayLiteral("INSERT OR FAIL INTO livestreams"
                             " (room_id, influencer, first_seen, last_read, changes, ")
        + figureColumns + ") VALUES "
        + repeated('(' + repeated("?", idsAndTimes) + ", 0, " + repeated("?", figureCount) + ')',
                   rows)
        + " ON CONFLICT (room_id) DO NOTHING";
}

/// A clock that was minutes ahead once would else keep a livestream new until then.
constexpr auto firstSeenMended = "first_seen = iif(first_seen > ?2 + 300000, ?2, first_seen)";

const QString &userIdOf(const Livestream &row, const LivestreamStore::Source &source)
{
    return row.userId.isEmpty() ? source.userId : row.userId;
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
    , m_one(connection,
            QByteArrayLiteral("SELECT i.user_id, l.first_seen, l.last_read, l.changes, l.")
                + QByteArray(figureColumns).replace(", ", ", l.")
                + " FROM livestreams l JOIN influencers i ON i.id = l.influencer"
                  " WHERE l.room_id = ?")
    , m_insert(connection, insertionOf(1))
    , m_insertMany(connection, insertionOf(batchSize))
    , m_lastId(connection, "SELECT ifnull(max(id), 0) FROM livestreams")
    , m_touch(connection,
              QByteArrayLiteral("UPDATE livestreams SET last_read = ?2, cover_url = ?3, ")
                  + firstSeenMended + " WHERE id = ?1")
    , m_update(connection,
               QByteArrayLiteral("UPDATE livestreams SET influencer = ?1, last_read = ?2, ")
                   + firstSeenMended + ", changes = changes + 1, " + assignments()
                   + " WHERE id = ?")
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

void LivestreamStore::merge(Rows rows, const Source &source, StoredPage &page)
{
    while (!rows.empty() && !m_connection.failed()) {
        const std::size_t count = rows.size() >= batchSize ? batchSize : 1;
        mergeBatch(rows.first(count), source, page);
        rows = rows.subspan(count);
    }
}

void LivestreamStore::mergeBatch(Rows rows, const Source &source, StoredPage &page)
{
    for (const Livestream *row : rows) {
        if (row->start && (!page.oldestStart || *row->start < *page.oldestStart))
            page.oldestStart = row->start;
    }
    m_lastId.ask();
    const qint64 lastId = m_lastId.next() ? m_lastId.number(0) : 0;
    m_lastId.reset();
    insert(rows, source);
    if (m_connection.failed())
        return;
    if (m_connection.rowsTouched() == static_cast<int>(rows.size())) {
        for (const Livestream *row : rows)
            countNew(*row, source, page);
        return;
    }
    QSet<qint64> inserted;
    for (const Livestream *row : rows) {
        const Known known = find(row->roomId);
        if (known.id > lastId && !inserted.contains(known.id)) {
            inserted.insert(known.id);
            countNew(*row, source, page);
        } else {
            compare(known, *row, source, page);
        }
    }
}

void LivestreamStore::insert(Rows rows, const Source &source)
{
    Statement &statement = rows.size() == 1 ? m_insert : m_insertMany;
    qint64 influencer = 0;
    const QString *userId = nullptr;
    statement.ask();
    for (const Livestream *row : rows) {
        const QString &its = userIdOf(*row, source);
        if (userId == nullptr || *userId != its)
            influencer = m_influencers.idOf(its);
        userId = &its;
        statement.add(row->roomId);
        statement.add(influencer);
        statement.add(source.time);
        statement.add(source.time);
        addFigures(statement, *row);
    }
    statement.next();
    statement.reset();
}

void LivestreamStore::countNew(const Livestream &row, const Source &source, StoredPage &page)
{
    ++page.rowsNew;
    page.onlyKnownBefore = false;
    page.lastRowKnownBefore = false;
    Touched &touched = m_touched[userIdOf(row, source)];
    touched.firstSeen = source.time;
    ++touched.added;
}

LivestreamStore::Known LivestreamStore::find(const QString &roomId)
{
    Known known;
    m_find.ask(roomId);
    if (m_find.next()) {
        known = {m_find.number(0), m_find.number(1), m_find.number(2), {}};
        known.livestream.roomId = roomId;
        known.livestream.userId = m_find.text(3);
        figuresAt(m_find, 4, known.livestream);
    }
    m_find.reset();
    return known;
}

void LivestreamStore::compare(const Known &known, const Livestream &row, const Source &source,
                              StoredPage &page)
{
    page.lastRowKnownBefore = known.firstSeen < source.knownBefore;
    if (!page.lastRowKnownBefore)
        page.onlyKnownBefore = false;
    if (source.mayBeOld && source.time < known.lastRead) {
        ++page.rowsKnown;
        return;
    }
    Livestream filed = row;
    filed.userId = userIdOf(row, source);
    update(known, filed, source, page);
}

void LivestreamStore::update(const Known &known, const Livestream &row, const Source &source,
                             StoredPage &page)
{
    const QList<LivestreamChange> changes = changesBetween(known.livestream, row, source.time);
    if (changes.isEmpty()) {
        ++page.rowsKnown;
        m_touch.run(known.id, source.time, row.coverUrl);
        return;
    }
    ++page.rowsChanged;
    const bool isRenamed = std::ranges::all_of(changes, isOfInfluencersName);
    if (isRenamed)
        ++page.rowsRenamed;
    else
        page.onlyKnownBefore = false;
    m_update.ask(m_influencers.idOf(row.userId), source.time);
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
    Touched &touched = m_touched[row.userId]; // the newest may have another name
    if (row.userId != known.livestream.userId) {
        touched.recount = true;
        m_touched[known.livestream.userId].recount = true;
    }
}

QStringList LivestreamStore::finish()
{
    QStringList userIds = m_touched.keys();
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

std::optional<StoredLivestream> LivestreamStore::livestream(const QString &roomId)
{
    std::optional<StoredLivestream> found;
    m_one.ask(roomId);
    if (m_one.next()) {
        found.emplace();
        found->livestream.roomId = roomId;
        found->livestream.userId = m_one.text(0);
        found->firstSeen = m_one.number(1);
        found->lastRead = m_one.number(2);
        found->changes = m_one.count(3);
        figuresAt(m_one, 4, found->livestream);
    }
    m_one.reset();
    return found;
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
