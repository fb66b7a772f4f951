#pragma once

#include "domain/Error.h"
#include "domain/StoredLivestream.h"

#include <QHash>
#include <QObject>

namespace livegauge {

class Archive;
class Workspace;

/// What the user wrote beside livestreams: kept in the archive, and in the columns of the
/// workspace, so that it can be searched, filtered and sorted by.
class NotesDesk : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    NotesDesk(Archive &archive, Workspace &workspace, QObject *parent = nullptr);

    /// Reads all notes. The livestreams must have been given to the workspace before.
    void load();
    /// All have been read. Before that nobody knows what a new one would be written over.
    bool areLoaded() const { return m_areLoaded; }
    /// Without text and tags where there is none.
    LivestreamNote noteOf(const QString &roomId) const;
    /// Every tag that is used, the ones used most first.
    QStringList tags() const;
    /// Shown at once and stored then; where it cannot be stored failed() says why.
    void set(const LivestreamNote &note);

Q_SIGNALS:
    /// The notes have been read, or one was set.
    void changed();
    void failed(const livegauge::Error &error);

private:
    void keep(const LivestreamNote &note);

    Archive &m_archive;
    Workspace &m_workspace;
    QHash<QString, LivestreamNote> m_notes; ///< by room_id
    bool m_areLoaded = false;
};

} // namespace livegauge
