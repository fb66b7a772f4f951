#include "charts/FigureLayout.h"

#include "charts/LinePath.h"
#include "wording/Numbers.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double edge = 12;
constexpr double gap = 8;
constexpr double widestName = 180;
constexpr double swatchWidth = 16;
constexpr double lineDistance = 42; // pixels between grid lines, at least

QFont scaled(const QFont &font, double factor)
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(std::max(9, static_cast<int>(std::lround(font.pixelSize() * factor))));
    else
        result.setPointSizeF(std::max(8.0, font.pointSizeF() * factor));
    return result;
}

class Builder {
public:
    explicit Builder(const FigureLayoutInput &input)
        : m_input(input)
        , m_figure(*input.figure)
        , m_numbers(input.figure->language)
    {
        m_layout.font = input.font;
        m_layout.titleFont = input.font;
        m_layout.titleFont.setWeight(QFont::DemiBold);
        m_layout.smallFont = scaled(input.font, 0.9);
        m_top = edge;
        m_bottom = input.size.height() - edge;
    }

    FigureLayout build();

private:
    void addHeader();
    void addLegend();
    void addFootnote();
    void addAxes();
    void addAxisTitles(double left, double right);
    void addValueLabels(const std::vector<AxisSide> &sides, const std::vector<ValueScale> &scales);
    void addTimeLabels();
    QString emptyReason() const;
    ValueAxisNeed needOf(AxisSide side) const;
    bool isShown(AxisSide side) const;
    double smallWidth(const QString &text) const
    {
        return QFontMetricsF(m_layout.smallFont).horizontalAdvance(text);
    }
    double smallHeight() const { return QFontMetricsF(m_layout.smallFont).height(); }

    const FigureLayoutInput &m_input;
    const Figure &m_figure;
    Numbers m_numbers;
    FigureLayout m_layout;
    double m_top = 0;
    double m_bottom = 0;
};

FigureLayout Builder::build()
{
    if (m_input.parts.header)
        addHeader();
    if (m_input.parts.legend)
        addLegend();
    if (m_input.parts.footnote)
        addFootnote();
    m_layout.scale.time = m_input.time;
    const QString reason = emptyReason();
    if (reason.isEmpty()) {
        addAxes();
        return std::move(m_layout);
    }
    const QRectF rest(edge, m_top, m_input.size.width() - 2 * edge, m_bottom - m_top);
    m_layout.texts.push_back({reason, rest, Qt::AlignCenter | Qt::TextWordWrap});
    return std::move(m_layout);
}

QString Builder::emptyReason() const
{
    if (m_figure.series.empty())
        return m_input.emptyText;
    bool anyShown = false;
    for (std::size_t i = 0; i < m_figure.series.size(); ++i) {
        if (!m_input.shown[i])
            continue;
        anyShown = true;
        for (const FigurePoint &point : m_figure.series[i].points) {
            if (point.y)
                return {};
        }
    }
    if (!anyShown)
        return QCoreApplication::translate("Figure", "Everything is switched off in the legend.");
    return QCoreApplication::translate("Figure", "The source states no such number here.");
}

void Builder::addHeader()
{
    const QFontMetricsF title(m_layout.titleFont);
    const double width = m_input.size.width() - 2 * edge;
    const double subtitleWidth = smallWidth(m_figure.subtitle);
    const bool oneLine = title.horizontalAdvance(m_figure.title) + subtitleWidth + 24 <= width;
    const double height = title.height();
    m_layout.texts.push_back(
        {title.elidedText(m_figure.title, Qt::ElideRight, oneLine ? width - subtitleWidth : width),
         QRectF(edge, m_top, width, height), Qt::AlignLeft | Qt::AlignVCenter, true});
    if (!oneLine)
        m_top += height + 2;
    const QString subtitle =
        QFontMetricsF(m_layout.smallFont).elidedText(m_figure.subtitle, Qt::ElideRight, width);
    const int side = oneLine ? Qt::AlignRight : Qt::AlignLeft;
    m_layout.texts.push_back(
        {subtitle, QRectF(edge, m_top, width, height), side | Qt::AlignVCenter});
    m_top += height + gap;
}

void Builder::addLegend()
{
    const QFontMetricsF metrics(m_layout.smallFont);
    const double height = metrics.height() + 4;
    double x = edge;
    for (const LegendEntry &entry : legendEntries(m_figure)) {
        const QString label = metrics.elidedText(entry.label, Qt::ElideRight, widestName);
        const double width = swatchWidth + 6 + std::ceil(metrics.horizontalAdvance(label)) + 2;
        if (x > edge && x + width > m_input.size.width() - edge) {
            x = edge;
            m_top += height;
        }
        m_layout.legend.push_back({entry, label, QRectF(x, m_top, width, height)});
        x += width + 16;
    }
    if (!m_layout.legend.empty())
        m_top += height + gap;
}

void Builder::addFootnote()
{
    const QFontMetricsF metrics(m_layout.smallFont);
    const double width = m_input.size.width() - 2 * edge;
    const QRectF wanted = metrics.boundingRect(QRectF(0, 0, width, 1000),
                                               Qt::AlignLeft | Qt::TextWordWrap, m_figure.footnote);
    m_bottom -= wanted.height();
    m_layout.texts.push_back({m_figure.footnote, QRectF(edge, m_bottom, width, wanted.height()),
                              Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap});
    m_bottom -= gap;
}

bool Builder::isShown(AxisSide side) const
{
    for (std::size_t i = 0; i < m_figure.series.size(); ++i) {
        if (m_input.shown[i] && m_figure.series[i].side == side)
            return true;
    }
    return false;
}

ValueAxisNeed Builder::needOf(AxisSide side) const
{
    const auto &axis = side == AxisSide::Left ? m_figure.left : m_figure.right;
    ValueAxisNeed need;
    need.whole = axis && axis->kind == ColumnKind::Count;
    for (std::size_t i = 0; i < m_figure.series.size(); ++i) {
        const FigureSeries &series = m_figure.series[i];
        if (!m_input.shown[i] || series.side != side)
            continue;
        const IndexRange visible = visiblePoints(series, m_input.time);
        for (std::size_t p = visible.begin; p < visible.end; ++p) {
            const FigurePoint &point = series.points[p];
            const double place = placeOf(point, m_figure.grouping);
            const bool inside = place >= static_cast<double>(m_input.time.from)
                && place < static_cast<double>(m_input.time.to);
            if (inside && point.y)
                need.max = std::max(need.max, *point.y);
        }
    }
    return need;
}

void Builder::addAxes()
{
    const double titleRow = smallHeight() + 4;
    const double labelRows = 2 * smallHeight() + 6;
    const double plotTop = m_top + titleRow + smallHeight() / 2;
    const double plotBottom = std::max(m_bottom - labelRows, plotTop + 10);

    std::vector<AxisSide> sides;
    std::vector<ValueAxisNeed> needs;
    for (const AxisSide side : {AxisSide::Left, AxisSide::Right}) {
        if (isShown(side)) {
            sides.push_back(side);
            needs.push_back(needOf(side));
        }
    }
    const int lines = static_cast<int>((plotBottom - plotTop) / lineDistance);
    const std::vector<ValueScale> scales = valueScales(needs, std::clamp(lines, 1, 6));
    double margins[2] = {28, 28};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        double &margin = margins[sides[i] == AxisSide::Left ? 0 : 1];
        for (int step = 0; step <= scales[i].steps; ++step)
            margin = std::max(margin, smallWidth(m_numbers.compact(scales[i].step * step)) + gap);
        (sides[i] == AxisSide::Left ? m_layout.scale.leftTop : m_layout.scale.rightTop) =
            scales[i].top();
    }
    const double left = edge + margins[0];
    const double right = std::max(m_input.size.width() - edge - margins[1], left + 10);
    m_layout.scale.plot = QRectF(left, plotTop, right - left, plotBottom - plotTop);
    addAxisTitles(edge, m_input.size.width() - edge);
    addValueLabels(sides, scales);
    addTimeLabels();
}

void Builder::addAxisTitles(double left, double right)
{
    const QFontMetricsF metrics(m_layout.smallFont);
    const double half = (right - left) / 2 - gap;
    const auto add = [&](const std::optional<FigureAxis> &axis, double x, int side) {
        const QString text = metrics.elidedText(axis->title, Qt::ElideRight, half);
        m_layout.texts.push_back(
            {text, QRectF(x, m_top, half, metrics.height()), side | Qt::AlignVCenter});
    };
    if (m_figure.left && isShown(AxisSide::Left))
        add(m_figure.left, left, Qt::AlignLeft);
    if (m_figure.right && isShown(AxisSide::Right))
        add(m_figure.right, right - half, Qt::AlignRight);
}

void Builder::addValueLabels(const std::vector<AxisSide> &sides,
                             const std::vector<ValueScale> &scales)
{
    const QRectF plot = m_layout.scale.plot;
    const double height = smallHeight();
    for (int step = 0; step <= scales.front().steps; ++step) {
        const double y = plot.bottom() - plot.height() * step / scales.front().steps;
        m_layout.gridLines.push_back(y);
        for (std::size_t i = 0; i < sides.size(); ++i) {
            const QString text = m_numbers.compact(scales[i].step * step);
            const bool isLeft = sides[i] == AxisSide::Left;
            const int side = isLeft ? Qt::AlignRight : Qt::AlignLeft;
            const QRectF box = isLeft
                ? QRectF(0, y - height / 2, plot.left() - gap, height)
                : QRectF(plot.right() + gap, y - height / 2, smallWidth(text) + 2, height);
            m_layout.texts.push_back({text, box, side | Qt::AlignVCenter});
        }
    }
}

void Builder::addTimeLabels()
{
    const PlotScale &scale = m_layout.scale;
    const double height = smallHeight();
    const auto ticks =
        timeTicks(scale.time, scale.plot.width(), m_figure.grouping, m_figure.language,
                  [this](const QString &text) { return smallWidth(text); });
    const int centred = Qt::AlignHCenter | Qt::AlignVCenter;
    for (const TimeTick &tick : ticks) {
        const double x = scale.x(tick.at);
        const double y = scale.plot.bottom() + 4;
        m_layout.texts.push_back({tick.label, QRectF(x - 60, y, 120, height), centred});
        if (!tick.second.isEmpty()) {
            m_layout.texts.push_back(
                {tick.second, QRectF(x - 60, y + height, 120, height), centred});
        }
    }
}

} // namespace

FigureLayout layOut(const FigureLayoutInput &input)
{
    return Builder(input).build();
}

} // namespace livegauge
