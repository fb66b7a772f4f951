#include "wording/MoneyWords.h"

#include <QCoreApplication>

namespace livegauge {

QString currencyList(const MoneyUnit &money)
{
    if (money.currencies.size() < 2)
        return {};
    const QString stated = money.currencies.join(QStringLiteral(", "));
    //: %1: currencies of some markets; of others none is stated
    return money.areAllStated ? stated
                              : QCoreApplication::translate("Money", "%1 and others").arg(stated);
}

} // namespace livegauge
