#pragma once

#include <QScrollArea>

namespace livegauge {

class LegendBar;

/// Keeps a legend of many influencers from taking the chart's room: a few lines high at most, and
/// scrolled beyond.
class LegendArea : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the legend.
    explicit LegendArea(LegendBar *legend, QWidget *parent = nullptr);

    /// Call when the legend's entries changed.
    void fit();
    /// Away for as long as the room is needed by something else.
    void setFolded(bool folded);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    LegendBar *m_legend;
    bool m_isFolded = false;
};

} // namespace livegauge
