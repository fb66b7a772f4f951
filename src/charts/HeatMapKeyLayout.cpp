#include "charts/HeatMapKeyLayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

constexpr double gap = 6;
constexpr double between = 20; // what belongs together stands closer
constexpr double scaleWidth = 96;
constexpr double signWidth = 16;
constexpr double signHeight = 10;

class Builder {
public:
    Builder(double width, const QFont &font)
        : m_metrics(font)
        , m_width(width)
        , m_line(m_metrics.height() + 4)
    {
    }

    void addScale(const HeatMapKey &key);
    void addThin(const QString &text);
    void addWords(const QString &text) { addText(text, startOf(widthOf(text))); }
    HeatMapKeyLayout done();

private:
    double widthOf(const QString &text) const
    {
        return std::ceil(m_metrics.horizontalAdvance(text)) + 2;
    }
    double startOf(double width);
    double addText(const QString &text, double left);
    QRectF sign(double left, double width);

    HeatMapKeyLayout m_layout;
    QFontMetricsF m_metrics;
    double m_width;
    double m_line;
    double m_top = 0;
    double m_end = 0; // of what stands in the line
};

/// Where something so wide begins: behind what stands there, or in a line of its own.
double Builder::startOf(double width)
{
    if (m_end <= 0)
        return 0;
    if (m_end + between + width <= m_width)
        return m_end + between;
    m_top += m_line;
    m_end = 0;
    return 0;
}

/// Where it ends.
double Builder::addText(const QString &text, double left)
{
    const double width = std::min(widthOf(text), std::max(m_width - left, 0.0));
    m_layout.texts.push_back({m_metrics.elidedText(text, Qt::ElideRight, width),
                              QRectF(left, m_top, width, m_line),
                              Qt::AlignLeft | Qt::AlignVCenter});
    m_end = left + width;
    return m_end;
}

QRectF Builder::sign(double left, double width)
{
    m_end = left + width;
    return {left, m_top + (m_line - signHeight) / 2, width, signHeight};
}

void Builder::addScale(const HeatMapKey &key)
{
    const double ends = widthOf(key.least) + scaleWidth + widthOf(key.most) + 2 * gap;
    const double whole = widthOf(key.metric) + gap + ends;
    // The title names the metric too.
    double left = startOf(whole <= m_width ? whole : ends);
    if (whole <= m_width)
        left = addText(key.metric, left) + gap;
    left = addText(key.least, left) + gap;
    m_layout.scale = sign(left, scaleWidth);
    addText(key.most, m_end + gap);
}

void Builder::addThin(const QString &text)
{
    m_layout.thin = sign(startOf(signWidth + gap + widthOf(text)), signWidth);
    addText(text, m_end + gap);
}

HeatMapKeyLayout Builder::done()
{
    m_layout.height = m_top + m_line;
    return std::move(m_layout);
}

} // namespace

HeatMapKeyLayout heatMapKeyLayout(const HeatMapKey &key, const QString &bestSlots, double width,
                                  const QFont &font)
{
    Builder builder(width, font);
    if (key.hasScale)
        builder.addScale(key);
    if (!key.thin.isEmpty())
        builder.addThin(key.thin);
    if (!key.counts.isEmpty())
        builder.addWords(key.counts);
    builder.addWords(bestSlots);
    return builder.done();
}

} // namespace livegauge
