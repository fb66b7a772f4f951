#pragma once

#include "domain/Clock.h"
#include "domain/Period.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace livegauge {

/// Which livestreams every view shows, and on which clock: period chips and the clock.
class SelectionBar : public QWidget {
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setPeriod(const Period &period);
    void setClock(ClockKind clock);

Q_SIGNALS:
    void periodChanged(const livegauge::Period &period);
    void clockChanged(livegauge::ClockKind clock);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QButtonGroup *m_periods;
    QLabel *m_clockLabel;
    QComboBox *m_clock;
};

} // namespace livegauge
