#include "widgets/period/SelectionBar.h"

#include "domain/Clock.h"
#include "widgets/Labels.h"
#include "widgets/period/PeriodPopup.h"
#include "wording/ColumnWords.h"
#include "wording/Numbers.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

namespace livegauge {
namespace {

/// Days, 0 for all there is: the id of each chip. QButtonGroup keeps -1 for itself.
constexpr int customDays = -2;
constexpr std::array periodDays{7, 30, 60, 365, 0, customDays};
constexpr std::array clockKinds{ClockKind::Market, ClockKind::Mine, ClockKind::Utc};

Period periodOf(int days)
{
    return days > 0 ? Period{days} : Period{};
}

int chipOf(const Period &period)
{
    return period.days || period.isAll() ? period.days.value_or(0) : customDays;
}

QString segmentOf(std::size_t place)
{
    if (place == 0)
        return QStringLiteral("first");
    return place + 1 == periodDays.size() ? QStringLiteral("last") : QStringLiteral("middle");
}

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_today(QDate::currentDate())
    , m_periods(new QButtonGroup(this))
    , m_popup(new PeriodPopup(this))
    , m_days(new QLabel(this))
    , m_clockLabel(new QLabel(this))
    , m_clock(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (std::size_t place = 0; place < periodDays.size(); ++place) {
        auto *chip = new QPushButton(this);
        chip->setCheckable(true);
        chip->setProperty("segment", segmentOf(place));
        m_periods->addButton(chip, periodDays[place]);
        row->addWidget(chip);
    }
    row->addSpacing(12);
    row->addWidget(m_days);
    setRole(m_days, QLatin1String("muted"));
    row->addSpacing(16);
    row->addWidget(m_clockLabel);
    row->addSpacing(8);
    row->addWidget(m_clock);
    row->addStretch(1);
    m_clockLabel->setBuddy(m_clock);
    for (std::size_t i = 0; i < clockKinds.size(); ++i)
        m_clock->addItem(QString());
    setPeriod({});
    retranslate();
    // Toggled, not clicked: a reader of the screen toggles.
    connect(m_periods, &QButtonGroup::idToggled, this, [this](int days, bool on) {
        if (on && days == customDays)
            askForDays();
        else if (on)
            choose(periodOf(days));
    });
    connect(m_periods->button(customDays), &QAbstractButton::clicked, this,
            &SelectionBar::askForDays); // chosen already, and others are wanted
    connect(m_popup, &PeriodPopup::chosen, this, &SelectionBar::choose);
    connect(m_popup, &PeriodPopup::closed, this, [this] { setPeriod(m_period); });
    connect(m_clock, &QComboBox::activated, this, [this](int index) {
        Q_EMIT clockChanged(clockKinds[static_cast<std::size_t>(index)]);
    });
}

void SelectionBar::setPeriod(const Period &period)
{
    m_period = period;
    const QSignalBlocker blocker(m_periods);
    QAbstractButton *chip = m_periods->button(chipOf(period));
    if (chip != nullptr)
        chip->setChecked(true);
}

void SelectionBar::setToday(QDate today)
{
    m_today = today;
    m_popup->setToday(today);
}

void SelectionBar::setDays(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    showDays();
}

void SelectionBar::showDays()
{
    QString words;
    QString why;
    if (m_first.isValid()) {
        words = Numbers(Language::English).days(m_first, m_last);
        if (m_period.days && m_first.daysTo(m_last) >= *m_period.days) {
            //: %1 are dates: the first day of the westernmost market and the last of the
            //: easternmost
            words = tr("%1, by market").arg(words);
            const int days = *m_period.days;
            why = tr("In some markets the next day has begun already. Of each market its own %Ln "
                     "day(s) are shown.",
                     nullptr, days);
        }
    }
    setWords(m_days, words);
    m_days->setToolTip(why);
    m_days->setAccessibleDescription(why);
}

void SelectionBar::choose(const Period &period)
{
    m_period = period;
    Q_EMIT periodChanged(period);
}

void SelectionBar::askForDays()
{
    if (m_popup->isVisible())
        return;
    constexpr int usualDays = 30;
    const QDate last = m_last.isValid() ? m_last : m_today;
    const bool asShown = m_first.isValid() && !m_period.days;
    m_popup->setDays(asShown ? m_first : last.addDays(1 - m_period.days.value_or(usualDays)), last);
    m_popup->showBelow(*m_periods->button(customDays));
}

void SelectionBar::setClock(ClockKind clock)
{
    for (std::size_t i = 0; i < clockKinds.size(); ++i) {
        if (clockKinds[i] == clock)
            m_clock->setCurrentIndex(static_cast<int>(i));
    }
}

void SelectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SelectionBar::retranslate()
{
    for (const int days : periodDays) {
        //: Period chip: opens a choice of two dates
        const QString name = days == customDays ? tr("Custom…") : periodName(periodOf(days));
        m_periods->button(days)->setText(name);
    }
    //: Label: whose clock decides where a day begins
    m_clockLabel->setText(tr("Clock"));
    m_clock->setAccessibleName(tr("Clock"));
    //: The clock of the livestream's market
    m_clock->setItemText(0, tr("Market"));
    //: The clock of this computer
    m_clock->setItemText(1, tr("Mine (%1)").arg(QString::fromUtf8(ownZone().id())));
    m_clock->setItemText(2, QStringLiteral("UTC"));
    m_clock->setToolTip(tr("Decides where days, weeks and months begin."));
    showDays();
}

} // namespace livegauge
