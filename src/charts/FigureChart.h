#pragma once

#include "charts/Figure.h"
#include "charts/FigureLayout.h"
#include "charts/PlotItem.h"
#include "look/Theme.h"

#include <QChart>

class QValueAxis;

namespace livegauge {

class FigureFrame;
class PlotKind;

/// A Figure as a chart of Qt Charts, for a view or for a file: the frame around it, and in it the
/// item of its kind of plot. Fonts follow setFont().
class FigureChart : public QChart {
    Q_OBJECT

public:
    explicit FigureChart(FigureParts parts, QGraphicsItem *parent = nullptr);

    void setFigure(Figure figure); ///< shows all of its time; what is hidden stays so
    const Figure &figure() const { return m_figure; }
    void setTheme(const Theme &theme);
    /// How wide a pixel of the screen or the picture is in this chart's pixels: 0.5 where it is
    /// twice as sharp. Decides how many points can be told apart.
    void setPixel(double pixel);
    void setEmptyText(const QString &text);
    const QString &emptyText() const { return m_emptyText; }
    void setView(const PlotView &view);
    const PlotView &view() const { return m_view; }
    const TimeRange &visibleRange() const { return m_view.time; }

    /// What paints the figure; positions in it are those of this chart.
    PlotItem &plot() { return *m_plot; }
    const PlotItem &plot() const { return *m_plot; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString whyNothing() const;
    FigureLayout layOutAround(const QString &note) const;
    PlotContent contentIn(const FigureLayout &layout) const;

    FigureParts m_parts;
    Figure m_figure;
    Theme m_theme = Theme::light();
    QString m_emptyText;
    double m_pixel = 1;
    PlotView m_view;
    QValueAxis *m_bottom;
    QValueAxis *m_left;
    QValueAxis *m_right;
    FigureFrame *m_frame;
    const PlotKind *m_kind = nullptr; ///< of m_plot
    PlotItem *m_plot = nullptr;
};

} // namespace livegauge
