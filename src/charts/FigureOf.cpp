#include "charts/FigureOf.h"

#include "charts/FigureScope.h"
#include "charts/FigureWords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace livegauge {

Figure figureOf(const Selection &selection, const FigureOptions &options)
{
    Figure figure;
    figure.language = options.language;
    figure.influencers = influencersOf(selection, options.influencers);
    figure.clock = clockOf(selection);
    figure.days = daysOf(selection);
    figure.filteredBy = filteredBy(*selection.query);
    figure.footnote = footnoteText(options.sampleData);
    return figure;
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

std::vector<FigureInfluencer> influencersOf(const Selection &selection, const QStringList &colours)
{
    const TextReader userIds(selection.columns, ColumnId::UserId);
    const TextReader names(selection.columns, ColumnId::Influencer);
    const TextPool &texts = selection.columns.texts();
    std::vector<TextId> newest(roomFor(selection.columns.userIds()), TextPool::none);
    std::vector<bool> isThere(newest.size());
    selection.rows->forEach([&](RowNumber row) {
        isThere[userIds[row]] = true;
        if (newest[userIds[row]] == TextPool::none)
            newest[userIds[row]] = names[row];
    });
    std::vector<FigureInfluencer> result;
    for (const TextId id : selection.columns.userIds()) {
        if (!isThere[id] || id == TextPool::none) // nobody knows whose those are
            continue;
        const QString userId = texts.text(id);
        const QString name = texts.text(newest[id]);
        result.push_back({userId, name.isEmpty() ? userId : name,
                          static_cast<int>(std::max<qsizetype>(colours.indexOf(userId), 0))});
    }
    std::ranges::sort(result, {}, &FigureInfluencer::colour);
    tellNamesApart(result);
    return result;
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
