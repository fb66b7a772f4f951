#include "widgets/PeriodPopup.h"

#include "widgets/Labels.h"

#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace livegauge {

PeriodPopup::PeriodPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_fromLabel(new QLabel(this))
    , m_from(new QDateEdit(this))
    , m_toLabel(new QLabel(this))
    , m_to(new QDateEdit(this))
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
    constexpr int fieldWidth = 150;
    for (QDateEdit *field : {m_from, m_to}) {
        field->setMinimumWidth(fieldWidth);
        field->setCalendarPopup(true);
        field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        connect(field, &QDateEdit::dateChanged, this, &PeriodPopup::check);
    }
    connect(m_apply, &QPushButton::clicked, this, &PeriodPopup::apply);
    retranslate();
    check();
}

void PeriodPopup::setDays(QDate first, QDate last)
{
    m_from->setDate(first);
    m_to->setDate(last);
}

void PeriodPopup::showBelow(const QWidget &anchor)
{
    constexpr int gap = 4;
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height() + gap));
    place.setX(std::max(screen.left(), std::min(place.x(), screen.right() - width())));
    move(place);
    show();
    m_from->setFocus();
}

bool PeriodPopup::isTurned() const
{
    return m_from->date() > m_to->date();
}

void PeriodPopup::check()
{
    m_apply->setEnabled(!isTurned());
    if (isTurned()) {
        setRole(m_hint, QLatin1String("bad"));
        m_hint->setText(tr("The first day is after the last one."));
        return;
    }
    setRole(m_hint, QLatin1String("muted"));
    const auto days = static_cast<int>(m_from->date().daysTo(m_to->date())) + 1;
    m_hint->setText(tr("%Ln day(s), both included.", nullptr, days));
}

void PeriodPopup::apply()
{
    if (isTurned())
        return;
    Period period;
    period.from = m_from->date();
    period.to = m_to->date();
    Q_EMIT chosen(period);
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
    m_from->setAccessibleName(m_fromLabel->text());
    //: The last day of a period, which belongs to it
    m_toLabel->setText(tr("Last day"));
    m_to->setAccessibleName(m_toLabel->text());
    m_apply->setText(tr("Show these days"));
    check();
}

} // namespace livegauge
