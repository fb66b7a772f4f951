#pragma once

#include "charts/FigureSheet.h"

#include <QChart>

class QValueAxis;

namespace livegauge {

class SheetItem;

/// A Figure as a chart of Qt Charts, for a view: its sheet, in one item for the frame around the
/// plot and one for the plot. Fonts follow setFont().
class FigureChart : public QChart {
    Q_OBJECT

public:
    explicit FigureChart(QGraphicsItem *parent = nullptr);

    void setFigure(Figure figure); ///< see FigureSheet
    const Figure &figure() const { return m_sheet.figure(); }
    void setTheme(const Theme &theme);
    void setEmptyText(const QString &text);
    const QString &emptyText() const { return m_sheet.emptyText(); }
    void setView(const PlotView &view);
    const PlotView &askedView() const { return m_sheet.askedView(); } ///< see FigureSheet
    const PlotView &view() const { return m_sheet.view(); }
    const TimeRange &visibleRange() const { return m_sheet.view().time; }

    void setHighlight(const std::optional<FigureHit> &hit);
    /// Livestreams marked elsewhere: their marks light up.
    void setMarkedRows(RowSet rows);

    QString wholeTextAt(const QPointF &position) const { return m_sheet.wholeTextAt(position); }
    /// What paints the figure; positions in it are those of this chart.
    const PlotPainter &plot() const { return m_sheet.plot(); }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setFormat(const SheetFormat &format);
    void laidOut();

    FigureSheet m_sheet;
    QValueAxis *m_bottom;
    QValueAxis *m_left;
    QValueAxis *m_right;
    SheetItem *m_frame;
    SheetItem *m_plot;
};

} // namespace livegauge
