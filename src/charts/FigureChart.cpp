#include "charts/FigureChart.h"

#include "charts/FigureFrame.h"
#include "charts/PlotKind.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

namespace livegauge {
namespace {

QValueAxis *hiddenAxis(QChart *chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis(chart);
    axis->setVisible(false);
    chart->addAxis(axis, side);
    return axis;
}

} // namespace

FigureChart::FigureChart(FigureParts parts, QGraphicsItem *parent)
    : QChart(parent)
    , m_parts(parts)
    , m_bottom(hiddenAxis(this, Qt::AlignBottom))
    , m_left(hiddenAxis(this, Qt::AlignLeft))
    , m_right(hiddenAxis(this, Qt::AlignRight))
    , m_frame(new FigureFrame(this))
{
    legend()->hide();
    setBackgroundRoundness(0);
    setBackgroundPen(Qt::NoPen);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setAcceptHoverEvents(false);
    m_frame->setZValue(1);
    m_emptyText = QCoreApplication::translate("Figure", "No livestreams in this period.");
    setFigure({});
    setTheme(m_theme);
}

void FigureChart::setFigure(Figure figure)
{
    const PlotKind &kind = kindOf(figure);
    if (m_kind != &kind) {
        delete m_plot;
        m_plot = kind.makeItem(this);
        m_plot->setZValue(2);
        m_kind = &kind;
    }
    m_plot->clear(); // before the figure it points to goes
    m_figure = std::move(figure);
    m_view.time = kind.range(m_figure);
    refresh();
}

void FigureChart::setTheme(const Theme &theme)
{
    m_theme = theme;
    setBackgroundBrush(theme.card);
    refresh();
}

void FigureChart::setPixel(double pixel)
{
    m_pixel = pixel;
    refresh();
}

void FigureChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    refresh();
}

void FigureChart::setView(const PlotView &view)
{
    m_view = view;
    refresh();
}

void FigureChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    refresh();
}

void FigureChart::changeEvent(QEvent *event)
{
    QChart::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

QString FigureChart::whyNothing() const
{
    return m_kind->isEmpty(m_figure) ? m_emptyText : m_kind->whyBlank(m_figure, m_view);
}

FigureLayout FigureChart::layOutAround(const QString &note) const
{
    return livegauge::layOut({&m_figure, size(), m_parts, font(), note});
}

PlotContent FigureChart::contentIn(const FigureLayout &layout) const
{
    return {&m_figure, m_view, layout.room, layout.smallFont, m_theme, m_pixel};
}

void FigureChart::refresh()
{
    FigureLayout layout = layOutAround({});
    const QString reason = whyNothing();
    if (reason.isEmpty()) {
        m_plot->setContent(contentIn(layout));
        // Only the plot in its place knows the note, which in turn may need a line.
        if (m_parts.legend && !m_plot->note().isEmpty()) {
            layout = layOutAround(m_plot->note());
            m_plot->setContent(contentIn(layout));
        }
        const auto &texts = m_plot->texts();
        layout.texts.insert(layout.texts.end(), texts.begin(), texts.end());
    } else {
        m_plot->clear();
        layout.texts.push_back({reason, layout.room, Qt::AlignCenter | Qt::TextWordWrap});
    }
    const PlotItem::Ranges ranges = m_plot->ranges();
    m_bottom->setRange(ranges.xFrom, ranges.xTo);
    m_left->setRange(0, ranges.leftTop);
    m_right->setRange(0, ranges.rightTop);
    setPlotArea(m_plot->plotArea());
    m_frame->setContent(std::move(layout), m_theme, size());
}

} // namespace livegauge
