#pragma once

#include "charts/FigureLegend.h"
#include "charts/PlotScale.h"
#include "charts/Ticks.h"

#include <QFont>
#include <QSizeF>

#include <vector>

namespace livegauge {

/// What a chart shows beside its plot.
struct FigureParts {
    bool header = true; ///< title and subtitle
    bool legend = false; ///< a picture file has no legend bar beside it
    bool footnote = false;
};

struct FigureLayoutInput {
    const Figure *figure = nullptr;
    std::vector<bool> shown; ///< per series
    TimeRange time; ///< the visible stretch
    QSizeF size;
    FigureParts parts;
    QFont font;
    QString emptyText; ///< where there is no livestream
};

/// Every text and line around the marks, with its place in pixels.
struct FigureLayout {
    struct Text {
        QString text;
        QRectF box;
        int flags = Qt::AlignLeft | Qt::AlignVCenter; ///< as QPainter::drawText() takes them
        bool strong = false; ///< the title's font and ink; else small and muted
    };
    struct Entry {
        LegendEntry entry;
        QString label; ///< elided
        QRectF box;
    };

    PlotScale scale;
    std::vector<double> gridLines; ///< y, the base line first
    std::vector<Text> texts;
    std::vector<Entry> legend;
    QFont font;
    QFont titleFont;
    QFont smallFont;
};

FigureLayout layOut(const FigureLayoutInput &input);

} // namespace livegauge
