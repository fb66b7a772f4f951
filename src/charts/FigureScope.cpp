#include "charts/FigureScope.h"

#include "wording/ColumnWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace livegauge {

QString clockOf(const Selection &selection, const std::vector<TextId> &regions)
{
    return clockName(selection.query->clock,
                     regions.size() == 1 ? selection.columns.texts().text(regions.front())
                                         : QString());
}

QString filteredBy(const SelectionQuery &query)
{
    QStringList titles;
    for (const Condition &condition : query.filter)
        titles += columnTitle(condition.column);
    titles.removeDuplicates();
    //: Stands between the columns in a list of those that are filtered
    return titles.join(QCoreApplication::translate("Figure", ", "));
}

} // namespace livegauge
