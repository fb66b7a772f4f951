#include "charts/BoxKind.h"

#include "charts/BoxPainter.h"
#include "domain/Csv.h"

namespace livegauge {

const Distribution &BoxKind::dataOf(const Figure &figure) const
{
    return std::get<BoxPlot>(figure.plot).data;
}

std::unique_ptr<PlotPainter> BoxKind::makePainter() const
{
    return std::make_unique<BoxPainter>();
}

QList<QStringList> BoxKind::csv(const Figure &figure) const
{
    const Distribution &data = dataOf(figure);
    QList<QStringList> lines{{QStringLiteral("user_id"), QStringLiteral("influencer"),
                              QStringLiteral("livestreams"), QStringLiteral("unknown"),
                              QStringLiteral("least"), QStringLiteral("lower_whisker"),
                              QStringLiteral("lower_quartile"), QStringLiteral("median"),
                              QStringLiteral("upper_quartile"), QStringLiteral("upper_whisker"),
                              QStringLiteral("greatest"), QStringLiteral("beyond_whiskers")}};
    constexpr int digits = 15;
    const auto number = [](double value) { return QString::number(value, 'g', digits); };
    for (const DistributionBox &box : data.boxes) {
        const QString userId = data.selection->columns.texts().text(box.userId);
        const FiveNumbers &five = box.numbers;
        lines.append({csvCell(userId), csvCell(figure.nameOf(userId)), QString::number(five.count),
                      QString::number(box.unknown), number(five.least), number(five.lowerWhisker),
                      number(five.lowerQuartile), number(five.median), number(five.upperQuartile),
                      number(five.upperWhisker), number(five.greatest),
                      QString::number(five.beyond)});
    }
    return lines;
}

QStringList BoxKind::fileNameParts(const Figure &figure) const
{
    return {QStringLiteral("boxes"),
            QString::fromLatin1(column(dataOf(figure).question.metric).key)};
}

} // namespace livegauge
