#include "widgets/SelectionBar.h"

#include "domain/Clock.h"
#include "wording/ColumnWords.h"

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

/// Days, 0 for all there is: the id of each chip.
constexpr std::array periodDays{7, 30, 60, 365, 0};
constexpr std::array clockKinds{ClockKind::Market, ClockKind::Mine, ClockKind::Utc};

Period periodOf(int days)
{
    return days > 0 ? Period{days} : Period{};
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
    , m_periods(new QButtonGroup(this))
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
        if (on)
            Q_EMIT periodChanged(periodOf(days));
    });
    connect(m_clock, &QComboBox::activated, this, [this](int index) {
        Q_EMIT clockChanged(clockKinds[static_cast<std::size_t>(index)]);
    });
}

void SelectionBar::setPeriod(const Period &period)
{
    const QSignalBlocker blocker(m_periods);
    QAbstractButton *chip = m_periods->button(period.days.value_or(0));
    if (chip != nullptr)
        chip->setChecked(true);
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
    for (const int days : periodDays)
        m_periods->button(days)->setText(periodName(periodOf(days)));
    //: Label: whose clock decides where a day begins
    m_clockLabel->setText(tr("Clock"));
    m_clock->setAccessibleName(tr("Clock"));
    //: The clock of the livestream's market
    m_clock->setItemText(0, tr("Market"));
    //: The clock of this computer
    m_clock->setItemText(1, tr("Mine (%1)").arg(QString::fromUtf8(ownZone().id())));
    m_clock->setItemText(2, QStringLiteral("UTC"));
    m_clock->setToolTip(tr("Decides where days, weeks and months begin."));
}

} // namespace livegauge
