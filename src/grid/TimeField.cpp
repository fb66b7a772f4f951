#include "grid/TimeField.h"

#include "domain/Clock.h"
#include "look/PopupPlace.h"
#include "look/Restyle.h"
#include "wording/FilterLiteral.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QToolButton>

namespace livegauge {

TimeField::TimeField(Exactness exactness, QWidget *parent)
    : QWidget(parent)
    , m_exactness(exactness)
    , m_today(QDate::currentDate())
    , m_text(new QLineEdit(this))
    , m_calendar(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_calendar);
    m_calendar->setProperty("role", QStringLiteral("calendar"));
    m_calendar->setFocusPolicy(Qt::TabFocus);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &TimeField::read);
    connect(m_calendar, &QToolButton::clicked, this, &TimeField::openCalendar);
    retranslate();
}

QString TimeField::format() const
{
    return m_exactness == Exactness::Day ? QStringLiteral("yyyy-MM-dd")
                                         : QStringLiteral("yyyy-MM-dd HH:mm");
}

void TimeField::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    read();
}

void TimeField::setTime(const QDateTime &wall)
{
    m_text->setText(wall.toString(format()));
}

void TimeField::selectAll()
{
    m_text->selectAll();
}

void TimeField::setName(const QString &name)
{
    m_text->setAccessibleName(name);
}

QString TimeField::advice() const
{
    return m_exactness == Exactness::Day
        ? tr("Write a day as 2026-09-01, or a month as 2026-09.")
        : tr("Write a day as 2026-09-01, or a time as 2026-09-01 20:00.");
}

void TimeField::read()
{
    const auto literal = readTime(halfWidth(m_text->text()), m_today);
    const auto begins = static_cast<double>(m_today.startOfDay(Qt::UTC).toSecsSinceEpoch());
    m_span = literal ? std::optional(literal->equal.resolved(begins)) : std::nullopt;
    restyle(*m_text, "state", m_span ? QString() : QStringLiteral("wrong"));
    Q_EMIT changed();
}

void TimeField::moveDays(int days)
{
    if (m_span)
        setTime(wallDateTime(static_cast<qint64>(m_span->least)).addDays(days));
}

void TimeField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(4, 4, 4, 4);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday); // as the weeks of the charts
    calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, {}); // in red they would look like errors
    const QDateTime shown =
        m_span ? wallDateTime(static_cast<qint64>(m_span->least)) : m_today.startOfDay(Qt::UTC);
    calendar->setSelectedDate(shown.date());
    column->addWidget(calendar);
    const auto choose = [this, popup, time = shown.time()](QDate day) {
        setTime(QDateTime(day, time, Qt::UTC));
        popup->close();
        m_text->setFocus();
        m_text->selectAll();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    placeBelow(*popup, *this);
    popup->show();
    calendar->setFocus();
}

bool TimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            moveDays(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TimeField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimeField::retranslate()
{
    m_calendar->setToolTip(tr("Pick a day from a calendar"));
    m_calendar->setAccessibleName(m_calendar->toolTip());
}

} // namespace livegauge
