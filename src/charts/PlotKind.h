#pragma once

#include "charts/Figure.h"
#include "charts/FigureLegend.h"
#include "charts/PlotView.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace livegauge {

class PlotPainter;

/// What a kind of plot can do; none has a state. A new kind is a value type in Plot, a PlotKind, a
/// PlotPainter, and a line in kindOf(). All calls get figures that hold a plot of the kind.
class PlotKind {
public:
    virtual ~PlotKind() = default;

    /// There is not one livestream in it.
    virtual bool isEmpty(const Figure &figure) const = 0;
    /// Why there is no mark to see though it is not empty; else empty.
    virtual QString whyBlank(const Figure &figure, const PlotView &view) const = 0;
    virtual std::unique_ptr<PlotPainter> makePainter() const = 0;

    /// All of the time axis; empty where it cannot be zoomed.
    virtual TimeRange range(const Figure &) const { return {}; }
    /// The shortest stretch of time worth looking at, in seconds.
    virtual qint64 shortestRange(const Figure &) const { return 1; }

    virtual std::vector<LegendEntry> legend(const Figure &figure) const = 0;
    /// What is left in sight: for files. Title and subtitle say the rest.
    virtual Figure narrowed(const Figure &figure, const PlotView &view) const = 0;
    /// Lines of a file, the names of the columns first. Cells are raw: numbers with a point.
    virtual QList<QStringList> csv(const Figure &figure) const = 0;
    /// Facts to be read aloud, after title and subtitle.
    virtual QStringList spoken(const Figure &figure, const PlotView &view) const = 0;
    /// Parts of a file's name: metrics.
    virtual QStringList fileNameParts(const Figure &figure) const = 0;
};

const PlotKind &kindOf(const Figure &figure);

/// Shows all of a figure.
PlotView wholeView(const Figure &figure);
/// What is left after hiding.
Figure narrowed(const Figure &figure, const PlotView &view);
bool isEmpty(const Figure &figure);

} // namespace livegauge
