#include "archive/LivestreamReader.h"

#include "archive/ArchiveFile.h"
#include "archive/LivestreamRow.h"

#include <QSet>

#include <utility>

namespace livegauge {
namespace {

constexpr qsizetype portionSize = 2'000;

QByteArray rowColumns(const LivestreamQuery &query)
{
    QByteArray figures(figureColumns);
    if (!query.withCovers)
        figures.replace("cover_url", "''");
    return QByteArrayLiteral("influencer, room_id, first_seen, last_read, changes, ") + figures;
}

QByteArray selectFor(const LivestreamQuery &query, const QByteArray &columns)
{
    QByteArray sql = "SELECT " + columns + " FROM livestreams WHERE true";
    if (!query.userIds.isEmpty())
        sql += " AND influencer IN (SELECT value FROM json_each(?))";
    if (query.from)
        sql += " AND start >= ?";
    if (query.until)
        sql += " AND start < ?";
    return sql + " ORDER BY start DESC, id DESC";
}

} // namespace

LivestreamReader::LivestreamReader(const QString &file, Connection::Access access,
                                   LivestreamQuery query)
    : m_query(std::move(query))
    , m_isImmutable(access == Connection::Access::Immutable)
{
    m_connection.open(file, access);
    prepareForReading(m_connection);
}

void LivestreamReader::begin()
{
    m_transaction.emplace(m_connection, Transaction::Kind::Read);
    Statement who(m_connection, "SELECT id, user_id FROM influencers");
    who.ask();
    while (who.next())
        m_userIds.insert(who.number(0), who.utf8(1).toByteArray());
    const bool mayHold = m_isImmutable
        || m_connection.number("SELECT journal_mode = 'wal' FROM pragma_journal_mode") == 1;
    ask(mayHold ? rowColumns(m_query) : QByteArrayLiteral("id"));
    if (mayHold)
        return;
    m_listed.emplace();
    while (m_select->next())
        m_listed->push_back(m_select->number(0));
    m_select = std::make_unique<Statement>(
        m_connection, "SELECT " + rowColumns(m_query) + " FROM livestreams WHERE id = ?");
    m_transaction.reset();
}

void LivestreamReader::ask(const QByteArray &columns)
{
    m_select = std::make_unique<Statement>(m_connection, selectFor(m_query, columns));
    m_select->ask();
    if (!m_query.userIds.isEmpty()) {
        QSet<QByteArray> wanted;
        for (const QString &userId : m_query.userIds)
            wanted.insert(userId.toUtf8());
        QStringList ids;
        for (auto who = m_userIds.cbegin(); who != m_userIds.cend(); ++who) {
            if (wanted.contains(*who))
                ids.append(QString::number(who.key()));
        }
        m_select->add(QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']'));
    }
    if (m_query.from)
        m_select->add(*m_query.from);
    if (m_query.until)
        m_select->add(*m_query.until);
}

bool LivestreamReader::step()
{
    if (!m_listed)
        return m_select->next();
    if (m_place == m_listed->size())
        return false;
    m_select->ask((*m_listed)[m_place++]);
    return m_select->next();
}

Result<LivestreamPortion> LivestreamReader::next()
{
    if (m_select == nullptr)
        begin();
    std::optional<Transaction> portionsOwn;
    if (m_listed)
        portionsOwn.emplace(m_connection, Transaction::Kind::Read);
    LivestreamPortion portion;
    portion.reserve(portionSize);
    while (!m_ended && portion.size() < portionSize) {
        if (step())
            readInto(portion);
        else
            m_ended = true;
    }
    if (m_listed)
        m_select->reset(); // else it keeps the file
    return m_connection.result(std::move(portion));
}

void LivestreamReader::readInto(LivestreamPortion &portion)
{
    using Text = LivestreamPortion::Text;
    LivestreamPortion::Row &row = portion.addRow();
    portion.addText(Text::RoomId, m_select->utf8(1));
    portion.addText(Text::UserId, m_userIds.value(m_select->number(0)));
    row.firstSeen = m_select->number(2);
    row.lastRead = m_select->number(3);
    row.changes = m_select->count(4);
    figuresAt(*m_select, 5, portion, row);
}

} // namespace livegauge
