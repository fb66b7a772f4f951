#pragma once

#include "domain/Filter.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace livegauge {

/// A day or a time on a wall, typed as a filter's is (2026-09-01, 20260901, 2026/9/1 20:00, today;
/// a month or a year for all of it), moved by the up and down keys, or picked from a calendar.
class TimeField : public QWidget {
    Q_OBJECT

public:
    enum class Exactness { Day, Minute };

    explicit TimeField(Exactness exactness, QWidget *parent = nullptr);

    /// Which day "today" is on that wall; this computer's until it is told.
    void setToday(QDate today);
    void setTime(const QDateTime &wall);
    /// Wall seconds of all that the text stands for; its end is not included. Nothing where it
    /// cannot be read.
    std::optional<NumberRange> span() const { return m_span; }
    /// Marks the text, so that typing replaces it.
    void selectAll();
    /// Names the field for a reader of the screen.
    void setName(const QString &name);
    /// How a time is to be written, as a sentence for where `span()` is nothing.
    QString advice() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString format() const;
    void read();
    void moveDays(int days);
    void openCalendar();
    void retranslate();

    Exactness m_exactness;
    QDate m_today;
    QLineEdit *m_text;
    QToolButton *m_calendar;
    std::optional<NumberRange> m_span;
};

} // namespace livegauge
