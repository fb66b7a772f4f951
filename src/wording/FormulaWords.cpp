#include "wording/FormulaWords.h"

#include "domain/Formula.h"
#include "wording/ColumnWords.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>

namespace livegauge {
namespace {

QString written(const Formula &formula, const Numbers &numbers,
                const std::function<QString(ColumnId)> &term)
{
    QString above = term(formula.numerator);
    if (formula.plus)
        above = QStringLiteral("(%1 + %2)").arg(above, term(*formula.plus));
    const QString ratio = above + QStringLiteral(" ÷ ") + term(formula.base);
    return formula.factor == 1
        ? ratio
        : ratio + QStringLiteral(" × ") + numbers.count(std::llround(formula.factor));
}

} // namespace

QString formulaWithNumbers(const Livestream &stream, ColumnId id, const Numbers &numbers)
{
    const Formula *formula = formulaOf(id);
    if (formula == nullptr)
        return {};
    return written(*formula, numbers, [&](ColumnId term) {
        const Value value = valueOf(stream, term);
        // Seconds are what is divided by, not hours, minutes and seconds.
        if (column(term).kind == ColumnKind::Duration && isKnown(value))
            //: Seconds in a formula
            return QCoreApplication::translate("Formula", "%1 s")
                .arg(numbers.count(std::llround(numberIn(value))));
        return numbers.text(value, column(term).kind);
    });
}

QString formulaWithTitles(ColumnId id, const Numbers &numbers)
{
    const Formula *formula = formulaOf(id);
    return formula == nullptr ? QString() : written(*formula, numbers, columnTitle);
}

} // namespace livegauge
