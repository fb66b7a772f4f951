#include "wording/FilterMoney.h"

#include "wording/FilterLiteral.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace livegauge {
namespace {

/// `names` is an expression for what may stand in front of a number or behind it.
AmountsText without(const QString &names, const QString &text)
{
    const QRegularExpression form(QStringLiteral("(?<![^\\s=<>.])(%1)\\s*(?=[-+]?\\.?\\d)"
                                                 "|(?<=[^\\s=<>])\\s*(%1)(?=\\s*(?:\\.\\.|$))")
                                      .arg(names),
                                  QRegularExpression::UseUnicodePropertiesOption);
    AmountsText result;
    qsizetype from = 0;
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result.amounts += text.mid(from, match.capturedStart() - from);
        result.currencies += match.captured(1) + match.captured(2);
        from = match.capturedEnd();
    }
    result.amounts += text.mid(from);
    result.currencies.removeDuplicates();
    return result;
}

} // namespace

AmountsText withoutStated(const QString &text, const Currencies &stated)
{
    if (stated.isEmpty())
        return {text, {}};
    QStringList names;
    for (const QString &currency : stated.byMarket())
        names += halfWidth(currency);
    // The longest first: "US$" before "US".
    std::ranges::stable_sort(names, std::ranges::greater(), &QString::size);
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    return without(names.join(QLatin1Char('|')), text);
}

AmountsText withoutNames(const QString &text)
{
    return without(QStringLiteral("[\\p{L}\\p{Sc}][^\\s\\d=<>.,]*"), text);
}

QString statedCurrency(const QString &typed, const Currencies &stated)
{
    const auto &all = stated.byMarket();
    const auto found = std::find_if(all.begin(), all.end(), [&typed](const QString &currency) {
        return halfWidth(currency) == typed;
    });
    return found == all.end() ? QString() : *found;
}

QString currencyExpectation(const Currencies &stated)
{
    if (stated.isEmpty())
        //: Beside a filter field of money. "Tools" and "Currencies" are the names in the menu
        return QCoreApplication::translate(
            "FilterText",
            "No currency is stated under Tools, Currencies, so type the number alone.");
    const QStringList all = stated.ofAll(stated.byMarket().keys()).currencies;
    //: Beside a filter field of money. %1: the currencies the user stated, as "GBP, USD"
    return QCoreApplication::translate(
               "FilterText",
               "Money is not converted: type one of the currencies that are stated (%1), or the "
               "number alone.")
        .arg(all.join(QStringLiteral(", ")));
}

} // namespace livegauge
