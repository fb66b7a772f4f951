#include "widgets/detail/DetailDesk.h"

#include "analysis/Markets.h"
#include "archive/Archive.h"
#include "collect/GivenRowQuery.h"
#include "covers/CoverLoader.h"
#include "models/LivestreamTableModel.h"
#include "widgets/detail/DetailPanel.h"
#include "widgets/detail/NoteEditor.h"
#include "widgets/detail/NotesDesk.h"
#include "widgets/settings/Settings.h"
#include "widgets/table/LivestreamTable.h"

#include <QDesktopServices>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace livegauge {
namespace {

using namespace std::chrono_literals;

constexpr auto pause = 120ms;

} // namespace

DetailDesk::DetailDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(pause);
    connect(m_soon, &QTimer::timeout, this, &DetailDesk::askArchive);
    connectPanel();
    connect(&parts.table, &GridView::currentChanged, this, &DetailDesk::showCurrent);
    connect(&parts.table, &GridView::activated, this, [this] { setOpen(true); });
    const GridMenu &menu = parts.table.menu();
    connect(&menu, &GridMenu::detailWanted, this, [this] { setOpen(true); });
    connect(&menu, &GridMenu::noteWanted, this, [this] {
        setOpen(true);
        m_parts.panel.editNote();
    });
    connect(&parts.table.model(), &LivestreamTableModel::shownChanged, this,
            &DetailDesk::showCurrent);
    connect(&parts.archive, &Archive::influencerChanged, this, [this](const QString &userId) {
        if (isOpen() && m_parts.panel.livestream().userId == userId)
            m_soon->start();
    });
    connect(&parts.notes, &NotesDesk::changed, this, [this] {
        m_parts.panel.notes().setKnownTags(m_parts.notes.tags());
        showNote();
    });
    parts.panel.setShowsCovers(parts.settings.showsCovers());
    parts.panel.setVisible(parts.settings.showsDetail());
}

void DetailDesk::connectPanel()
{
    DetailPanel &panel = m_parts.panel;
    connect(&panel, &DetailPanel::closeWanted, this, [this] { setOpen(false); });
    connect(&panel, &DetailPanel::showsCoversChanged, this, [this](bool shows) {
        m_parts.settings.setShowsCovers(shows);
        askCover();
    });
    connect(&panel, &DetailPanel::addressWanted, this, &QDesktopServices::openUrl);
    connect(&panel.notes(), &NoteEditor::noteChanged, &m_parts.notes, &NotesDesk::set);
    connect(&m_parts.covers, &CoverLoader::loaded, this,
            [this](const QString &roomId, const QImage &cover) {
                if (roomId == m_roomId)
                    m_parts.panel.setCover(cover);
            });
    connect(&m_parts.covers, &CoverLoader::failed, this,
            [this](const QString &roomId, CoverProblem problem) {
                if (roomId == m_roomId)
                    m_parts.panel.setCoverProblem(problem);
            });
}

bool DetailDesk::isOpen() const
{
    return !m_parts.panel.isHidden();
}

void DetailDesk::setOpen(bool open)
{
    if (open != isOpen()) {
        m_parts.settings.setShowsDetail(open);
        m_parts.panel.setVisible(open);
        Q_EMIT openChanged(open);
    }
    if (open) {
        showCurrent();
    } else {
        m_parts.covers.drop();
        m_roomId.clear(); // what changes meanwhile is asked for when it opens
        m_parts.table.setFocus();
    }
}

void DetailDesk::showCurrent()
{
    const auto current = m_parts.table.current();
    if (!isOpen() || !current || current->position >= m_parts.table.model().rowCount())
        return;
    show(m_parts.table.model().rowNumberAt(current->position));
}

void DetailDesk::show(RowNumber row)
{
    const Selection &selection = m_parts.table.model().selection();
    const Livestream stream = selection.columns.livestream(row);
    const bool isAnother = stream.roomId != m_roomId;
    const QString currency = currencyOf(selection, row);
    if (!isAnother && selection.query->clock == m_clock && currency == m_currency)
        return;
    m_clock = selection.query->clock;
    m_currency = currency;
    m_roomId = stream.roomId;
    if (isAnother)
        m_parts.covers.drop();
    m_parts.panel.setLivestream(stream, m_clock, m_currency);
    showNote();
    m_soon->start();
}

/// None to write in until it is known what stands there.
void DetailDesk::showNote()
{
    const bool isKnown = m_parts.notes.areLoaded() && !m_roomId.isEmpty();
    m_parts.panel.notes().setNote(isKnown ? m_parts.notes.noteOf(m_roomId) : LivestreamNote());
}

void DetailDesk::askArchive()
{
    if (!isOpen() || m_roomId.isEmpty())
        return;
    const QString roomId = m_roomId;
    m_parts.archive.livestream(
        roomId, this, [this, roomId](const Result<std::optional<StoredLivestream>> &stored) {
            if (roomId == m_roomId && stored.ok() && stored.value())
                m_parts.panel.setStored(*stored.value());
        });
    askGivenRow(m_parts.archive, roomId, this, [this, roomId](const GivenRow &given) {
        if (roomId == m_roomId)
            m_parts.panel.setGiven(given);
    });
    m_parts.archive.changes(roomId, this,
                            [this, roomId](const Result<std::vector<LivestreamChange>> &changes) {
                                if (roomId != m_roomId)
                                    return;
                                if (changes.ok())
                                    m_parts.panel.setChanges(changes.value());
                                else
                                    m_parts.panel.showError(changes.error());
                                askCover();
                            });
}

/// Its address is known to the archive only.
void DetailDesk::askCover()
{
    if (!isOpen() || m_roomId.isEmpty() || !m_parts.panel.showsCovers())
        return;
    m_parts.covers.load(m_roomId, m_parts.panel.livestream().coverUrl, m_parts.panel.coverBox());
}

} // namespace livegauge
