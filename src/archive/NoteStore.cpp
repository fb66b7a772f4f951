#include "archive/NoteStore.h"

namespace livegauge {
namespace {

const QLatin1Char between('\n');

/// One line each, none of them empty.
QString linesOf(const QStringList &tags)
{
    QStringList lines;
    for (const QString &tag : tags) {
        const QString line = tag.simplified();
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(between);
}

} // namespace

NoteStore::NoteStore(Connection &connection)
    : m_set(connection, "INSERT OR REPLACE INTO notes VALUES (?, ?, ?)")
    , m_remove(connection, "DELETE FROM notes WHERE room_id = ?")
    , m_all(connection, "SELECT room_id, text, tags FROM notes ORDER BY room_id")
{
}

void NoteStore::set(const LivestreamNote &note)
{
    const QString tags = linesOf(note.tags);
    if (note.text.isEmpty() && tags.isEmpty())
        m_remove.run(note.roomId);
    else
        m_set.run(note.roomId, note.text, tags);
}

std::vector<LivestreamNote> NoteStore::all()
{
    std::vector<LivestreamNote> notes;
    m_all.ask();
    while (m_all.next()) {
        const QString tags = m_all.text(2);
        notes.push_back(
            {m_all.text(0), m_all.text(1), tags.isEmpty() ? QStringList() : tags.split(between)});
    }
    return notes;
}

} // namespace livegauge
