#pragma once

#include "charts/FigureChart.h"

#include <QChartView>
#include <QTimer>

namespace livegauge {

/// Shows a Figure. The wheel zooms the time axis around the cursor, dragging moves it, a double
/// click shows all again; so do + and -, the arrows, and Home or 0. Where there is no time axis the
/// arrows go from mark to mark. Hover tells full numbers, so does a mark that is gone to, and all
/// of a text that had to be shortened. A click chooses the livestreams behind a mark, dragging with
/// Shift (or always, while brushing) those behind a stretch, Return those of the mark gone to, else
/// of all that is visible; with Ctrl besides those chosen before, and Escape chooses none.
class FigureView : public QChartView {
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);

    /// Keeps the zoom where the figure spans the same time as the one before.
    void setFigure(const Figure &figure);
    const Figure &figure() const { return m_chart->figure(); }
    void setTheme(const Theme &theme);
    /// What stands in the place of the chart where the figure has no livestream.
    void setEmptyText(const QString &text);

    void setInfluencerVisible(const QString &userId, bool visible);
    void setMetricVisible(ColumnId metric, bool visible);

    /// Livestreams that light up.
    void setMarkedRows(const RowSet &rows);
    void setBrushing(bool on); ///< dragging chooses instead of moving

    void setVisibleRange(const TimeRange &range); ///< kept inside the figure's range
    const TimeRange &visibleRange() const { return m_chart->visibleRange(); }
    void showAll();

    /// What can be seen now, for a file: hidden series and times out of sight are left out.
    Figure visibleFigure() const;
    /// The chart itself; positions in it are those of this widget.
    const FigureChart &chartItem() const { return *m_chart; }

Q_SIGNALS:
    void visibleRangeChanged();
    /// The user chose livestreams; `add`: besides those marked already.
    void rowsChosen(const livegauge::RowSet &rows, bool add);
    void noteChanged(const QString &note); ///< for the legend, see PlotPainter::note()

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void zoom(double factor, double fixedMoment);
    void pan(double seconds);
    void hover(const QPointF &position);
    bool goTo(const std::optional<FigureHit> &mark); ///< false where there is none
    void tell(const FigureHit &mark);
    void leaveMark();
    void chooseAtKeys(Qt::KeyboardModifiers modifiers);
    void choose(const QPointF &position, Qt::KeyboardModifiers modifiers);
    void chooseIn(const QRectF &area, Qt::KeyboardModifiers modifiers);
    void shown(); ///< something else is to be seen
    void tellNote();
    void updateSpoken();
    double centre() const;

    FigureChart *m_chart;
    Theme m_theme = Theme::light();
    std::optional<QPointF> m_dragFrom;
    TimeRange m_dragRange;
    QRectF m_brush; ///< the stretch being chosen; null: none
    bool m_isBrushing = false; ///< always
    bool m_brushes = false; ///< in this drag
    QString m_note;
    QTimer m_rest; ///< a move or zoom is over: it can be read aloud
};

} // namespace livegauge
