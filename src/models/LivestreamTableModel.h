#pragma once

#include "analysis/Workspace.h"
#include "domain/Column.h"
#include "wording/Numbers.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace livegauge {

/// The workspace's selection as a table: one column for each of the catalogue that is kept in
/// memory, in its order. Rows that come or go while the query stays do so with insert and remove
/// signals, in a time that does not depend on how many there are. Fetches nothing.
class LivestreamTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        KnownRole = Qt::UserRole + 1, ///< bool: the cell holds a value
        RawRole, ///< what stands in the source: a number without grouping, or text
    };

    /// The workspace must outlive the model.
    LivestreamTableModel(Workspace &workspace, Language language, QObject *parent = nullptr);

    void setLanguage(Language language);
    Workspace &workspace() const { return m_workspace; }
    const Selection &selection() const { return m_selection; }
    RowNumber rowNumberAt(int row) const;
    Livestream livestreamAt(int row) const;

    static ColumnId columnAt(int section);
    static int sectionOf(ColumnId id); ///< -1 for a column that is not kept in memory

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks the workspace for this order; sort() for one of a single column.
    void setOrder(const std::vector<SortKey> &order);
    void sort(int section, Qt::SortOrder direction) override;

Q_SIGNALS:
    /// Other rows are shown than before, or their figures changed.
    void shownChanged();

private:
    void take(const Selection &selection, const SelectionStep &step);
    void reorder(const Selection &selection);
    void grow(const Selection &selection, const SelectionStep &step);
    int rows() const;
    Value cell(int row, ColumnId id) const;
    QString shown(int row, ColumnId id) const;
    QString titleTip(ColumnId id) const;
    static QVariant raw(const Value &value);

    Workspace &m_workspace;
    Selection m_selection;
    Numbers m_numbers;
    std::shared_ptr<const RowNumbers> m_before; ///< set while rows go and others come
    int m_joined = 0; ///< so many rows are those of the new selection already
    int m_kept = 0; ///< and the others those of the one before from here on
};

} // namespace livegauge
