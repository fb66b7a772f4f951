#include "domain/IdTable.h"

#include "domain/Csv.h"

#include <QRegularExpression>

namespace livegauge {
namespace {

const QString idTitle = QStringLiteral("(user|influencer|creator|author)[ _]?id|id|达人 ?id");

} // namespace

qsizetype IdTable::columnNamed(const QString &pattern) const
{
    const QRegularExpression title(QStringLiteral("^[\\s\\x{FEFF}]*(%1)\\s*$").arg(pattern),
                                   QRegularExpression::CaseInsensitiveOption);
    return titles.indexOf(title);
}

std::optional<IdTable> idTableOf(const QString &text)
{
    // The separator is the one that brings out the most columns.
    std::optional<IdTable> best;
    for (const char separator : {',', ';', '\t'}) {
        IdTable table;
        table.lines = csvLines(text, QLatin1Char(separator));
        if (table.lines.isEmpty())
            continue;
        table.titles = table.lines.takeFirst();
        table.id = table.columnNamed(idTitle);
        if (table.id >= 0 && (!best || table.titles.size() > best->titles.size()))
            best = std::move(table);
    }
    return best;
}

} // namespace livegauge
