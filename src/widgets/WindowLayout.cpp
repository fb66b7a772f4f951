#include "widgets/WindowLayout.h"

#include "widgets/settings/Settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace livegauge {
namespace {

constexpr int gap = 8;

} // namespace

WindowLayout::WindowLayout(const Panels &panels, bool sampleData, QWidget *parent)
    : QWidget(parent)
    , m_views(new QSplitter(Qt::Vertical, this))
    , m_sides(new QSplitter(Qt::Horizontal, this))
    , m_badge(new QLabel(this))
{
    m_badge->setProperty("role", QStringLiteral("badge"));
    m_badge->setVisible(sampleData);
    m_sides->addWidget(&panels.watchlist);
    m_sides->addWidget(middle(panels));
    m_sides->addWidget(&panels.detail);
    m_sides->setCollapsible(1, false);
    m_sides->setCollapsible(2, false);
    m_sides->setHandleWidth(gap);
    m_sides->setStretchFactor(1, 1);

    auto *selection = new QHBoxLayout;
    selection->addWidget(&panels.selection, 1);
    selection->addWidget(m_badge);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(12, gap, 12, gap);
    content->setSpacing(gap);
    content->addWidget(&panels.banner);
    content->addLayout(selection);
    content->addWidget(m_sides, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(&panels.bar);
    column->addLayout(content, 1);
    retranslate();
}

QWidget *WindowLayout::middle(const Panels &panels)
{
    m_views->addWidget(&panels.charts);
    m_views->addWidget(&panels.table);
    m_views->setChildrenCollapsible(false);
    m_views->setHandleWidth(gap);
    m_views->setStretchFactor(0, 1);
    m_views->setStretchFactor(1, 1);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(&panels.tiles);
    column->addWidget(m_views, 1);
    return middle;
}

void WindowLayout::restore(const Settings &settings)
{
    // Shares, until the user says otherwise.
    m_views->setSizes({510, 490});
    m_sides->setSizes({264, 780, 380});
    m_views->restoreState(settings.splitter());
    m_sides->restoreState(settings.sides());
}

void WindowLayout::save(Settings &settings) const
{
    settings.setSplitter(m_views->saveState());
    settings.setSides(m_sides->saveState());
}

void WindowLayout::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WindowLayout::retranslate()
{
    //: Badge: what is shown is invented
    m_badge->setText(tr("Sample data"));
}

} // namespace livegauge
