#pragma once

#include "domain/Clock.h"
#include "domain/Period.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace livegauge {

class PeriodPopup;

/// Which livestreams every view shows, and on which clock: period chips, dates and the clock.
class SelectionBar : public QWidget {
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setPeriod(const Period &period);
    void setClock(ClockKind clock);
    /// On that clock; of several markets the latest. This computer's day until it is told.
    void setToday(QDate today);
    /// The days the period has come to, both included; null dates where nobody knows.
    void setDays(QDate first, QDate last);

Q_SIGNALS:
    void periodChanged(const livegauge::Period &period);
    void clockChanged(livegauge::ClockKind clock);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const Period &period);
    void askForDays();
    void showDays();
    void retranslate();

    Period m_period;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    QButtonGroup *m_periods;
    PeriodPopup *m_popup;
    QLabel *m_days;
    QLabel *m_clockLabel;
    QComboBox *m_clock;
};

} // namespace livegauge
