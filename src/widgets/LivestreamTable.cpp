#include "widgets/LivestreamTable.h"

#include "widgets/CellDelegate.h"
#include "wording/ColumnWords.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace livegauge {
namespace {

constexpr int narrowest = 40;
constexpr int widest = 1000;

/// As wide as what stands in the column on an ordinary day.
QString widestText(ColumnId id)
{
    constexpr int idDigits = 20;
    constexpr int codeLetters = 6;
    constexpr int wordLetters = 22;
    switch (column(id).kind) {
    case ColumnKind::Time:
        return QStringLiteral("2026-11-21 19:00");
    case ColumnKind::Identifier:
        return QStringLiteral("0").repeated(idDigits);
    case ColumnKind::Money:
        return QStringLiteral("1,234,567.89");
    case ColumnKind::Text:
        return QStringLiteral("n").repeated(id == ColumnId::Region ? codeLetters : wordLetters);
    default:
        return QStringLiteral("1,234,567");
    }
}

} // namespace

LivestreamTable::LivestreamTable(LivestreamTableModel &model, Settings &settings, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_settings(settings)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setAccessibleName(tr("Livestreams"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    setUpHeader();
}

void LivestreamTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(narrowest);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(LivestreamTableModel::sectionOf(ColumnId::Start), Qt::DescendingOrder);
    setSortingEnabled(true);
    restoreColumns();
    connect(header, &QHeaderView::sectionMoved, this, &LivestreamTable::saveColumns);
    connect(header, &QHeaderView::sectionResized, this, &LivestreamTable::saveColumns);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &at) {
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                fillColumnMenu(*menu);
                menu->popup(header->mapToGlobal(at));
            });
}

int LivestreamTable::defaultWidth(ColumnId id) const
{
    constexpr int padding = 20;
    constexpr int sortArrow = 18;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int title = QFontMetrics(bold).horizontalAdvance(columnTitle(id)) + sortArrow;
    return std::max(fontMetrics().horizontalAdvance(widestText(id)), title) + padding;
}

void LivestreamTable::restoreColumns()
{
    m_restoring = true;
    QHeaderView *header = horizontalHeader();
    for (int section = 0; section < m_model.columnCount(); ++section) {
        const ColumnId id = LivestreamTableModel::columnAt(section);
        header->moveSection(header->visualIndex(section), section);
        header->resizeSection(section, defaultWidth(id));
        header->setSectionHidden(section, !column(id).shownAtFirst);
    }
    int place = 0;
    // A column this program does not know is left out; one the file does not know keeps its
    // default.
    for (const Settings::ColumnState &state : m_settings.columns()) {
        const auto id = columnByKey(state.key);
        const int section = id ? LivestreamTableModel::sectionOf(*id) : -1;
        if (section < 0)
            continue;
        header->moveSection(header->visualIndex(section), place++);
        // The width of a hidden section is only taken while it is shown.
        header->setSectionHidden(section, false);
        header->resizeSection(section, std::clamp(state.width, narrowest, widest));
        header->setSectionHidden(section, !state.shown);
    }
    if (shownColumns() == 0)
        header->setSectionHidden(LivestreamTableModel::sectionOf(ColumnId::Start), false);
    m_restoring = false;
    stretchTitle();
}

void LivestreamTable::saveColumns()
{
    if (m_restoring)
        return;
    const QHeaderView *header = horizontalHeader();
    QHash<QByteArray, int> widths; // a hidden section has no width of its own to ask for
    for (const Settings::ColumnState &state : m_settings.columns())
        widths.insert(state.key, state.width);
    QList<Settings::ColumnState> states;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const ColumnId id = LivestreamTableModel::columnAt(section);
        const bool shown = !header->isSectionHidden(section);
        const int width =
            shown ? header->sectionSize(section) : widths.value(column(id).key, defaultWidth(id));
        states.append({column(id).key, width, shown});
    }
    m_settings.setColumns(states);
}

void LivestreamTable::stretchTitle()
{
    const int title = LivestreamTableModel::sectionOf(ColumnId::Title);
    if (!m_settings.columns().isEmpty() || isColumnHidden(title))
        return;
    m_restoring = true;
    const int others = horizontalHeader()->length() - columnWidth(title);
    setColumnWidth(title, std::max(defaultWidth(ColumnId::Title), viewport()->width() - others));
    m_restoring = false;
}

void LivestreamTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretchTitle();
}

int LivestreamTable::shownColumns() const
{
    return horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
}

void LivestreamTable::resetColumns()
{
    m_settings.setColumns({});
    restoreColumns();
}

void LivestreamTable::fillColumnMenu(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    for (const Column &entry : columns()) {
        const int section = LivestreamTableModel::sectionOf(entry.id);
        QAction *action = menu.addAction(columnTitle(entry.id));
        action->setToolTip(columnExplanation(entry.id));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        // The last column stays: an empty table has no header left to bring one back with.
        action->setEnabled(isColumnHidden(section) || shownColumns() > 1);
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            setColumnHidden(section, !shown);
            saveColumns();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns as at first")), &QAction::triggered, this,
            &LivestreamTable::resetColumns);
}

void LivestreamTable::copySelection() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> sections;
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            sections.append(header->logicalIndex(place));
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    if (rows.isEmpty())
        return;
    const auto line = [&sections](const auto &cell) {
        QStringList cells;
        for (const int section : sections)
            cells.append(cell(section).toString().simplified());
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{line([this](int section) {
        return m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole);
    })};
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(line([&row](int section) { return row.siblingAtColumn(section).data(); }));
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void LivestreamTable::contextMenuEvent(QContextMenuEvent *event)
{
    // The key that opens the menu means the row with the focus, wherever the mouse is.
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Copy rows")), &QAction::triggered, this,
            &LivestreamTable::copySelection);
    const QString roomId = m_model.livestreamAt(index.row()).roomId;
    connect(menu->addAction(tr("Changes between &readings…")), &QAction::triggered, this,
            [this, roomId] { Q_EMIT changesRequested(roomId); });
    menu->popup(byMouse ? event->globalPos()
                        : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void LivestreamTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LivestreamTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Livestreams"));
        // Titles have another length now; widths the user chose are his.
        if (m_settings.columns().isEmpty())
            restoreColumns();
    }
}

} // namespace livegauge
