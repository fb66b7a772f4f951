#include "archive/InfluencerStore.h"

#include <array>

namespace livegauge {
namespace {

const QLatin1Char between('\n');

constexpr std::array orderNames{"unknown", "newest-first", "other"};

QString orderName(ListOrder order)
{
    return QLatin1String(orderNames.at(static_cast<std::size_t>(order)));
}

ListOrder orderOf(const QString &name)
{
    for (std::size_t i = 0; i < orderNames.size(); ++i) {
        if (name == QLatin1String(orderNames.at(i)))
            return static_cast<ListOrder>(i);
    }
    return ListOrder::Unknown;
}

QStringList roomsOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(between);
}

void add(Statement &statement, const WalkMark &walk)
{
    statement.add(walk.nextPage);
    statement.add(walk.rowOffset);
    statement.add(walk.lastRooms.join(between));
    statement.add(walk.pagesWithoutNews);
}

/// What later schemas have added stands behind all else, from column `added` on.
WalkMark walkAt(const Statement &row, int column, int added)
{
    return {row.count(column),         row.yes(column + 1), roomsOf(row.text(column + 2)),
            row.count(column + 3),     row.yes(added),      row.count(added + 1),
            row.maybeNumber(added + 2)};
}

std::optional<int> wantedAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.count(column));
}

/// The columns of `readings` behind its key, from `column` on.
Reading readingAt(const Statement &row, int column)
{
    Reading reading;
    if (row.isNull(column))
        return reading;
    reading.reachedEnd = row.yes(column);
    reading.endUnknown = row.yes(column + 1);
    reading.gapSince = row.maybeNumber(column + 2);
    reading.order = orderOf(row.text(column + 3));
    reading.deepest = walkAt(row, column + 4, column + 17);
    if (!row.isNull(column + 8)) {
        reading.open = OpenReading{row.yes(column + 8),
                                   row.number(column + 9),
                                   wantedAt(row, column + 10),
                                   row.count(column + 11),
                                   walkAt(row, column + 12, column + 21),
                                   row.yes(column + 16),
                                   row.count(column + 24),
                                   roomsOf(row.text(column + 25))};
    }
    reading.deepestBegan = row.maybeNumber(column + 20);
    reading.strayRooms = roomsOf(row.text(column + 26));
    return reading;
}

QByteArray select(const char *where)
{
    return QByteArrayLiteral(
               "SELECT i.user_id, i.nickname, i.region, i.streams, i.newest_start,"
               " i.last_read, i.streams_new, i.watched, i.watch_group,"
               " r.reached_end, r.end_unknown, r.gap_since, r.row_order,"
               " r.deepest_page, r.deepest_row_offset, r.deepest_rooms,"
               " r.deepest_without_news, r.open_refresh, r.open_began, r.open_wanted,"
               " r.open_taken,"
               " r.open_page, r.open_row_offset, r.open_rooms, r.open_without_news,"
               " r.open_again, r.deepest_asks_before, r.deepest_unread, r.deepest_last_start,"
               " r.deepest_began, r.open_asks_before, r.open_unread, r.open_last_start,"
               " r.open_wrong_answers, r.open_older_rooms, r.stray_rooms,"
               " EXISTS (SELECT 1 FROM lost_rows l WHERE l.influencer = i.id), i.id"
               " FROM influencers i LEFT JOIN readings r ON r.influencer = i.id ")
        + where;
}

} // namespace

InfluencerStore::InfluencerStore(Connection &connection)
    : m_connection(connection)
    , m_find(connection, "SELECT id FROM influencers WHERE user_id = ?")
    , m_add(connection, "INSERT INTO influencers (user_id) VALUES (?)")
    , m_setLastRead(connection, "UPDATE influencers SET last_read = ?2 WHERE id = ?1")
    , m_setReading(connection,
                   "INSERT OR REPLACE INTO readings"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                   "?, ?, ?, ?, ?)")
    , m_forgetLostRows(connection, "DELETE FROM lost_rows WHERE influencer = ?")
    , m_addLostRows(connection, "INSERT INTO lost_rows VALUES (?, ?, ?, ?, ?, ?, ?)")
    , m_lostRows(connection,
                 "SELECT page, wants_page, landmark, landmark_row, last_row, behind"
                 " FROM lost_rows WHERE influencer = ? ORDER BY rowid")
    , m_addStreams(connection,
                   "UPDATE influencers SET streams = streams + ?2, streams_new ="
                   " streams_new + iif(looked_at IS NULL OR looked_at < ?3, ?2, 0)"
                   " WHERE id = ?1")
    , m_recount(
          connection,
          "UPDATE influencers SET newest_start = NULL, (streams, streams_new) ="
          " (SELECT count(*), count(*) FILTER (WHERE looked_at IS NULL OR first_seen > looked_at)"
          " FROM livestreams WHERE influencer = ?1) WHERE id = ?1")
    // A name the user imported stays where the source gives none.
    , m_describe(connection,
                 "UPDATE influencers SET newest_start = n.start, region = n.region,"
                 " nickname = iif(n.nickname = '', influencers.nickname, n.nickname)"
                 " FROM (SELECT start, region, nickname FROM livestreams WHERE influencer = ?1"
                 " ORDER BY start DESC LIMIT 1) n WHERE influencers.id = ?1")
    , m_watch(connection,
              "UPDATE influencers SET watched = 1, watch_group = ?2, nickname ="
              " iif(streams = 0 AND ?3 <> '', ?3, nickname) WHERE id = ?1")
    , m_unwatch(connection,
                "UPDATE influencers SET watched = 0, watch_group = '' WHERE user_id = ?")
    , m_markLooked(connection,
                   "UPDATE influencers SET looked_at = ?2, streams_new = (SELECT"
                   " count(*) FROM livestreams l WHERE l.influencer = influencers.id"
                   " AND l.first_seen > ?2) WHERE user_id = ?1")
    , m_all(connection, select("ORDER BY i.id"))
    , m_one(connection, select("WHERE i.user_id = ?"))
{
}

qint64 InfluencerStore::find(const QString &userId)
{
    const auto known = m_ids.constFind(userId);
    if (known != m_ids.constEnd())
        return *known;
    m_find.ask(userId);
    const qint64 id = m_find.next() ? m_find.number(0) : 0;
    m_find.reset();
    if (id != 0)
        m_ids.insert(userId, id);
    return id;
}

qint64 InfluencerStore::idOf(const QString &userId)
{
    qint64 id = find(userId);
    if (id == 0 && m_add.run(userId)) {
        id = m_connection.lastRowId();
        m_ids.insert(userId, id);
    }
    return id;
}

void InfluencerStore::setLastRead(qint64 id, qint64 time)
{
    m_setLastRead.run(id, time);
}

void InfluencerStore::setReading(qint64 id, const Reading &reading)
{
    const auto addNulls = [this](int count) {
        for (int i = 0; i < count; ++i)
            m_setReading.addNull();
    };
    m_setReading.ask(id, reading.reachedEnd, reading.endUnknown, reading.gapSince,
                     orderName(reading.order));
    add(m_setReading, reading.deepest);
    const std::optional<OpenReading> &open = reading.open;
    if (open) {
        m_setReading.add(open->isRefresh);
        m_setReading.add(open->began);
        m_setReading.add(open->pagesWanted);
        m_setReading.add(open->pagesTaken);
        add(m_setReading, open->walk);
        m_setReading.add(open->buysAgain);
    } else {
        addNulls(9);
    }
    m_setReading.add(reading.deepest.asksBefore);
    m_setReading.add(reading.deepest.rowsUnread);
    m_setReading.add(reading.deepest.lastStart);
    m_setReading.add(reading.deepestBegan);
    if (open) {
        m_setReading.add(open->walk.asksBefore);
        m_setReading.add(open->walk.rowsUnread);
        m_setReading.add(open->walk.lastStart);
        m_setReading.add(open->wrongAnswers);
        m_setReading.add(open->olderRooms.join(between));
    } else {
        addNulls(5);
    }
    m_setReading.add(reading.strayRooms.join(between));
    m_setReading.next();
    m_setReading.reset();
    m_forgetLostRows.run(id);
    for (const LostRows &lost : reading.lostRows)
        m_addLostRows.run(id, lost.page, lost.wantsPage, lost.landmark, lost.landmarkRow,
                          lost.lastRow, lost.behind);
}

void InfluencerStore::addStreams(qint64 id, int count, qint64 firstSeen)
{
    m_addStreams.run(id, count, firstSeen);
}

void InfluencerStore::recount(qint64 id)
{
    m_recount.run(id);
}

void InfluencerStore::describe(qint64 id)
{
    m_describe.run(id);
}

void InfluencerStore::watch(const WatchlistEntry &entry)
{
    m_watch.run(idOf(entry.userId), entry.group, entry.nickname);
}

void InfluencerStore::unwatch(const QString &userId)
{
    m_unwatch.run(userId);
}

void InfluencerStore::markLooked(const QString &userId, qint64 time)
{
    m_markLooked.run(userId, time);
}

std::vector<Influencer> InfluencerStore::all()
{
    std::vector<Influencer> influencers;
    m_all.ask();
    while (m_all.next())
        influencers.push_back(read(m_all));
    return influencers;
}

std::vector<Influencer> InfluencerStore::some(const QStringList &userIds)
{
    std::vector<Influencer> influencers;
    for (const QString &userId : userIds) {
        m_one.ask(userId);
        Influencer influencer;
        influencer.userId = userId;
        influencers.push_back(m_one.next() ? read(m_one) : influencer);
        m_one.reset();
    }
    return influencers;
}

Influencer InfluencerStore::read(const Statement &row)
{
    Influencer influencer;
    influencer.userId = row.text(0);
    influencer.nickname = row.text(1);
    influencer.region = row.text(2);
    influencer.streams = row.count(3);
    influencer.newestStart = row.maybeNumber(4);
    influencer.lastRead = row.maybeNumber(5);
    influencer.newSinceLook = row.count(6);
    influencer.watched = row.yes(7);
    influencer.group = row.text(8);
    influencer.reading = readingAt(row, 9);
    if (row.yes(36))
        influencer.reading.lostRows = lostRowsOf(row.number(37));
    return influencer;
}

std::vector<LostRows> InfluencerStore::lostRowsOf(qint64 id)
{
    std::vector<LostRows> all;
    m_lostRows.ask(id);
    while (m_lostRows.next())
        all.push_back({m_lostRows.count(0), m_lostRows.yes(1), m_lostRows.text(2),
                       m_lostRows.count(3), m_lostRows.count(4), m_lostRows.text(5)});
    m_lostRows.reset();
    return all;
}

} // namespace livegauge
