#include "analysis/TextRanks.h"

#include "analysis/Collation.h"
#include "analysis/RowSet.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <span>

namespace livegauge {
namespace {

/// Where a text's key lies. Most keys differ in their first bytes, which are looked at first.
struct Keyed {
    quint64 beginning; ///< the first eight bytes, the first of them weightiest
    const quint8 *key;
    quint32 length;
    TextId id;
};

bool isBefore(const Keyed &left, const Keyed &right)
{
    if (left.beginning != right.beginning)
        return left.beginning < right.beginning;
    return std::lexicographical_compare(left.key, left.key + left.length, right.key,
                                        right.key + right.length);
}

struct Keys {
    std::vector<quint8> bytes;
    std::vector<Keyed> sorted;
};

quint64 beginningOf(std::span<const quint8> key)
{
    quint64 result = 0;
    for (std::size_t i = 0; i < sizeof result; ++i)
        result = result << 8 | (i < key.size() ? key[i] : 0);
    return result;
}

Keys keysOf(const TextPool &pool, std::span<const TextId> ids, const QLocale &locale)
{
    const Collation collation(locale);
    Keys keys;
    std::vector<std::size_t> ends;
    ends.reserve(ids.size());
    for (const TextId id : ids) {
        collation.appendKey(pool.utf8(id), keys.bytes);
        ends.push_back(keys.bytes.size());
    }
    keys.sorted.reserve(ids.size());
    std::size_t begin = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto key = std::span(keys.bytes).subspan(begin, ends[i] - begin);
        keys.sorted.push_back(
            {beginningOf(key), key.data(), static_cast<quint32>(key.size()), ids[i]});
        begin = ends[i];
    }
    std::ranges::sort(keys.sorted, isBefore);
    return keys;
}

std::vector<TextId> textsOf(const LivestreamColumns &columns, ColumnId id)
{
    RowSet used(columns.textCount());
    const TextReader texts(columns, id);
    for (RowNumber row = 0; row < columns.size(); ++row)
        used.insert(texts[row]);
    return used.rows();
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

std::vector<quint32> textRanks(const LivestreamColumns &columns, ColumnId id, const QLocale &locale)
{
    const TextPool &pool = columns.texts();
    const std::vector<TextId> ids = textsOf(columns, id);
    if (column(id).kind == ColumnKind::Identifier)
        return identifierRanks(columns, ids);

    const std::span<const TextId> all(ids);
    QFuture<Keys> later = QtConcurrent::run([&pool, others = all.subspan(ids.size() / 2), locale] {
        return keysOf(pool, others, locale);
    });
    const Keys first = keysOf(pool, all.first(ids.size() / 2), locale);
    const Keys second = later.takeResult();
    std::vector<Keyed> keys;
    keys.reserve(ids.size());
    std::ranges::merge(first.sorted, second.sorted, std::back_inserter(keys), isBefore);

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
