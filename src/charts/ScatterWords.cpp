#include "charts/ScatterWords.h"

#include "analysis/Markets.h"
#include "charts/FigureWords.h"
#include "charts/ScatterFigure.h"
#include "wording/ColumnWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace livegauge {

QString scatterPointTip(const ScatterData &data, RowNumber row, Language language)
{
    const Numbers numbers(language);
    const Selection &selection = *data.selection;
    const QString name = selection.columns.text(row, ColumnId::Influencer);
    const Value start = selection.columns.value(row, ColumnId::Start);
    QString text = QStringLiteral("<b>%1</b>")
                       .arg((name.isEmpty() ? selection.columns.text(row, ColumnId::UserId) : name)
                                .toHtmlEscaped());
    if (isKnown(start)) {
        const QString market = selection.columns.text(row, ColumnId::Region);
        text += QStringLiteral("<br>")
            + numbers.dayAndTime(
                selection.query->clock.wallSeconds(static_cast<qint64>(numberIn(start)), market));
    }
    text += QStringLiteral("<table>");
    for (const ColumnId metric : {data.question.y, data.question.x}) {
        text += tipLine(columnTitle(metric),
                        numbers.cell(selection.columns.value(row, metric), metric,
                                     selection.columns.captured(row, metric),
                                     currencyOf(selection, row)));
    }
    return text + QStringLiteral("</table>");
}

QString scatterCellTip(const ScatterQuestion &question, const ScatterCells &cells,
                       const ScatterFrame &frame, std::size_t cell, Language language)
{
    const Numbers numbers(language);
    const auto along = [](double from, double to, double share, bool isLog) {
        const double at = from + (to - from) * share;
        return isLog ? std::pow(10, at) : at;
    };
    const auto range = [&](ColumnId metric, double least, double most) {
        const double unit = scatterUnit(metric);
        return QStringLiteral("%1 – %2").arg(numbers.compact(least / unit),
                                             numbers.compact(most / unit));
    };
    const auto columns = static_cast<std::size_t>(cells.columns);
    const auto column = static_cast<double>(cell % columns);
    const std::size_t cellRow = cell / columns;
    const auto row = static_cast<double>(cellRow);
    const auto x = [&](double at) {
        return along(frame.left, frame.right, at / cells.columns, question.isLogX);
    };
    const auto y = [&](double at) {
        return along(frame.top, frame.bottom, at / cells.rows, question.isLogY);
    };
    return QStringLiteral("<table>")
        + tipLine(QCoreApplication::translate("Figure", "Livestreams"),
                  numbers.count(cells.counts[cell]))
        + tipLine(axisTitle(question.y), range(question.y, y(row + 1), y(row)))
        + tipLine(axisTitle(question.x), range(question.x, x(column), x(column + 1)))
        + QStringLiteral("</table>");
}

} // namespace livegauge
