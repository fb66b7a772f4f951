#include "widgets/detail/NotesDesk.h"

#include "analysis/Workspace.h"
#include "archive/Archive.h"

#include <algorithm>

namespace livegauge {

NotesDesk::NotesDesk(Archive &archive, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_workspace(workspace)
{
}

void NotesDesk::load()
{
    m_archive.notes(this, [this](const Result<std::vector<LivestreamNote>> &notes) {
        if (!notes.ok()) {
            Q_EMIT failed(notes.error());
            return;
        }
        m_areLoaded = true;
        for (const LivestreamNote &note : notes.value())
            keep(note);
        if (!notes.value().empty())
            m_workspace.setNotes(notes.value());
        Q_EMIT changed();
    });
}

LivestreamNote NotesDesk::noteOf(const QString &roomId) const
{
    return m_notes.value(roomId, LivestreamNote{roomId, {}, {}});
}

QStringList NotesDesk::tags() const
{
    QHash<QString, int> uses;
    for (const LivestreamNote &note : m_notes) {
        for (const QString &tag : note.tags)
            ++uses[tag];
    }
    QStringList tags = uses.keys();
    std::ranges::sort(tags, [&uses](const QString &left, const QString &right) {
        const int difference = uses.value(left) - uses.value(right);
        return difference != 0 ? difference > 0 : left.localeAwareCompare(right) < 0;
    });
    return tags;
}

void NotesDesk::keep(const LivestreamNote &note)
{
    if (note.text.isEmpty() && note.tags.isEmpty())
        m_notes.remove(note.roomId);
    else
        m_notes.insert(note.roomId, note);
}

void NotesDesk::set(const LivestreamNote &note)
{
    if (noteOf(note.roomId) == note)
        return;
    keep(note);
    m_workspace.setNotes({note});
    m_archive.setNote(note, this, [this](const Result<Archive::Done> &done) {
        if (!done.ok())
            Q_EMIT failed(done.error());
    });
    Q_EMIT changed();
}

} // namespace livegauge
