#pragma once

#include "domain/Currencies.h"
#include "domain/Filter.h"

#include <QDate>
#include <QLineEdit>

namespace livegauge {

/// The filter of one column, as it is typed. A text that cannot be read filters nothing: it stands
/// in the colour of errors, and the tooltip says what is expected.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    FilterField(ColumnId column, QWidget *parent = nullptr);

    ColumnId column() const { return m_column; }
    /// Reads the text again, on that day.
    void setToday(QDate today);
    /// Reads it again, with these stated.
    void setCurrencies(const Currencies &currencies);
    const Filter &conditions() const { return m_conditions; }
    QString problem() const { return m_problem; }

Q_SIGNALS:
    /// Enter, Down, or Esc in an empty field.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void showState();
    void showBeginning();

    ColumnId m_column;
    QDate m_today;
    Currencies m_currencies;
    Filter m_conditions;
    QString m_problem;
};

} // namespace livegauge
