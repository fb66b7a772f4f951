#pragma once

#include "analysis/RowNumber.h"
#include "domain/Clock.h"

#include <QObject>
#include <QString>

class QTimer;

namespace livegauge {

class Archive;
class CoverLoader;
class DetailPanel;
class LivestreamTable;
class NotesDesk;
class Settings;

/// Fills the panel of the livestream that is current in the table: from the columns at once, then
/// from the archive and, where the user turned covers on, from the internet. Whether the panel is
/// seen, and whether covers are, is remembered.
class DetailDesk : public QObject {
    Q_OBJECT

public:
    /// What it works on; all of it must outlive it.
    struct Parts {
        DetailPanel &panel;
        LivestreamTable &table;
        Archive &archive;
        NotesDesk &notes;
        CoverLoader &covers;
        Settings &settings;
    };

    explicit DetailDesk(const Parts &parts, QObject *parent = nullptr);

    bool isOpen() const;
    /// F4 and the menu.
    void setOpen(bool open);

Q_SIGNALS:
    void openChanged(bool open);

private:
    void connectPanel();
    void showCurrent();
    void show(RowNumber row);
    void showNote();
    void askArchive();
    void askCover();

    Parts m_parts;
    QString m_roomId; ///< the one the panel shows
    Clock m_clock; ///< and on which clock
    QString m_currency; ///< and in which currency
    QTimer *m_soon; ///< rows that are passed by are not looked up
};

} // namespace livegauge
