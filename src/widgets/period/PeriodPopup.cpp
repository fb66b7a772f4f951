#include "widgets/period/PeriodPopup.h"

#include "domain/Clock.h"
#include "grid/TimeField.h"
#include "look/PopupPlace.h"
#include "widgets/Labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace livegauge {

PeriodPopup::PeriodPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_fromLabel(new QLabel(this))
    , m_from(new TimeField(TimeField::Exactness::Day, this))
    , m_toLabel(new QLabel(this))
    , m_to(new TimeField(TimeField::Exactness::Day, this))
    , m_hint(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    setProperty("role", QStringLiteral("card"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->addWidget(m_fromLabel, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(m_toLabel, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_hint, 2, 0, 1, 2);
    grid->addWidget(m_apply, 3, 1);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_apply->setProperty("role", QStringLiteral("primary"));
    m_hint->setWordWrap(true);
    constexpr int fieldWidth = 180;
    for (TimeField *field : {m_from, m_to}) {
        field->setMinimumWidth(fieldWidth);
        connect(field, &TimeField::changed, this, &PeriodPopup::check);
    }
    connect(m_apply, &QPushButton::clicked, this, &PeriodPopup::apply);
    retranslate();
    check();
}

void PeriodPopup::setToday(QDate today)
{
    m_from->setToday(today);
    m_to->setToday(today);
}

void PeriodPopup::setDays(QDate first, QDate last)
{
    m_from->setTime(first.startOfDay(Qt::UTC));
    m_to->setTime(last.startOfDay(Qt::UTC));
}

void PeriodPopup::showBelow(const QWidget &anchor)
{
    adjustSize();
    placeBelow(*this, anchor);
    show();
    m_from->setFocus();
    m_from->selectAll();
}

std::optional<Period> PeriodPopup::period() const
{
    if (!m_from->span() || !m_to->span())
        return std::nullopt;
    Period period;
    period.from = wallDateTime(static_cast<qint64>(m_from->span()->least)).date();
    period.to = wallDateTime(static_cast<qint64>(m_to->span()->most) - 1).date();
    return period;
}

void PeriodPopup::check()
{
    const auto asked = period();
    const bool isTurned = asked && asked->from > asked->to;
    m_apply->setEnabled(asked && !isTurned);
    setRole(m_hint, QLatin1String(m_apply->isEnabled() ? "muted" : "bad"));
    if (!asked) {
        m_hint->setText(m_from->advice());
    } else if (isTurned) {
        m_hint->setText(tr("The first day is after the last one."));
    } else {
        const auto days = static_cast<int>(asked->from.daysTo(asked->to)) + 1;
        m_hint->setText(tr("%Ln day(s), both included.", nullptr, days));
    }
    adjustSize();
}

void PeriodPopup::apply()
{
    const auto asked = period();
    if (!asked || !m_apply->isEnabled())
        return;
    Q_EMIT chosen(*asked);
    hide();
}

void PeriodPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QFrame::keyPressEvent(event);
}

void PeriodPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void PeriodPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeriodPopup::retranslate()
{
    //: The first day of a period
    m_fromLabel->setText(tr("First day"));
    m_from->setName(m_fromLabel->text());
    //: The last day of a period, which belongs to it
    m_toLabel->setText(tr("Last day"));
    m_to->setName(m_toLabel->text());
    m_apply->setText(tr("Show these days"));
    check();
}

} // namespace livegauge
