#include "charts/FigureLayout.h"

#include "charts/PlotKind.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double edge = 12;
constexpr double edgeInCard = 4;
constexpr double gap = 8;
constexpr double widestName = 180;
constexpr double swatchWidth = 16;
constexpr double lowChart = 160; // a second line above it would be missing from the plot

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
    {
        m_layout.font = input.font;
        m_layout.titleFont = input.font;
        m_layout.titleFont.setWeight(QFont::DemiBold);
        m_layout.smallFont = scaled(input.font, 0.9);
        // Without a footnote it stands in a window, whose card has a margin.
        const double border = input.parts.footnote ? edge : edgeInCard;
        m_top = border;
        m_bottom = input.size.height() - border;
    }

    FigureLayout build();

private:
    void addHeader();
    void addLegend();
    void addFootnote();
    double smallWidth(const QString &text) const
    {
        return QFontMetricsF(m_layout.smallFont).horizontalAdvance(text);
    }

    const FigureLayoutInput &m_input;
    const Figure &m_figure;
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
    m_layout.room = QRectF(edge, m_top, m_input.size.width() - 2 * edge, m_bottom - m_top);
    return std::move(m_layout);
}

void Builder::addHeader()
{
    const QFontMetricsF title(m_layout.titleFont);
    const double width = m_input.size.width() - 2 * edge;
    const double subtitleWidth = smallWidth(m_input.subtitle);
    const bool oneLine = title.horizontalAdvance(m_input.title) + subtitleWidth + 24 <= width;
    const double height = title.height();
    // In a window the choices above say what is shown; the days stand here only.
    const bool isLow = !m_input.parts.footnote && m_input.size.height() < lowChart;
    if (oneLine || !isLow) {
        const double titleWidth = oneLine ? width - subtitleWidth : width;
        m_layout.texts.push_back({title.elidedText(m_input.title, Qt::ElideRight, titleWidth),
                                  QRectF(edge, m_top, width, height),
                                  Qt::AlignLeft | Qt::AlignVCenter, true});
        if (!oneLine)
            m_top += height + 2;
    }
    const QString subtitle =
        QFontMetricsF(m_layout.smallFont).elidedText(m_input.subtitle, Qt::ElideRight, width);
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
    std::vector<LegendEntry> entries = kindOf(m_figure).legend(m_figure);
    if (!m_input.note.isEmpty())
        entries.push_back({m_input.note, {}, {}, Mark::None, {}});
    for (const LegendEntry &entry : entries) {
        const QString label = entry.metric
            ? entry.label
            : metrics.elidedText(entry.label, Qt::ElideRight, widestName);
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

} // namespace

FigureLayout layOut(const FigureLayoutInput &input)
{
    return Builder(input).build();
}

} // namespace livegauge
