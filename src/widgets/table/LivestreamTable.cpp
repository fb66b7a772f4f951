#include "widgets/table/LivestreamTable.h"

#include "domain/Formula.h"
#include "models/LivestreamTableModel.h"
#include "widgets/table/ColumnChooser.h"
#include "wording/ColumnWords.h"
#include "wording/Numbers.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace livegauge {
namespace {

int lettersOf(ColumnId id)
{
    constexpr int code = 3;
    constexpr int name = 16;
    constexpr int words = 17;
    if (id == ColumnId::Region)
        return code;
    return id == ColumnId::Influencer ? name : words;
}

/// As wide as what stands in the column on an ordinary day.
QString widestText(ColumnId id)
{
    constexpr int idDigits = 20;
    switch (column(id).kind) {
    case ColumnKind::Time:
        return QStringLiteral("2026-11-21 19:00");
    case ColumnKind::Identifier:
        return QStringLiteral("0").repeated(idDigits);
    case ColumnKind::Money:
        return formulaOf(id) != nullptr ? QStringLiteral("12,345.67")
                                        : QStringLiteral("1,234,567.89");
    case ColumnKind::Text:
        return QStringLiteral("n").repeated(lettersOf(id));
    default:
        return QStringLiteral("1,234,567");
    }
}

/// Money stands behind the longest of its currencies.
int ordinaryWidth(ColumnId id, const Currencies &stated, const QFontMetrics &metrics)
{
    const QString text = widestText(id);
    int widest = metrics.horizontalAdvance(text);
    if (column(id).kind != ColumnKind::Money)
        return widest;
    for (const QString &currency : stated.byMarket())
        widest = std::max(widest, metrics.horizontalAdvance(Numbers::money(text, currency)));
    return widest;
}

} // namespace

LivestreamTable::LivestreamTable(LivestreamTableModel &model, MarkedRows &marked,
                                 Settings &settings, QWidget *parent)
    : GridView(model, marked, parent)
    , m_settings(settings)
    , m_menu(new GridMenu(*this))
{
    setAccessibleName(tr("Livestreams"));
    restoreColumns();
    decor().setMarks(settings.cellMarks().value_or(
        QHash{std::pair(ColumnId::Gmv, CellMark{CellMark::Kind::Bar})}));
    connect(&decor(), &GridDecor::marksChanged, this,
            [this] { m_settings.setCellMarks(decor().marks()); });
    connect(&columns(), &GridColumns::changed, this, &LivestreamTable::saveColumns);
    connect(&model, &LivestreamTableModel::shownChanged, this, &LivestreamTable::followCurrencies);
    followCurrencies();
    connect(m_menu, &GridMenu::changesWanted, this, [this](RowNumber row) {
        Q_EMIT changesRequested(this->model().selection().columns.roomId(row));
    });
    connect(m_menu, &GridMenu::headerMenuOpening, this, [this](QMenu *menu) {
        menu->addSeparator();
        fillColumnMenu(*menu->addMenu(tr("Columns")));
    });
}

int LivestreamTable::defaultWidth(ColumnId id) const
{
    constexpr int padding = 20;
    constexpr int sortArrow = 12; // what of it has no room in the padding
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int title = QFontMetrics(bold).horizontalAdvance(columnTitle(id)) + sortArrow;
    return std::max(ordinaryWidth(id, m_currencies, fontMetrics()), title) + padding;
}

void LivestreamTable::followCurrencies()
{
    const Currencies &stated = model().selection().query->currencies;
    if (stated == m_currencies)
        return;
    std::vector<ColumnId> unsized; // a width the user chose is his
    for (const GridColumns::State &state : columns().states()) {
        if (state.width == defaultWidth(state.id))
            unsized.push_back(state.id);
    }
    m_currencies = stated;
    m_restoring = true;
    for (const ColumnId id : unsized)
        columns().setWidth(id, defaultWidth(id));
    m_restoring = false;
    stretchTitle();
}

void LivestreamTable::restoreColumns()
{
    m_restoring = true;
    std::vector<GridColumns::State> states;
    // A column this program does not know is left out; one the file does not know keeps its
    // default.
    for (const Settings::ColumnState &state : m_settings.columns()) {
        const auto id = columnByKey(state.key);
        const bool isNew = std::ranges::find(states, id, &GridColumns::State::id) == states.end();
        if (id && isInColumns(*id) && isNew) {
            const int width = std::clamp(state.width, GridColumns::narrowest, GridColumns::widest);
            states.push_back({*id, width, state.shown});
        }
    }
    for (int section = 0; section < model().columnCount(); ++section) {
        const ColumnId id = LivestreamTableModel::columnAt(section);
        const bool isNew = std::ranges::find(states, id, &GridColumns::State::id) == states.end();
        if (isNew)
            states.push_back({id, defaultWidth(id), column(id).shownAtFirst});
    }
    if (std::ranges::none_of(states, &GridColumns::State::isShown))
        states.front().isShown = true;
    columns().set(std::move(states), m_settings.frozenColumns());
    m_restoring = false;
    stretchTitle();
}

void LivestreamTable::saveColumns()
{
    if (m_restoring)
        return;
    QList<Settings::ColumnState> states;
    for (const GridColumns::State &state : columns().states())
        states.append({column(state.id).key, state.width, state.isShown});
    m_settings.setColumns(states);
    m_settings.setFrozenColumns(columns().frozen());
}

void LivestreamTable::stretchTitle()
{
    if (!m_settings.columns().isEmpty() || !columns().isShown(ColumnId::Title))
        return;
    m_restoring = true;
    int others = 0;
    for (const ColumnId id : columns().shown())
        others += id == ColumnId::Title ? 0 : columns().width(id);
    columns().setWidth(ColumnId::Title,
                       std::max(defaultWidth(ColumnId::Title), viewport()->width() - others));
    m_restoring = false;
}

void LivestreamTable::resizeEvent(QResizeEvent *event)
{
    GridView::resizeEvent(event);
    stretchTitle();
}

void LivestreamTable::resetColumns()
{
    m_settings.setColumns({});
    m_settings.setFrozenColumns(0);
    restoreColumns();
}

void LivestreamTable::chooseColumns()
{
    if (!m_chooser) {
        m_chooser = new ColumnChooser(columns(), window());
        m_chooser->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_chooser, &ColumnChooser::resetWanted, this, &LivestreamTable::resetColumns);
    }
    m_chooser->show();
    m_chooser->raise();
    m_chooser->activateWindow();
}

void LivestreamTable::fillColumnMenu(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    connect(menu.addAction(tr("Choose columns…")), &QAction::triggered, this,
            &LivestreamTable::chooseColumns);
    menu.addSeparator();
    for (int section = 0; section < model().columnCount(); ++section) {
        const ColumnId id = LivestreamTableModel::columnAt(section);
        QAction *action = menu.addAction(columnTitle(id));
        action->setToolTip(columnExplanation(id));
        action->setCheckable(true);
        action->setChecked(columns().isShown(id));
        // The last column stays: an empty table has no title left to bring one back with.
        action->setEnabled(!columns().isShown(id) || columns().shown().size() > 1);
        connect(action, &QAction::toggled, this,
                [this, id](bool shown) { columns().setShown(id, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns to default")), &QAction::triggered, this,
            &LivestreamTable::resetColumns);
}

void LivestreamTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        m_menu->copy(CopyAs::Seen, false);
    else if (event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C))
        m_menu->copy(CopyAs::Seen, true);
    else
        GridView::keyPressEvent(event);
}

void LivestreamTable::changeEvent(QEvent *event)
{
    GridView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Livestreams"));
        // Titles have another length now; widths the user chose are his.
        if (m_settings.columns().isEmpty())
            restoreColumns();
    }
}

} // namespace livegauge
