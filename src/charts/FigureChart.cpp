#include "charts/FigureChart.h"

#include "charts/SheetItem.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

namespace livegauge {
namespace {

/// Marks at the edge reach out of the plot area.
constexpr double overhang = 16;

QValueAxis *hiddenAxis(QChart *chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis(chart);
    axis->setVisible(false);
    chart->addAxis(axis, side);
    return axis;
}

} // namespace

FigureChart::FigureChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_sheet({{}, {true, false, false}, font()})
    , m_bottom(hiddenAxis(this, Qt::AlignBottom))
    , m_left(hiddenAxis(this, Qt::AlignLeft))
    , m_right(hiddenAxis(this, Qt::AlignRight))
    , m_frame(new SheetItem(this, [this](QPainter &painter) { m_sheet.paintFrame(painter); }))
    , m_plot(new SheetItem(this, [this](QPainter &painter) { m_sheet.paintPlot(painter); }))
{
    legend()->hide();
    setBackgroundRoundness(0);
    setBackgroundPen(Qt::NoPen);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setAcceptHoverEvents(false);
    m_frame->setZValue(1);
    m_plot->setZValue(2);
    setTheme(m_sheet.format().theme);
}

void FigureChart::setFigure(Figure figure)
{
    m_sheet.setFigure(std::move(figure));
    laidOut();
}

void FigureChart::setTheme(const Theme &theme)
{
    setBackgroundBrush(theme.card);
    SheetFormat format = m_sheet.format();
    format.theme = theme;
    setFormat(format);
}

void FigureChart::setFormat(const SheetFormat &format)
{
    m_sheet.setFormat(format);
    laidOut();
}

void FigureChart::setEmptyText(const QString &text)
{
    m_sheet.setEmptyText(text);
    laidOut();
}

void FigureChart::setView(const PlotView &view)
{
    m_sheet.setView(view);
    laidOut();
}

void FigureChart::setHighlight(const std::optional<FigureHit> &hit)
{
    if (hit == plot().highlight())
        return;
    m_sheet.plot().setHighlight(hit);
    m_plot->update();
}

void FigureChart::setMarkedRows(RowSet rows)
{
    if (rows == plot().markedRows())
        return;
    m_sheet.plot().setMarkedRows(std::move(rows));
    m_plot->update();
}

void FigureChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    SheetFormat format = m_sheet.format();
    format.size = size();
    setFormat(format);
}

void FigureChart::changeEvent(QEvent *event)
{
    QChart::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    SheetFormat format = m_sheet.format();
    format.font = font();
    setFormat(format);
}

void FigureChart::laidOut()
{
    const PlotPainter::Ranges ranges = plot().ranges();
    m_bottom->setRange(ranges.xFrom, ranges.xTo);
    m_left->setRange(0, ranges.leftTop);
    m_right->setRange(0, ranges.rightTop);
    setPlotArea(plot().plotArea());
    m_frame->setArea(QRectF(QPointF(0, 0), size()));
    m_plot->setArea(plot().plotArea().adjusted(-overhang, -overhang, overhang, overhang));
}

} // namespace livegauge
