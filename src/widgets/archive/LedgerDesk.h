#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace livegauge {

class Archive;
class InfluencerRecords;
class LedgerWindow;

/// Opens the ledger's window and feeds it from the archive while it is open.
class LedgerDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; `window` is what the ledger's window belongs to.
    LedgerDesk(Archive &archive, InfluencerRecords &records, QWidget *window);

    void show();

private:
    void makeWindow();
    void setNames();

    Archive &m_archive;
    InfluencerRecords &m_records;
    QWidget *m_parentWindow;
    QPointer<LedgerWindow> m_ledger;
};

} // namespace livegauge
