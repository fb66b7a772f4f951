#include "widgets/archive/LedgerDesk.h"

#include "archive/Archive.h"
#include "widgets/InfluencerRecords.h"
#include "widgets/archive/LedgerWindow.h"

#include <QWidget>

namespace livegauge {

LedgerDesk::LedgerDesk(Archive &archive, InfluencerRecords &records, QWidget *window)
    : QObject(window)
    , m_archive(archive)
    , m_records(records)
    , m_parentWindow(window)
{
}

void LedgerDesk::makeWindow()
{
    m_ledger = new LedgerWindow(m_parentWindow);
    m_ledger->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ledger, &LedgerWindow::wanted, this, [this](const LedgerQuery &query) {
        m_archive.ledger(query, m_ledger,
                         [this, query](const Result<std::vector<LedgerEntry>> &entries) {
                             if (entries.ok())
                                 m_ledger->setEntries(query, entries.value());
                             else
                                 m_ledger->showError(entries.error());
                         });
    });
    connect(m_ledger, &LedgerWindow::answerWanted, this, [this](qint64 id, const QString &path) {
        m_archive.answer(id, m_ledger, [this, path](const Result<QByteArray> &answer) {
            if (answer.ok())
                m_ledger->saveAnswer(path, answer.value());
            else
                m_ledger->showError(answer.error());
        });
    });
    connect(&m_archive, &Archive::ledgerChanged, m_ledger, &LedgerWindow::refresh);
    connect(&m_records, &InfluencerRecords::changed, m_ledger, [this] { setNames(); });
    setNames();
}

void LedgerDesk::setNames()
{
    QHash<QString, QString> names;
    for (const Influencer &influencer : m_records.all())
        names.insert(influencer.userId, influencer.nickname);
    m_ledger->setNames(names);
}

void LedgerDesk::show()
{
    if (!m_ledger)
        makeWindow();
    m_ledger->show();
    m_ledger->raise();
    m_ledger->activateWindow();
}

} // namespace livegauge
