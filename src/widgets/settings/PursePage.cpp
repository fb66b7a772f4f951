#include "widgets/settings/PursePage.h"

#include "domain/Schedule.h"
#include "ui_PursePage.h"

#include <QEvent>

namespace livegauge {
namespace {

/// A field's 0 is "No limit".
std::optional<int> budgetIn(const QSpinBox *field)
{
    return field->value() > 0 ? std::optional(field->value()) : std::nullopt;
}

} // namespace

PursePage::PursePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PursePage>())
{
    m_ui->setupUi(this);
    connect(m_ui->daily, &QCheckBox::toggled, this, &PursePage::refresh);
    connect(m_ui->at, &QTimeEdit::timeChanged, this, &PursePage::refresh);
    setSettings({});
}

PursePage::~PursePage() = default;

void PursePage::setSettings(const PurseSettings &settings)
{
    m_ui->fetchBudget->setValue(settings.fetchBudget.value_or(0));
    m_ui->dayBudget->setValue(settings.rules.dayBudget.value_or(0));
    m_ui->freshness->setValue(static_cast<int>(settings.rules.freshness.count()));
    m_ui->reread->setValue(settings.rules.rereadDays);
    m_ui->daily->setChecked(settings.schedule.on);
    m_ui->at->setTime(settings.schedule.at);
    m_ui->dailyBudget->setValue(settings.schedule.budget.value_or(0));
    refresh();
}

PurseSettings PursePage::settings() const
{
    PurseSettings settings;
    settings.fetchBudget = budgetIn(m_ui->fetchBudget);
    settings.rules.dayBudget = budgetIn(m_ui->dayBudget);
    settings.rules.freshness = std::chrono::hours(m_ui->freshness->value());
    settings.rules.rereadDays = m_ui->reread->value();
    settings.schedule.on = m_ui->daily->isChecked();
    settings.schedule.at = m_ui->at->time();
    settings.schedule.budget = budgetIn(m_ui->dailyBudget);
    return settings;
}

void PursePage::refresh()
{
    const bool on = m_ui->daily->isChecked();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->at), static_cast<QWidget *>(m_ui->dailyBudgetLabel),
          static_cast<QWidget *>(m_ui->dailyBudget)})
        widget->setEnabled(on);
    const QDateTime now = QDateTime::currentDateTime();
    QStringList hints{tr("Only while LiveGauge runs. A missed refresh runs once afterwards.")};
    if (const auto next = nextTime(settings().schedule, now, now))
        //: %1: a day and a time
        hints.prepend(tr("Next: %1.").arg(next->toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    m_ui->dailyHint->setText(hints.join(QLatin1Char('\n')));
}

void PursePage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void PursePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace livegauge
