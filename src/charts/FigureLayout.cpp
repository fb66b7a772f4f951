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
constexpr double highChart = 260; // it has room for a third
constexpr int mostInFile = 4; // lines, where no tip can tell the rest
constexpr double betweenHeads = 24; // title and subtitle side by side
constexpr double betweenLines = 2;
constexpr double hair = 2; // painted, a text may be wider than it was measured, and would be cut

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
    void addHeaderInLine(double titleWidth, double subtitleWidth);
    void addHeaderLines(const QString &text, bool isTitle, int most);
    void addHead(const QString &text, bool isTitle, const QRectF &box, int side);
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
    const double width = m_input.size.width() - 2 * edge;
    const double title = QFontMetricsF(m_layout.titleFont).horizontalAdvance(m_input.title) + hair;
    const double subtitle = smallWidth(m_input.subtitle) + hair;
    const double room = width - betweenHeads;
    const bool isFile = m_input.parts.footnote;
    if (title + subtitle <= room)
        return addHeaderInLine(width - subtitle, subtitle);
    if (!isFile && m_input.size.height() < lowChart) {
        // The days of the figure, which a subtitle begins with, are read with any title.
        const double days =
            smallWidth(m_input.subtitle.section(QStringLiteral(" · "), 0, 0) + QChar(0x2026));
        const double titleWidth = std::min(title, std::max(room - days - hair, room / 2));
        return addHeaderInLine(titleWidth, room - titleWidth);
    }
    const int ofSubtitle = m_input.size.height() >= highChart ? 2 : 1;
    addHeaderLines(m_input.title, true, isFile ? mostInFile : 1);
    addHeaderLines(m_input.subtitle, false, isFile ? mostInFile : ofSubtitle);
    m_top += gap - betweenLines;
}

void Builder::addHeaderInLine(double titleWidth, double subtitleWidth)
{
    const double height = QFontMetricsF(m_layout.titleFont).height();
    const double right = m_input.size.width() - edge;
    addHead(m_input.title, true, QRectF(edge, m_top, titleWidth, height), Qt::AlignLeft);
    addHead(m_input.subtitle, false, QRectF(right - subtitleWidth, m_top, subtitleWidth, height),
            Qt::AlignRight);
    m_top += height + gap;
}

void Builder::addHead(const QString &text, bool isTitle, const QRectF &box, int side)
{
    const QFontMetricsF metrics(isTitle ? m_layout.titleFont : m_layout.smallFont);
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, box.width());
    m_layout.texts.push_back(
        {fitting, box, side | Qt::AlignVCenter, isTitle, fitting == text ? QString() : text});
}

void Builder::addHeaderLines(const QString &text, bool isTitle, int most)
{
    const double width = m_input.size.width() - 2 * edge;
    const double height = QFontMetricsF(m_layout.titleFont).height();
    const QStringList lines =
        linesOf(text, isTitle ? m_layout.titleFont : m_layout.smallFont, width - hair, most);
    for (const QString &line : lines) {
        m_layout.texts.push_back({line, QRectF(edge, m_top, width, height),
                                  Qt::AlignLeft | Qt::AlignVCenter, isTitle,
                                  text.endsWith(lines.back()) ? QString() : text});
        m_top += height + betweenLines;
    }
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
