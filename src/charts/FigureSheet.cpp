#include "charts/FigureSheet.h"

#include "charts/PlotKind.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace livegauge {

FigureSheet::FigureSheet(SheetFormat format)
    : m_format(std::move(format))
    , m_emptyText(QCoreApplication::translate("Figure", "No livestreams in this period."))
    , m_kind(&kindOf(m_figure))
    , m_plot(m_kind->makePainter())
{
    setFigure({});
}

FigureSheet::~FigureSheet() = default;

void FigureSheet::setFormat(const SheetFormat &format)
{
    m_format = format;
    layOut();
}

void FigureSheet::setFigure(Figure figure)
{
    const PlotKind &kind = kindOf(figure);
    if (m_kind != &kind) {
        const RowSet marked = m_plot->markedRows();
        m_plot = kind.makePainter();
        m_plot->setMarkedRows(marked);
        m_kind = &kind;
    }
    m_plot->clear(); // before the figure it points to goes
    m_figure = std::move(figure);
    m_asked.time = kind.range(m_figure);
    m_view = withoutDeadEnds();
    layOut();
}

void FigureSheet::setView(const PlotView &view)
{
    m_asked = view;
    m_view = withoutDeadEnds();
    layOut();
}

PlotView FigureSheet::withoutDeadEnds() const
{
    const std::vector<LegendEntry> switches = m_kind->legend(m_figure);
    PlotView view = m_asked;
    view.hiddenInfluencers.removeIf([&](const QString &userId) {
        return std::ranges::find(switches, userId, &LegendEntry::userId) == switches.end();
    });
    std::erase_if(view.hiddenMetrics, [&](ColumnId metric) {
        return std::ranges::find(switches, metric, &LegendEntry::metric) == switches.end();
    });
    return view;
}

void FigureSheet::setEmptyText(const QString &text)
{
    m_emptyText = text;
    layOut();
}

QString FigureSheet::whyNothing() const
{
    return m_kind->isEmpty(m_figure) ? m_emptyText : m_kind->whyBlank(m_figure, m_view);
}

FigureLayout FigureSheet::layoutWith(const QString &note) const
{
    FigureLayoutInput input{&m_figure, m_format.size,  m_format.parts,   m_format.font,
                            note,      m_figure.title, m_figure.subtitle};
    if (m_view != wholeView(m_figure)) {
        const Figure visible = narrowed(m_figure, m_view);
        input.title = visible.title;
        input.subtitle = visible.subtitle;
    }
    return livegauge::layOut(input);
}

void FigureSheet::layOut()
{
    const auto contentIn = [this](const FigureLayout &layout) {
        return PlotContent{&m_figure,
                           m_view,
                           layout.room,
                           layout.smallFont,
                           m_format.theme,
                           m_format.pixel,
                           m_format.parts.footnote};
    };
    m_layout = layoutWith({});
    const QString reason = whyNothing();
    if (!reason.isEmpty()) {
        m_plot->clear();
        m_layout.texts.push_back({reason, m_layout.room, Qt::AlignCenter | Qt::TextWordWrap});
        return;
    }
    m_plot->setContent(contentIn(m_layout));
    // Only the plot in its place knows the note, which in turn may need a line.
    if (m_format.parts.legend && !m_plot->note().isEmpty()) {
        m_layout = layoutWith(m_plot->note());
        m_plot->setContent(contentIn(m_layout));
    }
    const auto &texts = m_plot->texts();
    m_layout.texts.insert(m_layout.texts.end(), texts.begin(), texts.end());
}

QString FigureSheet::wholeTextAt(const QPointF &position) const
{
    const auto there = std::ranges::find_if(m_layout.texts, [&position](const FigureText &text) {
        return !text.whole.isEmpty() && text.box.contains(position);
    });
    return there == m_layout.texts.end() ? QString() : there->whole;
}

void FigureSheet::paintFrame(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FigureText &text : m_layout.texts) {
        painter.setFont(text.strong ? m_layout.titleFont : m_layout.smallFont);
        painter.setPen(text.strong ? m_format.theme.ink : m_format.theme.muted);
        paintText(painter, text.box, text.flags, text.text);
    }
    paintLegend(painter);
    m_plot->paintBeside(painter);
    painter.restore();
}

void FigureSheet::paintLegend(QPainter &painter) const
{
    painter.setFont(m_layout.smallFont);
    for (const FigureLayout::Entry &entry : m_layout.legend) {
        const QRectF swatch(entry.box.left(), entry.box.center().y() - 5, 16, 10);
        paintSwatch(painter, swatch, entry.entry, m_format.theme, true);
        painter.setPen(m_format.theme.ink);
        paintText(painter, entry.box.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  entry.label);
    }
}

} // namespace livegauge
