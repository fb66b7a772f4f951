#include "charts/FigureView.h"

#include "charts/FigureWords.h"
#include "charts/PlotKind.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace livegauge {
namespace {

constexpr double zoomStep = 1.25;
constexpr std::chrono::milliseconds restAfter{200};
constexpr double panShare = 0.1; // of what is visible, per key press

PlotView withTime(PlotView view, const TimeRange &time)
{
    view.time = time;
    return view;
}

} // namespace

FigureView::FigureView(QWidget *parent)
    : QChartView(new FigureChart, parent) // takes it
    , m_chart(qobject_cast<FigureChart *>(chart()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    m_chart->setFont(font());
    setTheme(m_theme);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, &FigureView::updateSpoken);
    shown();
}

void FigureView::setFigure(const Figure &figure)
{
    const TimeRange before = visibleRange();
    const bool sameTime = wholeView(figure).time == wholeView(m_chart->figure()).time;
    const bool sameKind = figure.plot.index() == m_chart->figure().plot.index();
    const std::optional<FigureHit> wentTo =
        sameKind && hasFocus() ? m_chart->plot().highlight() : std::nullopt;
    m_dragFrom.reset();
    QToolTip::hideText();
    m_chart->setFigure(figure);
    if (wentTo) {
        m_chart->setHighlight(wentTo);
        m_chart->setHighlight(m_chart->plot().markBeside(0, 0)); // there may be fewer now
    }
    if (sameTime && before.length() > 0)
        m_chart->setView(withTime(m_chart->askedView(), before));
    shown();
    Q_EMIT visibleRangeChanged();
}

void FigureView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_chart->setTheme(theme);
    setBackgroundBrush(theme.card);
}

void FigureView::setEmptyText(const QString &text)
{
    m_chart->setEmptyText(text);
    shown();
}

void FigureView::setInfluencerVisible(const QString &userId, bool visible)
{
    PlotView view = m_chart->askedView();
    view.hiddenInfluencers.removeAll(userId);
    if (!visible)
        view.hiddenInfluencers.append(userId);
    m_chart->setView(view);
    shown();
}

void FigureView::setMetricVisible(ColumnId metric, bool visible)
{
    PlotView view = m_chart->askedView();
    std::erase(view.hiddenMetrics, metric);
    if (!visible)
        view.hiddenMetrics.push_back(metric);
    m_chart->setView(view);
    shown();
}

void FigureView::setVisibleRange(const TimeRange &range)
{
    const PlotKind &kind = kindOf(figure());
    const TimeRange all = kind.range(figure());
    if (all.length() <= 0)
        return;
    const qint64 shortest = std::min(kind.shortestRange(figure()), all.length());
    const qint64 length = std::clamp(range.length(), shortest, all.length());
    const qint64 from = std::clamp(range.from, all.from, all.to - length);
    const TimeRange kept{from, from + length};
    if (kept == visibleRange())
        return;
    m_chart->setView(withTime(m_chart->askedView(), kept));
    // Of a million livestreams it takes a tenth of the step.
    m_rest.start();
    tellNote();
    Q_EMIT visibleRangeChanged();
}

void FigureView::showAll()
{
    setVisibleRange(wholeView(figure()).time);
}

Figure FigureView::visibleFigure() const
{
    return narrowed(figure(), m_chart->view());
}

double FigureView::centre() const
{
    return static_cast<double>(visibleRange().from)
        + static_cast<double>(visibleRange().length()) / 2;
}

void FigureView::zoom(double factor, double fixedMoment)
{
    const TimeRange old = visibleRange();
    const auto length = static_cast<double>(old.length());
    if (length <= 0)
        return;
    const auto longest = static_cast<double>(wholeView(figure()).time.length());
    const auto shortest = static_cast<double>(kindOf(figure()).shortestRange(figure()));
    const double wanted = std::clamp(length / factor, std::min(shortest, longest), longest);
    const double share = (fixedMoment - static_cast<double>(old.from)) / length;
    const qint64 from = std::llround(fixedMoment - share * wanted);
    setVisibleRange({from, from + std::llround(wanted)});
}

void FigureView::pan(double seconds)
{
    const qint64 by = std::llround(seconds);
    setVisibleRange({visibleRange().from + by, visibleRange().to + by});
}

void FigureView::wheelEvent(QWheelEvent *event)
{
    // A touch pad's many small turns add up to the same as a wheel's notches.
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        zoom(std::pow(zoomStep, notches), m_chart->plot().secondsAt(event->position().x()));
    event->accept();
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->position();
    m_dragRange = visibleRange();
    m_brushes = m_isBrushing || event->modifiers().testFlag(Qt::ShiftModifier);
    m_chart->setHighlight(std::nullopt);
    QToolTip::hideText();
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom) {
        hover(event->position());
        return;
    }
    if (m_brushes) {
        m_brush = QRectF(*m_dragFrom, event->position()).normalized();
        return viewport()->update();
    }
    const double plotWidth = m_chart->plot().plotArea().width();
    if (plotWidth <= 0)
        return;
    const double perPixel = static_cast<double>(m_dragRange.length()) / plotWidth;
    const qint64 by = std::llround((m_dragFrom->x() - event->position().x()) * perPixel);
    setVisibleRange({m_dragRange.from + by, m_dragRange.to + by});
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    const double moved = (event->position() - *m_dragFrom).manhattanLength();
    const QRectF brush = std::exchange(m_brush, {});
    m_dragFrom.reset();
    viewport()->setCursor(m_isBrushing ? Qt::CrossCursor : Qt::ArrowCursor);
    viewport()->update();
    if (moved < QApplication::startDragDistance())
        choose(event->position(), event->modifiers());
    else if (m_brushes)
        chooseIn(brush, event->modifiers());
}

void FigureView::mouseDoubleClickEvent(QMouseEvent *)
{
    showAll();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    const PlotPainter &plot = m_chart->plot();
    const double step = static_cast<double>(visibleRange().length()) * panShare;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoomStep, centre());
    case Qt::Key_Minus:
        return zoom(1 / zoomStep, centre());
    case Qt::Key_Left:
        return goTo(plot.markBeside(0, -1)) ? void() : pan(-step);
    case Qt::Key_Right:
        return goTo(plot.markBeside(0, 1)) ? void() : pan(step);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!goTo(plot.markBeside(event->key() == Qt::Key_Up ? -1 : 1, 0)))
            event->ignore();
        return;
    case Qt::Key_Home:
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return chooseAtKeys(event->modifiers());
    case Qt::Key_Escape:
        leaveMark();
        Q_EMIT rowsChosen({}, false);
        return;
    default:
        event->ignore();
    }
}

bool FigureView::goTo(const std::optional<FigureHit> &mark)
{
    if (!mark)
        return false;
    m_chart->setHighlight(mark);
    tell(*mark);
    setAccessibleDescription(
        QTextDocumentFragment::fromHtml(m_chart->plot().tip(*mark)).toPlainText().simplified());
    return true;
}

void FigureView::leaveMark()
{
    m_chart->setHighlight(std::nullopt);
    QToolTip::hideText();
    updateSpoken();
}

void FigureView::chooseAtKeys(Qt::KeyboardModifiers modifiers)
{
    const PlotPainter &plot = m_chart->plot();
    if (plot.highlight() && !plot.markRows().isEmpty())
        Q_EMIT rowsChosen(plot.rowsOf(*plot.highlight()), modifiers.testFlag(Qt::ControlModifier));
    else
        chooseIn(plot.plotArea(), modifiers);
}

void FigureView::leaveEvent(QEvent *event)
{
    m_chart->setHighlight(std::nullopt);
    QChartView::leaveEvent(event);
}

void FigureView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_chart->setFont(font());
}

void FigureView::hover(const QPointF &position)
{
    const std::optional<FigureHit> hit = m_chart->plot().hitAt(position);
    m_chart->setHighlight(hit);
    if (hit)
        return tell(*hit);
    const QString whole = m_chart->wholeTextAt(position);
    if (whole.isEmpty())
        return QToolTip::hideText();
    const QPoint below = position.toPoint() + QPoint(8, 16);
    // As rich text it is wrapped.
    QToolTip::showText(viewport()->mapToGlobal(below),
                       QStringLiteral("<p>%1</p>").arg(whole.toHtmlEscaped()), viewport());
}

void FigureView::tell(const FigureHit &mark)
{
    const PlotPainter &plot = m_chart->plot();
    const QPoint below = plot.positionOf(mark).toPoint() + QPoint(8, 8);
    QToolTip::showText(viewport()->mapToGlobal(below), plot.tip(mark), viewport());
}

void FigureView::shown()
{
    updateSpoken();
    tellNote();
}

void FigureView::tellNote()
{
    const QString note = m_chart->plot().note();
    if (note != m_note)
        Q_EMIT noteChanged(m_note = note);
}

void FigureView::setMarkedRows(const RowSet &rows)
{
    m_chart->setMarkedRows(rows);
}

void FigureView::setBrushing(bool on)
{
    m_isBrushing = on;
    viewport()->setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

void FigureView::choose(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    const PlotPainter &plot = m_chart->plot();
    if (const auto hit = plot.hitAt(position))
        Q_EMIT rowsChosen(plot.rowsOf(*hit), modifiers.testFlag(Qt::ControlModifier));
}

void FigureView::chooseIn(const QRectF &area, Qt::KeyboardModifiers modifiers)
{
    const RowSet rows = m_chart->plot().rowsIn(area);
    if (rows.size() > 0)
        Q_EMIT rowsChosen(rows, modifiers.testFlag(Qt::ControlModifier));
}

void FigureView::updateSpoken()
{
    m_rest.stop();
    const Figure visible = visibleFigure();
    //: What a screen reader calls a chart that has no title
    setAccessibleName(visible.title.isEmpty() ? tr("Chart") : visible.title);
    setAccessibleDescription(isEmpty(visible) ? m_chart->emptyText() : spokenSummary(visible));
}

void FigureView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_brush.isNull()) {
        QColor veil = m_theme.accent;
        veil.setAlphaF(0.18F);
        painter->fillRect(m_chart->plot().brushed(m_brush), veil);
    }
    if (!hasFocus())
        return;
    painter->setPen(QPen(m_theme.accent, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

/// The scene would put the tip of its items, none, in the place of ours.
bool FigureView::viewportEvent(QEvent *event)
{
    return event->type() == QEvent::ToolTip || QChartView::viewportEvent(event);
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    leaveMark();
    viewport()->update();
}

} // namespace livegauge
