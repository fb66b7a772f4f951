#include "charts/FigureLegend.h"

#include "wording/ColumnWords.h"

#include <QPainter>

#include <algorithm>

namespace livegauge {

QColor colourOf(const Figure &figure, const FigureSeries &series, const Theme &theme)
{
    if (figure.colourByInfluencer)
        return theme.series(series.colour);
    return series.side == AxisSide::Left ? theme.gmv : theme.views;
}

std::vector<LegendEntry> legendEntries(const Figure &figure)
{
    std::vector<LegendEntry> entries;
    if (figure.colourByInfluencer) {
        for (const FigureInfluencer &one : influencersOf(figure))
            entries.push_back({one.name, one.userId, std::nullopt, std::nullopt, one.colour});
    }
    for (const ColumnId metric : metricsOf(figure)) {
        const auto series = std::ranges::find(figure.series, metric, &FigureSeries::metric);
        entries.push_back({columnTitle(metric), QString(), metric, series->mark, -1});
    }
    return entries;
}

QColor swatchColour(const Figure &figure, const LegendEntry &entry, const Theme &theme)
{
    if (!entry.metric)
        return theme.series(entry.colour);
    if (figure.colourByInfluencer)
        return theme.muted;
    const auto series = std::ranges::find(figure.series, *entry.metric, &FigureSeries::metric);
    return series == figure.series.end() ? theme.muted : colourOf(figure, *series, theme);
}

void paintSwatch(QPainter &painter, const QRectF &box, std::optional<Mark> mark,
                 const QColor &colour, bool on)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isSquare = !mark || *mark == Mark::Bars;
    if (isSquare) {
        const double side = box.height();
        const QRectF square(box.right() - side, box.top(), side, side);
        painter.setPen(QPen(colour, 1.2));
        painter.setBrush(on ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(square.adjusted(0.6, 0.6, -0.6, -0.6), 2, 2);
    } else {
        QColor ink = colour;
        ink.setAlphaF(on ? 1.0F : 0.35F);
        painter.setPen(QPen(ink, 2, penStyleOf(*mark), Qt::FlatCap));
        painter.drawLine(QPointF(box.left(), box.center().y()),
                         QPointF(box.right(), box.center().y()));
    }
    painter.restore();
}

Qt::PenStyle penStyleOf(Mark mark)
{
    switch (mark) {
    case Mark::DashedLine:
        return Qt::DashLine;
    case Mark::DottedLine:
        return Qt::DotLine;
    case Mark::Bars:
    case Mark::Line:
        return Qt::SolidLine;
    }
    return Qt::SolidLine;
}

} // namespace livegauge
