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

    /// How high it may become; with 0 lines it is away. Call when the legend changed, too.
    void fit(int mostLines);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    LegendBar *m_legend;
    int m_mostLines = 3;
};

} // namespace livegauge
