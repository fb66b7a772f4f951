#pragma once

#include "charts/Figure.h"
#include "charts/FigureLegend.h"

#include <QSet>
#include <QWidget>

#include <vector>

namespace livegauge {

class LegendButton;

/// Switches the influencers (where there are several) and the metrics of a figure on and off. What
/// was switched off stays so when the figure changes. Wraps where it is narrow.
class LegendBar : public QWidget {
    Q_OBJECT

public:
    explicit LegendBar(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    void setTheme(const Theme &theme);
    bool isEmpty() const { return m_buttons.empty(); }
    bool namesOnlyInfluencers() const;
    bool hasNote() const { return !m_note.isEmpty(); }
    void setNote(const QString &note); ///< stands behind the entries; empty: nothing

Q_SIGNALS:
    void influencerToggled(const QString &userId, bool visible);
    void metricToggled(livegauge::ColumnId metric, bool visible);
    void leaving(); ///< the entry with the keyboard's focus is about to go

private:
    LegendButton *addButton();
    void toggled(const LegendEntry &entry, bool on);
    void refresh();

    std::vector<LegendEntry> m_entries;
    QString m_note;
    Theme m_theme = Theme::light();
    std::vector<LegendButton *> m_buttons;
    QSet<QString> m_off; ///< keys of entries
};

} // namespace livegauge
