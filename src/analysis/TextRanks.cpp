#include "analysis/TextRanks.h"

#include "analysis/RowSet.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>

namespace livegauge {
namespace {

struct Keyed {
    QCollatorSortKey key;
    TextId id;
};

bool isBefore(const Keyed &left, const Keyed &right)
{
    return left.key.compare(right.key) < 0;
}

std::vector<TextId> textsOf(const LivestreamColumns &columns, ColumnId id)
{
    RowSet used(columns.textCount());
    const TextReader texts(columns, id);
    for (RowNumber row = 0; row < columns.size(); ++row)
        used.insert(texts[row]);
    return used.rows();
}

std::vector<Keyed> sortedKeys(const TextPool &pool, std::span<const TextId> ids,
                              const QCollator &collator)
{
    std::vector<Keyed> keys;
    keys.reserve(ids.size());
    for (const TextId id : ids)
        keys.push_back({collator.sortKey(pool.text(id)), id});
    std::ranges::sort(keys, isBefore);
    return keys;
}

std::vector<quint32> identifierRanks(const LivestreamColumns &columns, std::vector<TextId> ids)
{
    const TextPool &pool = columns.texts();
    std::ranges::sort(ids, [&pool](TextId left, TextId right) {
        const QByteArrayView a = pool.utf8(left);
        const QByteArrayView b = pool.utf8(right);
        return a.size() != b.size() ? a.size() < b.size() : a.compare(b) < 0;
    });
    std::vector<quint32> ranks(columns.textCount(), 0);
    for (std::size_t i = 0; i < ids.size(); ++i)
        ranks[ids[i]] = static_cast<quint32>(i + 1);
    return ranks;
}

} // namespace

QCollator tableCollator(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

std::vector<quint32> textRanks(const LivestreamColumns &columns, ColumnId id,
                               const QCollator &collator)
{
    const TextPool &pool = columns.texts();
    std::vector<TextId> ids = textsOf(columns, id);
    if (column(id).kind == ColumnKind::Identifier)
        return identifierRanks(columns, std::move(ids));

    // A collator is not to be shared by threads, so the other half gets one of its own.
    const std::span<const TextId> all(ids);
    const auto half = static_cast<std::ptrdiff_t>(ids.size() / 2);
    const QLocale locale = collator.locale();
    QFuture<std::vector<Keyed>> later = QtConcurrent::run([&pool, all, half, locale] {
        return sortedKeys(pool, all.subspan(static_cast<std::size_t>(half)), tableCollator(locale));
    });
    std::vector<Keyed> keys = sortedKeys(pool, all.first(static_cast<std::size_t>(half)), collator);
    std::vector<Keyed> others = later.takeResult();
    std::ranges::move(others, std::back_inserter(keys));
    std::ranges::inplace_merge(keys, keys.begin() + half, isBefore);

    std::vector<quint32> ranks(columns.textCount(), 0);
    quint32 rank = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i == 0 || isBefore(keys[i - 1], keys[i]))
            ++rank;
        ranks[keys[i].id] = rank;
    }
    return ranks;
}

} // namespace livegauge
