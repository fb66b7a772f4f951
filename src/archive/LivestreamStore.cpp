#include "archive/LivestreamStore.h"

#include "archive/LivestreamRow.h"

#include <QSet>
#include <QtConcurrentRun>

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
/// While one block is stored the texts of the next are put into the file's encoding.
constexpr std::size_t blockSize = 160 * batchSize;

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

RowTexts textsOf(LivestreamStore::Rows rows)
{
    RowTexts texts;
    for (const LivestreamStore::Incoming &one : rows)
        texts.add(*one.row);
    return texts;
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
                       "SELECT room_id FROM livestreams WHERE influencer = ?1 AND last_read >= ?2"
                       " AND last_read IN (SELECT time FROM answers WHERE influencer = ?1)")
    , m_newestBefore(connection,
                     "SELECT room_id, start FROM livestreams WHERE influencer = ?1"
                     " AND first_seen < ?2 AND start IS NOT NULL"
                     " AND last_read IN (SELECT time FROM answers WHERE influencer = ?1)"
                     " ORDER BY start DESC LIMIT ?3")
{
}

std::vector<LivestreamStore::Incoming> LivestreamStore::incoming(std::span<const Livestream> rows,
                                                                 const Source &source)
{
    std::vector<Incoming> result;
    result.reserve(rows.size());
    const QString *userId = nullptr;
    qint64 influencer = 0;
    for (const Livestream &row : rows) { // one influencer's mostly follow each other
        const QString &its = userIdOf(row, source);
        if (userId == nullptr || *userId != its)
            influencer = m_influencers.idOf(its);
        userId = &its;
        result.push_back({&row, influencer});
    }
    return result;
}

void LivestreamStore::merge(Rows rows, const Source &source, StoredPage &page)
{
    const auto block = [](Rows all) { return all.first(std::min(all.size(), blockSize)); };
    RowTexts texts = textsOf(block(rows));
    while (!rows.empty() && !m_connection.failed()) {
        const Rows now = block(rows);
        rows = rows.subspan(now.size());
        QFuture<RowTexts> next;
        if (!rows.empty())
            next = QtConcurrent::run(textsOf, block(rows));
        for (std::size_t place = 0; place < now.size() && !m_connection.failed();) {
            const std::size_t count = now.size() - place >= batchSize ? batchSize : 1;
            mergeBatch(now.subspan(place, count), texts, place, source, page);
            place += count;
        }
        if (next.isValid())
            texts = next.takeResult(); // also after a failure: it reads the rows
    }
}

void LivestreamStore::mergeBatch(Rows rows, const RowTexts &texts, std::size_t place,
                                 const Source &source, StoredPage &page)
{
    for (const Incoming &one : rows) {
        const std::optional<qint64> start = one.row->start;
        if (start && (!page.oldestStart || *start < *page.oldestStart))
            page.oldestStart = start;
    }
    m_lastId.ask();
    const qint64 lastId = m_lastId.next() ? m_lastId.number(0) : 0;
    m_lastId.reset();
    insert(rows, texts, place, source);
    if (m_connection.failed())
        return;
    if (m_connection.rowsTouched() == static_cast<int>(rows.size())) {
        for (const Incoming &one : rows)
            countNew(one, source, page);
        return;
    }
    QSet<qint64> inserted;
    for (const Incoming &one : rows) {
        const Known known = find(one.row->roomId);
        if (known.id > lastId && !inserted.contains(known.id)) {
            inserted.insert(known.id);
            countNew(one, source, page);
        } else {
            compare(known, one, source, page);
        }
    }
}

void LivestreamStore::insert(Rows rows, const RowTexts &texts, std::size_t place,
                             const Source &source)
{
    Statement &statement = rows.size() == 1 ? m_insert : m_insertMany;
    statement.ask();
    for (const Incoming &one : rows) {
        statement.addUtf8(texts.text(place, RowTexts::RoomId));
        statement.add(one.influencer);
        statement.add(source.time);
        statement.add(source.time);
        addFigures(statement, *one.row, texts, place++);
    }
    statement.next();
    statement.reset();
}

LivestreamStore::Touched &LivestreamStore::touch(qint64 influencer, const QString &userId)
{
    Touched &touched = m_touched[influencer];
    if (touched.userId.isEmpty())
        touched.userId = userId;
    return touched;
}

void LivestreamStore::countNew(const Incoming &one, const Source &source, StoredPage &page)
{
    ++page.rowsNew;
    page.onlyKnownBefore = false;
    page.lastRowKnownBefore = false;
    Touched &touched = touch(one.influencer, userIdOf(*one.row, source));
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

void LivestreamStore::compare(const Known &known, const Incoming &one, const Source &source,
                              StoredPage &page)
{
    page.lastRowKnownBefore = known.firstSeen < source.knownBefore;
    if (!page.lastRowKnownBefore)
        page.onlyKnownBefore = false;
    if (source.mayBeOld && source.time < known.lastRead) {
        ++page.rowsKnown;
        return;
    }
    Livestream filed = *one.row;
    filed.userId = userIdOf(*one.row, source);
    update(known, {&filed, one.influencer}, source, page);
}

void LivestreamStore::update(const Known &known, const Incoming &one, const Source &source,
                             StoredPage &page)
{
    const Livestream &row = *one.row;
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
    m_update.ask(one.influencer, source.time);
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
    Touched &touched = touch(one.influencer, row.userId); // the newest may have another name
    if (row.userId != known.livestream.userId) {
        touched.recount = true;
        const QString &before = known.livestream.userId;
        touch(m_influencers.idOf(before), before).recount = true;
    }
}

QStringList LivestreamStore::finish()
{
    QStringList userIds;
    for (auto touched = m_touched.cbegin(); touched != m_touched.cend(); ++touched) {
        const qint64 id = touched.key();
        userIds.append(touched->userId);
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

std::vector<Livestream> LivestreamStore::newestBefore(const QString &userId, qint64 time)
{
    std::vector<Livestream> newest;
    const qint64 influencer = m_influencers.find(userId);
    if (influencer == 0)
        return newest;
    m_newestBefore.ask(influencer, time, pageSize);
    while (m_newestBefore.next()) {
        Livestream &one = newest.emplace_back();
        one.roomId = m_newestBefore.text(0);
        one.start = m_newestBefore.number(1);
    }
    return newest;
}

} // namespace livegauge
