#pragma once

#include "charts/Figure.h"
#include "charts/FigureText.h"

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
    QSizeF size;
    FigureParts parts;
    QFont font;
    QString note; ///< of the plot: the legend's last entry
    QString title; ///< of what is in sight, which may be a part of the figure
    QString subtitle;
};

/// Every text around the plot with its place in pixels, and the room they leave.
struct FigureLayout {
    struct Entry {
        LegendEntry entry;
        QString label; ///< elided
        QRectF box;
    };

    QRectF room;
    std::vector<FigureText> texts;
    std::vector<Entry> legend;
    QFont font;
    QFont titleFont;
    QFont smallFont;
};

FigureLayout layOut(const FigureLayoutInput &input);

} // namespace livegauge
