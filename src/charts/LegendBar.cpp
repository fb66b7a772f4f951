#include "charts/LegendBar.h"

#include "charts/FlowLayout.h"
#include "charts/LegendButton.h"
#include "charts/PlotKind.h"

#include <QSignalBlocker>

#include <algorithm>

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
    m_entries = kindOf(figure).legend(figure);
    refresh();
}

bool LegendBar::namesOnlyInfluencers() const
{
    return m_note.isEmpty() && std::ranges::all_of(m_entries, [](const LegendEntry &entry) {
               return !entry.userId.isEmpty();
           });
}

void LegendBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    refresh();
}

void LegendBar::setNote(const QString &note)
{
    m_note = note;
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
    std::vector<LegendEntry> entries = m_entries;
    if (!m_note.isEmpty())
        entries.push_back({m_note, {}, {}, Mark::None, {}});
    // Buttons are kept, so that one with the keyboard's focus does not lose it.
    while (m_buttons.size() > entries.size()) {
        if (m_buttons.back()->hasFocus())
            Q_EMIT leaving();
        // Later: this may be called from the button's own signal.
        layout()->removeWidget(m_buttons.back());
        m_buttons.back()->hide();
        m_buttons.back()->deleteLater();
        m_buttons.pop_back();
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        LegendButton *button = i < m_buttons.size() ? m_buttons[i] : addButton();
        const QSignalBlocker quiet(button);
        button->setEntry(entries[i], m_theme);
        button->setChecked(!entries[i].isSwitch() || !m_off.contains(keyOf(entries[i])));
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
    if (!entry.isSwitch())
        return;
    if (entry.metric)
        Q_EMIT metricToggled(*entry.metric, on);
    else
        Q_EMIT influencerToggled(entry.userId, on);
}

} // namespace livegauge
