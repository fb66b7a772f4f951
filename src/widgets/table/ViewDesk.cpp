#include "widgets/table/ViewDesk.h"

#include "analysis/Workspace.h"
#include "grid/FilterRow.h"
#include "models/LivestreamTableModel.h"
#include "widgets/settings/Settings.h"
#include "widgets/table/LivestreamTable.h"

#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace livegauge {
namespace {

SavedView shipped(const QString &name, const std::vector<ColumnId> &columns, const SortKey &order)
{
    SavedView view;
    view.name = name;
    for (const ColumnId id : columns)
        view.columns.push_back({id, 0});
    view.frozen = 0;
    view.order = {order};
    return view;
}

/// A menu takes an ampersand for a shortcut.
QString inMenu(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ViewDesk::ViewDesk(LivestreamTable &table, FilterRow &filter, Settings &settings)
    : QObject(&table)
    , m_table(table)
    , m_filter(filter)
    , m_settings(settings)
{
}

QList<SavedView> ViewDesk::shippedViews()
{
    using enum ColumnId;
    std::vector<ColumnId> all;
    for (int section = 0; LivestreamTableModel::sectionOf(Note) >= section; ++section)
        all.push_back(LivestreamTableModel::columnAt(section));
    const SortKey newest{Start, Qt::DescendingOrder};
    return {
        //: Names of views of the table
        shipped(tr("Sales"),
                {Start, Influencer, Title, Gmv, Units, ItemPrice, Gpm, ViewerValue, GmvPerHour,
                 UnitsPerHour, SellRate, Products, GmvPerProduct},
                {Gmv, Qt::DescendingOrder}),
        shipped(tr("Audience"),
                {Start, Influencer, Title, Duration, Views, Viewers, ViewsPerViewer, ViewsPerHour,
                 Likes, Comments, InteractionRate, Followers, FollowerRate},
                {Views, Qt::DescendingOrder}),
        shipped(tr("Everything"), all, newest),
    };
}

SavedView ViewDesk::current(const QString &name) const
{
    SavedView view;
    view.name = name;
    for (const GridColumns::State &state : m_table.columns().states()) {
        if (state.isShown)
            view.columns.push_back({state.id, state.width});
    }
    view.frozen = m_table.columns().frozen();
    for (const FilterRow::Typed &typed : m_filter.typed())
        view.filter.push_back({typed.column, typed.text});
    const SelectionQuery &query = m_table.model().workspace().query();
    view.order = query.order;
    view.clock = query.clock.kind();
    view.period = query.period;
    return view;
}

void ViewDesk::save(const QString &name)
{
    QList<SavedView> views = m_settings.views();
    const auto before = std::ranges::find(views, name, &SavedView::name);
    if (before == views.end())
        views.append(current(name));
    else
        *before = current(name);
    m_settings.setViews(views);
}

void ViewDesk::rename(const QString &name, const QString &newName)
{
    QList<SavedView> views = m_settings.views();
    if (name != newName) // another one of that name gives way
        views.removeIf([&](const SavedView &view) { return view.name == newName; });
    for (SavedView &view : views) {
        if (view.name == name)
            view.name = newName;
    }
    m_settings.setViews(views);
}

void ViewDesk::remove(const QString &name)
{
    QList<SavedView> views = m_settings.views();
    views.removeIf([&](const SavedView &view) { return view.name == name; });
    m_settings.setViews(views);
}

void ViewDesk::applyColumns(const SavedView &view)
{
    const std::vector<GridColumns::State> before = m_table.columns().states();
    std::vector<GridColumns::State> states;
    for (const SavedView::ColumnPlace &place : view.columns) {
        const auto known = std::ranges::find(before, place.column, &GridColumns::State::id);
        const bool isNew =
            std::ranges::find(states, place.column, &GridColumns::State::id) == states.end();
        if (known != before.end() && isNew)
            states.push_back({place.column, place.width > 0 ? place.width : known->width, true});
    }
    if (states.empty())
        return;
    for (GridColumns::State state : before) {
        state.isShown = false;
        if (std::ranges::find(states, state.id, &GridColumns::State::id) == states.end())
            states.push_back(state);
    }
    m_table.columns().set(std::move(states), view.frozen);
    m_table.horizontalScrollBar()->setValue(0); // other columns stand where one had scrolled to
}

void ViewDesk::apply(const SavedView &view)
{
    applyColumns(view);
    if (view.clock) { // a view of the user's says everything
        std::vector<FilterRow::Typed> typed;
        for (const SavedView::FilterEntry &entry : view.filter)
            typed.push_back({entry.column, entry.text});
        m_filter.setTyped(typed);
        Q_EMIT clockWanted(*view.clock);
    }
    if (view.period)
        Q_EMIT periodWanted(*view.period);
    Workspace &workspace = m_table.model().workspace();
    SelectionQuery query = workspace.query();
    query.order = view.order;
    workspace.setQuery(query);
}

void ViewDesk::askName(const QString &title, const QString &name,
                       const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(m_table.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(name);
    dialog->setOkButtonText(tr("OK"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [then](const QString &typed) {
        if (!typed.simplified().isEmpty())
            then(typed.simplified());
    });
    dialog->open();
}

void ViewDesk::unlessTaken(const QString &name, const std::function<void()> &then)
{
    const QList<SavedView> views = m_settings.views();
    if (std::ranges::find(views, name, &SavedView::name) == views.end()) {
        then();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Saved views"),
                                tr("There is a view named “%1” already. Replace it?").arg(name),
                                QMessageBox::Cancel, m_table.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    const QPushButton *replace = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, this, then);
    box->open();
}

void ViewDesk::fillMenu(QMenu &menu)
{
    const auto addView = [this, &menu](const SavedView &view) {
        connect(menu.addAction(inMenu(view.name)), &QAction::triggered, this,
                [this, view] { apply(view); });
    };
    std::ranges::for_each(shippedViews(), addView);
    const QList<SavedView> own = m_settings.views();
    if (!own.isEmpty())
        menu.addSeparator();
    std::ranges::for_each(own, addView);
    menu.addSeparator();
    connect(menu.addAction(tr("&Save this view…")), &QAction::triggered, this, [this] {
        askName(tr("Save this view"), {},
                [this](const QString &n) { unlessTaken(n, [this, n] { save(n); }); });
    });
    QMenu *renaming = menu.addMenu(tr("&Rename"));
    QMenu *removing = menu.addMenu(tr("&Delete"));
    for (const SavedView &view : own) {
        const QString name = view.name;
        connect(renaming->addAction(inMenu(name)), &QAction::triggered, this, [this, name] {
            askName(tr("Rename"), name, [this, name](const QString &n) {
                if (n != name)
                    unlessTaken(n, [this, name, n] { rename(name, n); });
            });
        });
        connect(removing->addAction(inMenu(name)), &QAction::triggered, this,
                [this, name] { remove(name); });
    }
    renaming->setEnabled(!own.isEmpty());
    removing->setEnabled(!own.isEmpty());
}

} // namespace livegauge
