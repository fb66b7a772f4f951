#pragma once

#include "analysis/RowSet.h"
#include "charts/Figure.h"
#include "charts/FigureHit.h"
#include "charts/FigureText.h"
#include "charts/PlotView.h"
#include "look/Theme.h"

#include <QFont>

#include <optional>
#include <vector>

class QPainter;

namespace livegauge {

/// What a plot is painted from.
struct PlotContent {
    const Figure *figure = nullptr; ///< lives as long as it is shown
    PlotView view;
    QRectF room; ///< beside title, legend and footnote, in the chart's pixels
    QFont smallFont;
    Theme theme;
    double pixel = 1; ///< how wide a pixel of the screen or the picture is in the chart's pixels
    bool isFile = false; ///< others will see it: the user's notes are not written out
};

/// Paints one kind of plot: its grid and marks. The texts around them it hands out, for they are
/// painted alike everywhere. On any thread, one at a time.
class PlotPainter {
public:
    PlotPainter() = default;
    virtual ~PlotPainter() = default;
    PlotPainter(const PlotPainter &) = delete;
    PlotPainter &operator=(const PlotPainter &) = delete;

    /// Values at the edges of the plot area, for the chart's hidden axes.
    struct Ranges {
        double xFrom = 0;
        double xTo = 1;
        double leftTop = 1;
        double rightTop = 1;
    };

    void setContent(const PlotContent &content);
    /// Nothing is painted until the next setContent().
    void clear();
    const std::vector<FigureText> &texts() const { return m_texts; }
    QRectF plotArea() const { return m_area; }
    virtual Ranges ranges() const { return {}; }
    /// What to add to the legend: "1,234 points merged for the screen", or nothing.
    QString note() const;

    void setHighlight(std::optional<FigureHit> hit) { m_highlight = hit; }
    const std::optional<FigureHit> &highlight() const { return m_highlight; }
    /// Livestreams marked elsewhere: their marks light up.
    void setMarkedRows(RowSet rows);
    const RowSet &markedRows() const { return m_marked; }

    /// The mark under a position of the chart, if any; where it stands; what there is to say of it,
    /// as rich text.
    virtual std::optional<FigureHit> hitAt(const QPointF &position) const = 0;
    virtual QPointF positionOf(const FigureHit &hit) const = 0;
    virtual QString tip(const FigureHit &hit) const = 0;
    /// Empty where the arrow keys move the time that is visible.
    virtual MarkRows markRows() const { return {}; }
    /// The mark so far below and right of the one that is lit, the first where none is.
    std::optional<FigureHit> markBeside(int down, int right) const;
    /// Livestreams behind a mark, or behind all marks in a rectangle of the chart.
    virtual RowSet rowsOf(const FigureHit &) const { return {}; }
    virtual RowSet rowsIn(const QRectF &) const { return {}; }
    /// What of the plot rowsIn() looks at for a rectangle.
    virtual QRectF brushed(const QRectF &where) const { return where & m_area; }
    /// Wall seconds at a position; 0 where the plot has no time axis.
    virtual double secondsAt(double) const { return 0; }

    void paint(QPainter &painter) const;
    /// What stands beside the plot and is no text: the signs of its key.
    void paintBeside(QPainter &painter) const;

protected:
    /// Of note(), while there is content.
    virtual QString noteText() const { return {}; }
    /// Takes the measure of content(): sets area and texts.
    virtual void layOut() = 0;
    virtual void paintPlot(QPainter &painter) const = 0;
    virtual void paintKey(QPainter &) const { }
    virtual void markedRowsChanged() { }

    const PlotContent &content() const { return m_content; }
    const Figure &figure() const { return *m_content.figure; }
    const Theme &theme() const { return m_content.theme; }
    void setPlotArea(const QRectF &area) { m_area = area; }
    QRectF inAllHeight(const QRectF &where) const
    {
        return QRectF(where.left(), m_area.top(), where.width(), m_area.height()) & m_area;
    }
    void addText(FigureText text) { m_texts.push_back(std::move(text)); }

private:
    PlotContent m_content;
    QRectF m_area;
    std::vector<FigureText> m_texts;
    std::optional<FigureHit> m_highlight;
    RowSet m_marked;
};

} // namespace livegauge
