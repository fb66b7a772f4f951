#pragma once

#include "settings/SavedView.h"

#include <QObject>

#include <functional>

class QMenu;

namespace livegauge {

class FilterRow;
class LivestreamTable;
class Settings;

/// Saved views of the table: columns, filter, order, clock and period under a name. Some come with
/// the program; they change columns and order only.
class ViewDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    ViewDesk(LivestreamTable &table, FilterRow &filter, Settings &settings);

    /// Fills a menu of the views and what can be done with them. Ask again for each opening.
    void fillMenu(QMenu &menu);
    static QList<SavedView> shippedViews();

    SavedView current(const QString &name) const;
    /// Takes the place of the one of that name.
    void save(const QString &name);
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    /// What a view does not say stays as it is.
    void apply(const SavedView &view);

Q_SIGNALS:
    void clockWanted(livegauge::ClockKind clock);
    void periodWanted(const livegauge::Period &period);

private:
    void applyColumns(const SavedView &view);
    void askName(const QString &title, const QString &name,
                 const std::function<void(const QString &)> &then);
    /// Another view of that name goes only if the user says so.
    void unlessTaken(const QString &name, const std::function<void()> &then);

    LivestreamTable &m_table;
    FilterRow &m_filter;
    Settings &m_settings;
};

} // namespace livegauge
