#include "analysis/TextPool.h"

#include <QHashFunctions>

#include <algorithm>

namespace livegauge {
namespace {

constexpr std::size_t blockSize = std::size_t{256} * 1024;
constexpr std::size_t firstIndexSize = 1024;

/// For a text that is not there: to compare it with others would be to fetch each from memory.
std::size_t freeSlot(const std::vector<TextId> &index, QByteArrayView text)
{
    const std::size_t mask = index.size() - 1;
    std::size_t slot = qHash(text) & mask;
    while (index[slot] != TextPool::none)
        slot = (slot + 1) & mask;
    return slot;
}

} // namespace

TextPool::TextPool()
    : m_index(firstIndexSize, none)
{
    m_texts.push_back({"", 0});
}

TextId TextPool::put(const QString &text)
{
    if (text.isEmpty())
        return none;
    const QByteArray bytes = text.toUtf8();
    if (m_texts.size() * 2 > m_index.size())
        growIndex();
    const std::size_t slot = slotOf(bytes);
    if (m_index[slot] == none) {
        m_index[slot] = size();
        m_texts.push_back({keep(bytes), bytes.size()});
    }
    return m_index[slot];
}

std::optional<TextId> TextPool::find(const QString &text) const
{
    if (text.isEmpty())
        return none;
    const TextId id = m_index[slotOf(text.toUtf8())];
    return id == none ? std::nullopt : std::optional(id);
}

std::size_t TextPool::slotOf(QByteArrayView text) const
{
    const std::size_t mask = m_index.size() - 1;
    std::size_t slot = qHash(text) & mask;
    while (m_index[slot] != none && utf8(m_index[slot]) != text)
        slot = (slot + 1) & mask;
    return slot;
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
    m_index.assign(m_index.size() * 2, none);
    for (TextId id = 1; id < size(); ++id)
        m_index[freeSlot(m_index, utf8(id))] = id;
}

} // namespace livegauge
