#include "widgets/archive/ArchiveDesk.h"

#include "analysis/Markets.h"
#include "analysis/Workspace.h"
#include "collect/Collector.h"
#include "widgets/InfluencerRecords.h"
#include "widgets/detail/ChangesDialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

namespace livegauge {
namespace {

/// Qt's dialog begins in the program's working directory where a folder is missing.
QString nearestFolder(const QString &file)
{
    QString folder = QFileInfo(file).absolutePath();
    while (!QFileInfo(folder).isDir())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

} // namespace

ArchiveDesk::ArchiveDesk(Archive &archive, InfluencerRecords &records, Workspace &workspace,
                         Collector &collector, QWidget *window)
    : QObject(window)
    , m_archive(archive)
    , m_records(records)
    , m_workspace(workspace)
    , m_collector(collector)
    , m_window(window)
{
    connect(&records, &InfluencerRecords::failed, this, &ArchiveDesk::failed);
    connect(&workspace, &Workspace::storedAdded, this, [this] { m_archive.taken(m_reading); });
}

void ArchiveDesk::load(std::optional<int> budget)
{
    connect(
        &m_records, &InfluencerRecords::loaded, this, [this, budget] { findUnfinished(budget); },
        Qt::SingleShotConnection);
    m_records.load();
    loadLivestreams();
}

void ArchiveDesk::loadLivestreams()
{
    LivestreamQuery all;
    all.withCovers = false; // the desk shows that of one livestream, when it is looked at
    const auto take = [this](const Result<LivestreamPortion> &portion) {
        if (!portion.ok()) {
            Q_EMIT failed(portion.error());
        } else if (!portion.value().isEmpty()) {
            m_workspace.addStored(portion.value());
        } else {
            m_workspace.flush();
            Q_EMIT livestreamsLoaded();
        }
    };
    // Else all that is read faster than it becomes columns would wait in memory.
    m_reading = m_archive.livestreams(all, this, take, Archive::Room::WhenTold);
}

void ArchiveDesk::findUnfinished(std::optional<int> budget)
{
    FetchPlan plan;
    plan.mode = FetchMode::Finish;
    plan.pagesEach.reset();
    plan.budget = budget;
    for (const Influencer &influencer : m_records.all()) {
        if (influencer.reading.isUnfinished())
            plan.userIds.append(influencer.userId);
    }
    if (plan.userIds.isEmpty())
        return;
    m_collector.price(plan, this, [this, plan](const Result<Price> &price) {
        if (price.ok() && !m_collector.isRunning())
            Q_EMIT unfinishedFound(plan, price.value());
    });
}

void ArchiveDesk::showChanges(const QString &roomId, Language language)
{
    const Selection &selection = m_workspace.selection();
    const std::optional<RowNumber> row = selection.columns.rowOf(roomId);
    if (!row)
        return;
    auto *dialog = new ChangesDialog(selection.columns.livestream(*row), selection.query->clock,
                                     currencyOf(selection, *row), language, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_archive.changes(roomId, dialog,
                      [dialog](const Result<std::vector<LivestreamChange>> &changes) {
                          if (changes.ok())
                              dialog->setChanges(changes.value());
                          else
                              dialog->showError(changes.error());
                      });
    dialog->show();
}

void ArchiveDesk::setLanguage(Language language)
{
    const auto dialogs = m_window->findChildren<ChangesDialog *>();
    for (ChangesDialog *dialog : dialogs)
        dialog->setLanguage(language);
}

void ArchiveDesk::setFile(const QString &path)
{
    m_file = path;
}

void ArchiveDesk::chooseAnother()
{
    auto *dialog = new QFileDialog(m_window, tr("Open another archive"), nearestFolder(m_file));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is opened
    dialog->setLabelText(QFileDialog::Accept, tr("Open"));
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->setNameFilters({tr("LiveGauge archives (*.sqlite)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ArchiveDesk::chosen);
    dialog->open();
}

} // namespace livegauge
