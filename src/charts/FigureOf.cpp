#include "charts/FigureOf.h"

#include "charts/FigureScope.h"
#include "charts/FigureWords.h"
#include "wording/MoneyWords.h"
#include "wording/Numbers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace livegauge {

namespace {

/// With their names told apart, in the order of their colours.
std::vector<FigureInfluencer> influencersOf(const SelectionScope &scope, const TextPool &texts,
                                            const QStringList &colours)
{
    QHash<QString, int> colourOf;
    for (const QString &userId : colours)
        colourOf.insert(userId, static_cast<int>(colourOf.size()));
    std::vector<FigureInfluencer> result;
    for (const InfluencerInScope &one : scope.influencers) {
        const QString userId = texts.text(one.userId);
        const QString name = texts.text(one.name);
        result.push_back({userId, name.isEmpty() ? userId : name, colourOf.value(userId),
                          texts.text(one.market)});
    }
    std::ranges::sort(result, {}, &FigureInfluencer::colour);
    tellNamesApart(result);
    return result;
}

} // namespace

Figure figureOf(const Selection &selection, const SelectionScope &scope,
                const FigureOptions &options)
{
    const TextPool &texts = selection.columns.texts();
    Figure figure;
    figure.language = options.language;
    figure.influencers = influencersOf(scope, texts, options.influencers);
    figure.clock = clockOf(selection, scope.regions);
    figure.days = {scope.days.from, scope.days.until};
    figure.filteredBy = filteredBy(*selection.query);
    figure.footnote = footnoteText(options.sampleData);
    return figure;
}

void tellCurrency(Figure &figure, const Selection &selection, const std::vector<TextId> &markets,
                  const std::vector<ColumnId> &metrics)
{
    const bool areMoney = std::ranges::any_of(
        metrics, [](ColumnId metric) { return column(metric).kind == ColumnKind::Money; });
    if (!areMoney)
        return;
    const MoneyUnit money = moneyOf(selection, markets);
    figure.currency = money.common();
    for (FigureInfluencer &one : figure.influencers)
        one.currency = selection.query->currencies.of(one.market);
    if (!figure.currency.isEmpty())
        //: Note beside a chart of money. %1: its currency, as the user stated it
        figure.notes += QCoreApplication::translate("Figure", "money in %1").arg(figure.currency);
    else if (const QString several = currencyList(money); !several.isEmpty())
        figure.mixedMoney =
            //: Note beside a chart of money from several markets. %1: their currencies
            QCoreApplication::translate("Figure", "money in different currencies: %1").arg(several);
    else if (money.mayDiffer())
        //: Note beside a chart of money from several markets
        figure.mixedMoney = QCoreApplication::translate("Figure", "currencies may differ");
    if (!figure.mixedMoney.isEmpty())
        figure.notes += figure.mixedMoney;
    QStringList parts = money.currencies;
    if (!parts.isEmpty() && !money.areAllStated)
        parts += QStringLiteral("not-stated"); // a file holds keys
    if (parts.size() > 1)
        figure.currencies = parts.join(QStringLiteral(", "));
}

QString storedNote(int whole, int influencers, Language language)
{
    if (whole == influencers)
        return {};
    const Numbers numbers(language);
    //: Note beside influencers that are compared. %1 of %2 have all livestreams of the period
    //: stored; of the others it may show too little
    return QCoreApplication::translate("Figure", "period stored whole for %1 of %2 influencers")
        .arg(numbers.count(whole), numbers.count(influencers));
}

QString medianStoredNote(int whole, int influencers, Language language)
{
    if (whole == influencers)
        return {};
    const Numbers numbers(language);
    //: Note beside a median of influencers that are not all shown. %1 of these %2 have all
    //: livestreams of the period stored
    return QCoreApplication::translate("Figure",
                                       "median: period stored whole for %1 of %2 influencers")
        .arg(numbers.count(whole), numbers.count(influencers));
}

QStringList notCapturedNotes(int livestreams)
{
    if (livestreams == 0)
        return {};
    //: Note beside a chart of likes or comments: where both are 0 the source captured neither
    return {QCoreApplication::translate(
        "Figure", "%Ln livestream(s) without captured likes and comments left out", nullptr,
        livestreams)};
}

QString subtitleOf(const Figure &figure)
{
    QStringList parts{dayRange(figure.days, figure.language), figure.clock};
    if (!figure.filteredBy.isEmpty())
        //: Beside a chart of which some livestreams are left out. %1: columns
        parts += QCoreApplication::translate("Figure", "filtered by %1").arg(figure.filteredBy);
    parts += figure.notes;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void tellNamesApart(std::vector<FigureInfluencer> &influencers)
{
    const auto counted = [&](auto nameOf) {
        QHash<QString, int> count;
        for (const FigureInfluencer &one : influencers)
            ++count[nameOf(one)];
        return count;
    };
    const QHash<QString, int> names = counted([](const auto &one) { return one.name; });
    constexpr int tail = 4;
    const auto withTail = [](const FigureInfluencer &one, int length) {
        const QString end = one.userId.right(length);
        return QStringLiteral("%1 (%2%3)")
            .arg(one.name, end == one.userId ? QString() : QStringLiteral("…"), end);
    };
    const QHash<QString, int> ends = counted([&](const auto &one) { return withTail(one, tail); });
    for (FigureInfluencer &one : influencers) {
        if (names.value(one.name) < 2 || one.name == one.userId)
            continue;
        const QString shorter = withTail(one, tail);
        one.name =
            ends.value(shorter) < 2 ? shorter : withTail(one, static_cast<int>(one.userId.size()));
    }
}

} // namespace livegauge
