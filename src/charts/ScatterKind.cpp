#include "charts/ScatterKind.h"

#include "charts/ScatterFigure.h"
#include "charts/ScatterPainter.h"
#include "domain/Csv.h"
#include "wording/ColumnWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace livegauge {
namespace {

const ScatterPlot &plotOf(const Figure &figure)
{
    return std::get<ScatterPlot>(figure.plot);
}

bool hasColours(const Figure &figure)
{
    return figure.colourByInfluencer() && figure.influencers.size() <= mostScatterColours
        && plotOf(figure).data.points->size() <= mostScatterPoints;
}

} // namespace

bool ScatterKind::isEmpty(const Figure &figure) const
{
    return plotOf(figure).data.selection->rows->isEmpty();
}

QString ScatterKind::whyBlank(const Figure &figure, const PlotView &view) const
{
    if (plotOf(figure).data.points->size() == 0)
        return QCoreApplication::translate("Figure", "The source states no such number here.");
    const bool isAnyShown =
        std::ranges::any_of(figure.influencers, [&view](const FigureInfluencer &one) {
            return view.shows(one.userId);
        });
    return isAnyShown
        ? QString()
        : QCoreApplication::translate("Figure", "Everything is switched off in the legend.");
}

std::unique_ptr<PlotPainter> ScatterKind::makePainter() const
{
    return std::make_unique<ScatterPainter>();
}

std::vector<LegendEntry> ScatterKind::legend(const Figure &figure) const
{
    std::vector<LegendEntry> entries;
    if (!figure.colourByInfluencer() || figure.influencers.size() > mostScatterColours)
        return entries;
    for (const FigureInfluencer &one : figure.influencers) {
        const Ink ink = hasColours(figure) ? Ink{Ink::Influencer, one.colour} : Ink{Ink::Muted};
        entries.push_back({one.name, one.userId, {}, Mark::Bars, ink});
    }
    return entries;
}

Figure ScatterKind::narrowed(const Figure &figure, const PlotView &view) const
{
    Figure result = figure;
    std::get<ScatterPlot>(result.plot).left = view.hiddenInfluencers;
    std::erase_if(result.influencers,
                  [&view](const FigureInfluencer &one) { return !view.shows(one.userId); });
    result.title = scatterTitle(result);
    return result;
}

QList<QStringList> ScatterKind::csv(const Figure &figure) const
{
    const ScatterPlot &plot = plotOf(figure);
    const LivestreamColumns &columns = plot.data.selection->columns;
    const ScatterQuestion &question = plot.data.question;
    const NumberReader xs(columns, question.x);
    const NumberReader ys(columns, question.y);
    QList<QStringList> lines{
        {QStringLiteral("room_id"), QStringLiteral("user_id"), QStringLiteral("influencer"),
         QString::fromLatin1(column(question.x).key), QString::fromLatin1(column(question.y).key)}};
    for (const RowNumber row : plot.data.points->rows) {
        const QString userId = columns.text(row, ColumnId::UserId);
        if (plot.left.contains(userId))
            continue;
        constexpr int digits = 15;
        lines.append({csvCell(columns.roomId(row)), csvCell(userId),
                      csvCell(columns.text(row, ColumnId::Influencer)),
                      QString::number(xs[row], 'g', digits),
                      QString::number(ys[row], 'g', digits)});
    }
    return lines;
}

QStringList ScatterKind::spoken(const Figure &figure, const PlotView &) const
{
    const auto count = static_cast<int>(plotOf(figure).data.points->size());
    return {QCoreApplication::translate("Figure", "%Ln livestream(s) as points.", nullptr, count)};
}

QStringList ScatterKind::fileNameParts(const Figure &figure) const
{
    const ScatterQuestion &question = plotOf(figure).data.question;
    return {QStringLiteral("scatter"), QString::fromLatin1(column(question.x).key),
            QString::fromLatin1(column(question.y).key)};
}

} // namespace livegauge
