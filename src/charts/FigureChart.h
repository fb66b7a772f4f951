#pragma once

#include "charts/Figure.h"
#include "charts/FigureHit.h"
#include "charts/FigureLayout.h"
#include "look/Theme.h"

#include <QChart>

class QValueAxis;

namespace livegauge {

class FigureFrame;
class FigureMarks;

/// A Figure as a chart of Qt Charts, for a view or for a file. The value axes begin at 0 and fit
/// what is visible; the labels keep apart at any size. Fonts follow setFont().
class FigureChart : public QChart {
    Q_OBJECT

public:
    explicit FigureChart(FigureParts parts, QGraphicsItem *parent = nullptr);

    void setFigure(Figure figure); ///< shows all of its range
    const Figure &figure() const { return m_figure; }
    void setTheme(const Theme &theme);
    void setEmptyText(const QString &text);
    const QString &emptyText() const { return m_emptyText; }
    void setVisibleRange(const TimeRange &range);
    const TimeRange &visibleRange() const { return m_visible; }
    void setHidden(const QStringList &influencers, const std::vector<ColumnId> &metrics);
    void setHighlight(std::optional<FigureHit> hit);

    const PlotScale &scale() const { return m_scale; }
    /// The point under a position of this chart, if any.
    std::optional<FigureHit> hit(const QPointF &position) const;
    QPointF positionOfPoint(const FigureHit &hit) const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<bool> shownSeries() const;
    void refresh();

    FigureParts m_parts;
    Figure m_figure;
    Theme m_theme = Theme::light();
    QString m_emptyText;
    TimeRange m_visible;
    QStringList m_hiddenInfluencers;
    std::vector<ColumnId> m_hiddenMetrics;
    PlotScale m_scale;
    QValueAxis *m_time;
    QValueAxis *m_left;
    QValueAxis *m_right;
    FigureFrame *m_frame;
    FigureMarks *m_marks;
};

} // namespace livegauge
