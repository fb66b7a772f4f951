#include "output/CsvText.h"

#include "domain/Csv.h"
#include "output/NumberText.h"

#include <utility>

namespace livegauge {
namespace {

QByteArray written(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return csvCell(*text).toUtf8();
    if (const auto *yes = std::get_if<bool>(&cell))
        return *yes ? "yes" : "no";
    return numberText(cell);
}

} // namespace

QByteArray csvLine(const Cells &cells)
{
    QByteArray line;
    bool isFirst = true;
    for (const Cell &cell : cells) {
        if (!std::exchange(isFirst, false))
            line += ',';
        line += written(cell);
    }
    return line + "\r\n";
}

QByteArray csvLine(const QStringList &names)
{
    return csvLine(Cells(names.begin(), names.end()));
}

} // namespace livegauge
