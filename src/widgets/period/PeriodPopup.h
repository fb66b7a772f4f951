#pragma once

#include "domain/Period.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace livegauge {

class TimeField;

/// Asks for the first and the last day of a period; a month as the last day is its last one. Escape
/// or a click elsewhere leaves the period as it was.
class PeriodPopup : public QFrame {
    Q_OBJECT

public:
    explicit PeriodPopup(QWidget *parent = nullptr);

    void setToday(QDate today); ///< on the chosen clock
    /// Days to begin with.
    void setDays(QDate first, QDate last);
    void showBelow(const QWidget &anchor);

Q_SIGNALS:
    void chosen(const livegauge::Period &period);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<Period> period() const;
    void check();
    void apply();
    void retranslate();

    QLabel *m_fromLabel;
    TimeField *m_from;
    QLabel *m_toLabel;
    TimeField *m_to;
    QLabel *m_hint;
    QPushButton *m_apply;
};

} // namespace livegauge
