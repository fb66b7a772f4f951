#include "charts/FigureCsv.h"

#include "charts/PlotKind.h"
#include "domain/Csv.h"

#include <QLocale>

#include <cmath>

namespace livegauge {

QByteArray figureCsv(const Figure &figure)
{
    return csvFile(kindOf(figure).csv(figure));
}

QString rawNumber(double number)
{
    return QLocale::c()
        .toString(number, 'f', number == std::floor(number) ? 0 : 2)
        .remove(QLatin1Char(','));
}

} // namespace livegauge
