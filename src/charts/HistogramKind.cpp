#include "charts/HistogramKind.h"

#include "charts/HistogramPainter.h"

namespace livegauge {

const Distribution &HistogramKind::dataOf(const Figure &figure) const
{
    return std::get<HistogramPlot>(figure.plot).data;
}

std::unique_ptr<PlotPainter> HistogramKind::makePainter() const
{
    return std::make_unique<HistogramPainter>();
}

QList<QStringList> HistogramKind::csv(const Figure &figure) const
{
    const Distribution &data = dataOf(figure);
    const QString key = QString::fromLatin1(column(data.question.metric).key);
    QList<QStringList> lines{{key + QStringLiteral("_from"), key + QStringLiteral("_below"),
                              QStringLiteral("livestreams")}};
    constexpr int digits = 10; // what the edge of a bin is good for
    for (std::size_t bin = 0; bin < data.bins.counts.size(); ++bin) {
        lines.append({QString::number(data.bins.edge(bin), 'g', digits),
                      QString::number(data.bins.edge(bin + 1), 'g', digits),
                      QString::number(data.bins.counts[bin])});
    }
    return lines;
}

QStringList HistogramKind::fileNameParts(const Figure &figure) const
{
    return {QStringLiteral("histogram"),
            QString::fromLatin1(column(dataOf(figure).question.metric).key)};
}

} // namespace livegauge
