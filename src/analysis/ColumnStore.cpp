#include "analysis/ColumnStore.h"

#include "analysis/RoomKey.h"

#include <QHashFunctions>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

namespace livegauge {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t firstIndexSize = 1024;

template <typename T>
double number(const std::optional<T> &value)
{
    return value ? static_cast<double>(*value) : notANumber;
}

using Numbers = std::array<double, numberSlots>;

template <typename Row>
Numbers numbersOf(const Row &row)
{
    Numbers numbers{};
    const auto set = [&numbers](ColumnId id, const auto &value) {
        numbers[static_cast<std::size_t>(numberSlot(id))] = number(value);
    };
    set(ColumnId::Start, row.start);
    set(ColumnId::End, row.end);
    set(ColumnId::Duration, row.duration);
    set(ColumnId::Gmv, row.gmv);
    set(ColumnId::Units, row.units);
    set(ColumnId::Views, row.views);
    set(ColumnId::Viewers, row.viewers);
    set(ColumnId::Likes, row.likes);
    set(ColumnId::Comments, row.comments);
    set(ColumnId::Followers, row.followers);
    set(ColumnId::Products, row.products);
    return numbers;
}

bool isSameNumber(double left, double right)
{
    return left == right || (std::isnan(left) && std::isnan(right));
}

std::size_t slot(ColumnId id)
{
    return static_cast<std::size_t>(std::max(numberSlot(id), textSlot(id)));
}

/// Few influencers and markets come in many rows: the one of the row before is looked at first.
void remember(std::vector<TextId> &known, std::optional<TextId> &last, TextId id)
{
    if (id == last)
        return;
    last = id;
    if (std::ranges::find(known, id) == known.end())
        known.push_back(id);
}

/// For a key that is not there: to compare it with others would be to fetch each from memory.
std::size_t freeSlot(const std::vector<RowNumber> &index, quint64 key)
{
    const std::size_t mask = index.size() - 1;
    std::size_t place = qHash(key) & mask;
    while (index[place] != 0)
        place = (place + 1) & mask;
    return place;
}

} // namespace

struct ColumnStore::Given {
    Numbers numbers;
    TextId userId;
    TextId nickname;
    TextId title;
    TextId region;
};

ColumnStore::ColumnStore()
    : m_texts(std::make_shared<TextPool>())
    , m_index(firstIndexSize, 0)
{
}

ColumnStore::Merge ColumnStore::merge(std::span<const Livestream> streams)
{
    Merge merge{m_size, {}};
    for (const Livestream &stream : streams) {
        const quint64 key = keyOf(stream.roomId.toUtf8());
        const RowNumber known = m_index[slotOf(key)];
        if (known == 0) {
            add(key, given(stream));
        } else if (const RowNumber row = known - 1; !isSame(row, stream)) {
            write(row, given(stream));
            if (row < merge.firstAdded
                && std::ranges::find(merge.changed, row) == merge.changed.end())
                merge.changed.push_back(row);
        }
    }
    return merge;
}

RowNumber ColumnStore::addStored(const LivestreamPortion &portion)
{
    const RowNumber firstAdded = m_size;
    for (const LivestreamPortion::Row &row : portion.rows()) {
        const quint64 key = keyOf(portion.utf8(row, LivestreamPortion::Text::RoomId));
        if (m_index[slotOf(key)] == 0)
            add(key, given(portion, row));
    }
    return firstAdded;
}

RowNumbers ColumnStore::setNotes(std::span<const LivestreamNote> notes)
{
    RowNumbers rows;
    for (const LivestreamNote &note : notes) {
        const std::optional<RowNumber> row = rowOf(note.roomId);
        if (!row)
            continue;
        auto &texts = writable(*row).texts;
        texts[slot(ColumnId::Note)][*row & ColumnChunk::mask] = m_texts->put(note.text);
        texts[slot(ColumnId::Tags)][*row & ColumnChunk::mask] =
            m_texts->put(note.tags.join(QStringLiteral(", ")));
        rows.push_back(*row);
    }
    return rows;
}

LivestreamColumns ColumnStore::columns()
{
    m_published = m_size;
    auto state = std::make_shared<LivestreamColumns::State>();
    state->chunks.assign(m_chunks.begin(), m_chunks.end());
    state->texts = m_texts;
    state->textCount = m_texts->size();
    state->regions = m_regions;
    state->userIds = m_userIds;
    state->size = m_size;
    return LivestreamColumns(std::move(state));
}

std::optional<RowNumber> ColumnStore::rowOf(const QString &roomId) const
{
    std::optional<quint64> key = plainRoomKey(roomId.toUtf8());
    if (!key) {
        const std::optional<TextId> text = m_texts->find(roomId);
        if (!text)
            return std::nullopt;
        key = ColumnChunk::textRoom | *text;
    }
    const RowNumber known = m_index[slotOf(*key)];
    return known == 0 ? std::nullopt : std::optional(known - 1);
}

ColumnStore::Given ColumnStore::given(const Livestream &stream)
{
    return {numbersOf(stream), m_texts->put(stream.userId), m_texts->put(stream.nickname),
            m_texts->put(stream.title), m_texts->put(stream.region)};
}

ColumnStore::Given ColumnStore::given(const LivestreamPortion &portion,
                                      const LivestreamPortion::Row &row)
{
    using Text = LivestreamPortion::Text;
    const auto put = [&](Text text) { return m_texts->put(portion.utf8(row, text)); };
    return {numbersOf(row), put(Text::UserId), put(Text::Nickname), put(Text::Title),
            put(Text::Region)};
}

quint64 ColumnStore::keyOf(QByteArrayView roomId)
{
    if (const std::optional<quint64> plain = plainRoomKey(roomId))
        return *plain;
    return ColumnChunk::textRoom | m_texts->put(roomId);
}

std::size_t ColumnStore::slotOf(quint64 key) const
{
    const std::size_t mask = m_index.size() - 1;
    std::size_t place = qHash(key) & mask;
    while (m_index[place] != 0 && keyAt(m_index[place] - 1) != key)
        place = (place + 1) & mask;
    return place;
}

quint64 ColumnStore::keyAt(RowNumber row) const
{
    return m_chunks[row >> ColumnChunk::bits]->rooms[row & ColumnChunk::mask];
}

void ColumnStore::growIndex()
{
    m_index.assign(m_index.size() * 2, 0);
    for (RowNumber row = 0; row < m_size; ++row)
        m_index[freeSlot(m_index, keyAt(row))] = row + 1;
}

RowNumber ColumnStore::append(quint64 key)
{
    if (std::size_t{m_size} * 2 >= m_index.size())
        growIndex();
    const RowNumber row = m_size;
    if ((row & ColumnChunk::mask) == 0)
        m_chunks.push_back(std::make_shared_for_overwrite<ColumnChunk>());
    m_index[freeSlot(m_index, key)] = row + 1;
    m_chunks.back()->rooms[row & ColumnChunk::mask] = key;
    ++m_size;
    return row;
}

void ColumnStore::add(quint64 key, const Given &given)
{
    const RowNumber row = append(key);
    for (const ColumnId own : {ColumnId::Note, ColumnId::Tags})
        writable(row).texts[slot(own)][row & ColumnChunk::mask] = TextPool::none;
    write(row, given);
}

ColumnChunk &ColumnStore::writable(RowNumber row)
{
    std::shared_ptr<ColumnChunk> &chunk = m_chunks[row >> ColumnChunk::bits];
    const bool isNew = row >= m_published;
    if (!isNew && chunk.use_count() > 1)
        chunk = std::make_shared<ColumnChunk>(*chunk);
    // Whoever let go of the chunk on another thread has read it before this writes.
    std::atomic_thread_fence(std::memory_order_acquire);
    return *chunk;
}

void ColumnStore::write(RowNumber row, const Given &given)
{
    ColumnChunk &chunk = writable(row);
    const RowNumber offset = row & ColumnChunk::mask;
    for (std::size_t i = 0; i < numberSlots; ++i)
        chunk.numbers[i][offset] = given.numbers[i];
    chunk.texts[slot(ColumnId::UserId)][offset] = given.userId;
    chunk.texts[slot(ColumnId::Influencer)][offset] = given.nickname;
    chunk.texts[slot(ColumnId::Title)][offset] = given.title;
    chunk.texts[slot(ColumnId::Region)][offset] = given.region;
    remember(m_userIds, m_lastUserId, given.userId);
    remember(m_regions, m_lastRegion, given.region);
}

bool ColumnStore::isSame(RowNumber row, const Livestream &stream) const
{
    const ColumnChunk &chunk = *m_chunks[row >> ColumnChunk::bits];
    const RowNumber offset = row & ColumnChunk::mask;
    const auto sameText = [&](ColumnId id, const QString &text) {
        return m_texts->text(chunk.texts[slot(id)][offset]) == text;
    };
    const Numbers numbers = numbersOf(stream);
    for (std::size_t i = 0; i < numberSlots; ++i) {
        if (!isSameNumber(chunk.numbers[i][offset], numbers[i]))
            return false;
    }
    return sameText(ColumnId::UserId, stream.userId)
        && sameText(ColumnId::Influencer, stream.nickname)
        && sameText(ColumnId::Title, stream.title) && sameText(ColumnId::Region, stream.region);
}

} // namespace livegauge
