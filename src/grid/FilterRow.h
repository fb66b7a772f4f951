#pragma once

#include "domain/Currencies.h"
#include "domain/Filter.h"

#include <QDate>
#include <QWidget>

#include <map>
#include <vector>

class QTimer;

namespace livegauge {

class FilterField;

/// A filter field under each column's header. Tells the filter a moment after the last keystroke.
/// A column that is hidden keeps its filter.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    /// What stands in the field of a column.
    struct Typed {
        ColumnId column;
        QString text;

        bool operator==(const Typed &) const = default;
    };
    /// Where a column is, in the row's own coordinates.
    struct Place {
        ColumnId column;
        int left = 0;
        int width = 0;
    };

    explicit FilterRow(QWidget *parent = nullptr);

    /// The columns that are shown, from left to right. The first `frozen` of them stay where they
    /// are; the others may lie in part, or wholly, behind them or outside the row.
    void setPlaces(const std::vector<Place> &places, int frozen);
    /// The latest date on the chosen clock: "9/21" is not after it.
    void setToday(QDate today);
    /// As the user states them: they may be typed beside money.
    void setCurrencies(const Currencies &currencies);

    Filter filter() const;
    /// Only the fields with a text, in the catalogue's order.
    std::vector<Typed> typed() const;
    /// Replaces what stands in all fields, and tells the filter at once.
    void setTyped(const std::vector<Typed> &typed);
    /// "Only this": replaces what the column was filtered by. Told at once.
    void setCondition(const Condition &condition);
    /// "Without this": as well as what it is filtered by already. Told at once.
    void addCondition(const Condition &condition);
    void clear();
    bool isEmpty() const;
    /// What is wrong with a text that filters nothing, as whole sentences that name the column;
    /// empty where all can be read.
    QString problem() const;

    void focusField(ColumnId column);
    QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(const livegauge::Filter &filter);
    /// Some field has a text, or none has any longer.
    void emptyChanged(bool empty);
    void problemChanged();
    /// A field that takes the focus should be seen.
    void revealWanted(livegauge::ColumnId column);
    /// The keyboard goes back to the grid.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FilterField &field(ColumnId column);
    void arrange();
    void tell();

    QWidget *m_scrolled; ///< clips the columns that are not frozen
    std::map<ColumnId, FilterField *> m_fields; ///< made when they are first needed
    std::vector<Place> m_places;
    int m_frozen = 0;
    QDate m_today;
    Currencies m_currencies;
    QTimer *m_soon;
    Filter m_told;
    bool m_wasEmpty = true;
    QString m_problem; ///< as it was told
};

} // namespace livegauge
