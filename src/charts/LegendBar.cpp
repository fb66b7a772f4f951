#include "charts/LegendBar.h"

#include "charts/FlowLayout.h"
#include "charts/LegendButton.h"

#include <QSignalBlocker>

namespace livegauge {
namespace {

QString keyOf(const LegendEntry &entry)
{
    return entry.metric ? QString::fromLatin1(column(*entry.metric).key)
                        : QLatin1Char('#') + entry.userId;
}

} // namespace

LegendBar::LegendBar(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(4);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendBar::setFigure(const Figure &figure)
{
    m_figure = figure;
    for (FigureSeries &series : m_figure.series)
        series.points.clear();
    refresh();
}

void LegendBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    refresh();
}

LegendButton *LegendBar::addButton()
{
    auto *button = new LegendButton(this);
    connect(button, &QAbstractButton::toggled, this,
            [this, button](bool on) { toggled(button->entry(), on); });
    layout()->addWidget(button);
    m_buttons.push_back(button);
    return button;
}

void LegendBar::refresh()
{
    const std::vector<LegendEntry> entries = legendEntries(m_figure);
    // Buttons are kept, so that one with the keyboard's focus does not lose it.
    while (m_buttons.size() > entries.size()) {
        // Later: this may be called from the button's own signal.
        layout()->removeWidget(m_buttons.back());
        m_buttons.back()->hide();
        m_buttons.back()->deleteLater();
        m_buttons.pop_back();
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        LegendButton *button = i < m_buttons.size() ? m_buttons[i] : addButton();
        const QSignalBlocker quiet(button);
        button->setEntry(entries[i], swatchColour(m_figure, entries[i], m_theme), m_theme);
        button->setChecked(!m_off.contains(keyOf(entries[i])));
        button->show();
    }
    updateGeometry();
}

void LegendBar::toggled(const LegendEntry &entry, bool on)
{
    if (on)
        m_off.remove(keyOf(entry));
    else
        m_off.insert(keyOf(entry));
    if (entry.metric)
        Q_EMIT metricToggled(*entry.metric, on);
    else
        Q_EMIT influencerToggled(entry.userId, on);
}

} // namespace livegauge
