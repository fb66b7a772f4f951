#include "widgets/charts/ChartHead.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace livegauge {
namespace {

constexpr int gap = 8;
constexpr int placeOfChoices = 1; // behind the tabs

} // namespace

ChartHead::ChartHead(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_choices(new QStackedWidget(this))
    , m_brush(new QToolButton(this))
    , m_export(new QPushButton(this))
    , m_above(new QHBoxLayout)
    , m_below(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_above);
    column->addLayout(m_below);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_choices->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_brush->setCheckable(true);
    m_brush->setFocusPolicy(Qt::StrongFocus);
    m_above->setSpacing(gap);
    m_above->addWidget(m_bar, 1);
    m_above->addWidget(m_choices);
    m_above->addWidget(m_brush);
    m_above->addWidget(m_export);
    m_below->addStretch(1);
}

void ChartHead::turnTo(int index)
{
    // As wide as the choices in front, not as the widest.
    for (int i = 0; i < m_choices->count(); ++i)
        m_choices->widget(i)->setSizePolicy(
            i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_choices->setCurrentIndex(index);
    m_choices->updateGeometry();
    fold();
}

int ChartHead::widthOfChoices() const
{
    const QWidget *choices = m_choices->currentWidget();
    return choices == nullptr ? 0 : choices->minimumSizeHint().width();
}

int ChartHead::widthOfRest() const
{
    return m_bar->sizeHint().width() + gap + m_brush->sizeHint().width() + gap
        + m_export->sizeHint().width();
}

QSize ChartHead::minimumSizeHint() const
{
    return {std::max(widthOfChoices(), widthOfRest()), QWidget::minimumSizeHint().height()};
}

void ChartHead::fold()
{
    const bool folds = widthOfRest() + gap + widthOfChoices() > width();
    if (folds == m_isFolded)
        return;
    m_isFolded = folds;
    if (folds) {
        m_above->removeWidget(m_choices);
        m_below->insertWidget(0, m_choices);
    } else {
        m_below->removeWidget(m_choices);
        m_above->insertWidget(placeOfChoices, m_choices);
    }
    updateGeometry();
}

void ChartHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool ChartHead::event(QEvent *event)
{
    // A language or font changes what the parts need.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

} // namespace livegauge
