#pragma once

#include "charts/Figure.h"
#include "charts/FigureLayout.h"
#include "charts/PlotPainter.h"
#include "charts/PlotView.h"
#include "look/Theme.h"

#include <QFont>
#include <QSizeF>

#include <memory>

namespace livegauge {

class PlotKind;

/// What a figure is laid out on.
struct SheetFormat {
    QSizeF size; ///< in pixels of the chart
    FigureParts parts;
    QFont font;
    Theme theme = Theme::light();
    double pixel = 1; ///< see PlotContent
};

/// A figure laid out with all its texts, ready to be painted: for a chart on the screen and for
/// files alike. On any thread, one at a time.
class FigureSheet {
public:
    explicit FigureSheet(SheetFormat format);
    ~FigureSheet();
    FigureSheet(const FigureSheet &) = delete;
    FigureSheet &operator=(const FigureSheet &) = delete;

    void setFormat(const SheetFormat &format);
    const SheetFormat &format() const { return m_format; }
    void setFigure(Figure figure); ///< shows all of its time; what is hidden stays so
    const Figure &figure() const { return m_figure; }
    void setView(const PlotView &view);
    /// As it was set; what is hidden comes back with a figure that has it.
    const PlotView &askedView() const { return m_asked; }
    /// The same, but what this figure's legend cannot switch on again is not hidden.
    const PlotView &view() const { return m_view; }
    /// What stands in the place of the plot where there is no livestream.
    void setEmptyText(const QString &text);
    const QString &emptyText() const { return m_emptyText; }

    PlotPainter &plot() { return *m_plot; }
    const PlotPainter &plot() const { return *m_plot; }

    /// All of a text that is shortened there; else empty.
    QString wholeTextAt(const QPointF &position) const;

    /// Everything but the plot: title, legend, labels, footnote.
    void paintFrame(QPainter &painter) const;
    void paintPlot(QPainter &painter) const { m_plot->paint(painter); }

private:
    void layOut();
    PlotView withoutDeadEnds() const;
    QString whyNothing() const;
    FigureLayout layoutWith(const QString &note) const;
    void paintLegend(QPainter &painter) const;

    SheetFormat m_format;
    Figure m_figure;
    PlotView m_asked;
    PlotView m_view;
    QString m_emptyText;
    FigureLayout m_layout;
    const PlotKind *m_kind; ///< of m_plot
    std::unique_ptr<PlotPainter> m_plot;
};

} // namespace livegauge
