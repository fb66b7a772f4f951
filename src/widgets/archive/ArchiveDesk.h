#pragma once

#include "archive/Archive.h"
#include "domain/Clock.h"
#include "domain/Fetch.h"
#include "wording/Language.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace livegauge {

class Collector;
class InfluencerRecords;
class Workspace;

/// What the window does with its archive as a whole: fills the table from it, finds what was broken
/// off in an earlier session, shows how a livestream changed, lets another archive be chosen.
class ArchiveDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; `window` is what its dialogs belong to.
    ArchiveDesk(Archive &archive, InfluencerRecords &records, Workspace &workspace,
                Collector &collector, QWidget *window);

    /// The archive is open: loads records and livestreams, and looks for what was broken off; going
    /// on with it may cost `budget` credits.
    void load(std::optional<int> budget);
    void showChanges(const QString &roomId, Language language);
    /// For the changes that are shown.
    void setLanguage(Language language);
    void chooseAnother();
    /// The one that is open or could not be opened: another is looked for beside it.
    void setFile(const QString &path);

Q_SIGNALS:
    /// Readings that did not come to their end; the plan that goes on with them, and its price.
    void unfinishedFound(const livegauge::FetchPlan &plan, const livegauge::Price &price);
    void chosen(const QString &file);
    /// The workspace has been given all that the archive holds.
    void livestreamsLoaded();
    /// Not all of it could be read.
    void failed(const livegauge::Error &error);

private:
    void findUnfinished(std::optional<int> budget);
    void loadLivestreams();

    QString m_file;
    Archive &m_archive;
    InfluencerRecords &m_records;
    Workspace &m_workspace;
    Collector &m_collector;
    QWidget *m_window;
    quint64 m_reading = 0; ///< of the livestreams
};

} // namespace livegauge
