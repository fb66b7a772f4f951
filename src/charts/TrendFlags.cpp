#include "charts/TrendFlags.h"

#include "charts/FigureWords.h"
#include "charts/FlagSign.h"
#include "charts/TrendWords.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace livegauge {
namespace {

constexpr int mostTold = 6; // a tip is no list

/// Whose note it is.
QColor noteColour(const PlotContent &content, const TrendSeries &series)
{
    return content.figure->colourByInfluencer() ? series.ink.in(content.theme)
                                                : content.theme.accent;
}

void paintSign(QPainter &painter, const PlotContent &content, const FlagMark &mark)
{
    const Theme &theme = content.theme;
    switch (mark.kind) {
    case TrendFlag::Record:
        return paintRecordSign(painter, mark.foot, theme.good, theme.card);
    case TrendFlag::Collapse:
        return paintCollapseSign(painter, mark.foot, theme.bad, theme.card);
    case TrendFlag::Note:
        return paintNoteSign(
            painter, mark.foot,
            noteColour(content, std::get<TrendPlot>(content.figure->plot).series[mark.series]));
    }
}

void paintLabel(QPainter &painter, const PlotContent &content, const FlagMark &mark)
{
    // A line behind it would make it hard to read.
    QColor veil = content.theme.card;
    veil.setAlphaF(0.75F);
    painter.fillRect(mark.box.adjusted(-1, 3, 1, -3), veil);
    painter.setFont(content.smallFont);
    painter.setPen(content.theme.ink);
    paintText(painter, mark.box, Qt::AlignLeft | Qt::AlignVCenter, mark.label);
}

QString placeName(const Figure &figure, const TrendPlot &plot, const TimeBucket &bucket)
{
    return plot.grouping == Grouping::Livestream
        ? Numbers(figure.language).dayAndTime(bucket.from)
        : bucketName({bucket.from, bucket.to}, plot.grouping, figure.language);
}

} // namespace

void paintTrendFlags(QPainter &painter, const PlotContent &content,
                     const std::vector<FlagMark> &marks)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FlagMark &mark : marks) {
        paintSign(painter, content, mark);
        if (!mark.label.isEmpty())
            paintLabel(painter, content, mark);
    }
}

const FlagMark *flagAt(const std::vector<FlagMark> &marks, const QPointF &position)
{
    const auto there = std::ranges::find_if(marks, [&position](const FlagMark &mark) {
        return mark.sign.contains(position) || mark.box.contains(position);
    });
    return there == marks.end() ? nullptr : &*there;
}

QString mergedFlagsText(const Figure &figure, const std::vector<FlagMark> &marks,
                        const FigureHit &hit)
{
    const auto &plot = std::get<TrendPlot>(figure.plot);
    QString lines;
    int told = 0;
    int more = 0;
    for (const FlagMark &mark : marks) {
        const bool isOver = plot.series[mark.series].track == plot.series[hit.series].track
            && mark.bucket <= hit.point && hit.point <= plot.flags[mark.last].bucket;
        for (std::size_t i = mark.first; isOver && i <= mark.last; ++i) {
            const TrendFlag &flag = plot.flags[i];
            if (flag.kind != mark.kind || flag.bucket == hit.point)
                continue;
            if (++told > mostTold) {
                ++more;
                continue;
            }
            lines += tipLine(placeName(figure, plot, plot.series[flag.series].bucket(flag.bucket)),
                             flag.kind == TrendFlag::Note ? flag.text.simplified()
                                                          : flagWord(flag.kind));
        }
    }
    if (lines.isEmpty())
        return {};
    QString text = QStringLiteral("<table cellspacing=\"0\">") + lines + QStringLiteral("</table>");
    if (more > 0)
        //: Last line of a tip: so many signs of a chart more, all in one place
        text += QCoreApplication::translate("Figure", "and %Ln more here", nullptr, more);
    return text;
}

} // namespace livegauge
