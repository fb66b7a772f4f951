#include "analysis/TextPool.h"

#include <QHashFunctions>

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

constexpr std::size_t blockSize = std::size_t{256} * 1024;
constexpr std::size_t firstIndexSize = 1024;

quint32 hashOf(QByteArrayView text)
{
    return static_cast<quint32>(qHash(text));
}

} // namespace

TextPool::TextPool()
    : m_index(firstIndexSize)
{
    m_texts.push_back({"", 0});
}

TextId TextPool::put(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return none;
    if (m_texts.size() * 2 > m_index.size())
        growIndex();
    const quint32 hash = hashOf(utf8);
    Slot &slot = m_index[slotOf(utf8, hash)];
    if (slot.id == none) {
        slot = {hash, size()};
        m_texts.push_back({keep(utf8), utf8.size()});
    }
    return slot.id;
}

std::optional<TextId> TextPool::find(const QString &text) const
{
    if (text.isEmpty())
        return none;
    const QByteArray bytes = text.toUtf8();
    const TextId id = m_index[slotOf(bytes, hashOf(bytes))].id;
    return id == none ? std::nullopt : std::optional(id);
}

std::size_t TextPool::slotOf(QByteArrayView text, quint32 hash) const
{
    const std::size_t mask = m_index.size() - 1;
    std::size_t place = hash & mask;
    while (m_index[place].id != none
           && (m_index[place].hash != hash || utf8(m_index[place].id) != text))
        place = (place + 1) & mask;
    return place;
}

const char *TextPool::keep(QByteArrayView text)
{
    const auto length = static_cast<std::size_t>(text.size());
    if (length > m_free) {
        m_free = std::max(length, blockSize);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_free));
    }
    // A block is filled from its end, so that what is left is all that need be remembered.
    char *place = m_blocks.back().get() + (m_free - length);
    std::ranges::copy(text, place);
    m_free -= length;
    return place;
}

void TextPool::growIndex()
{
    std::vector<Slot> grown(m_index.size() * 2);
    const std::size_t mask = grown.size() - 1;
    for (const Slot &slot : m_index) {
        if (slot.id == none)
            continue;
        std::size_t place = slot.hash & mask;
        while (grown[place].id != none)
            place = (place + 1) & mask;
        grown[place] = slot;
    }
    m_index = std::move(grown);
}

} // namespace livegauge
