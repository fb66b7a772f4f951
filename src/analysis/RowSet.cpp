#include "analysis/RowSet.h"

#include <algorithm>
#include <numeric>

namespace livegauge {
namespace {

std::size_t wordsFor(RowNumber size)
{
    return (std::size_t{size} + 63) / 64;
}

} // namespace

RowSet::RowSet(RowNumber size, bool all)
    : m_words(wordsFor(size), all ? ~quint64{0} : 0)
    , m_size(size)
{
    if (all && (size & 63) != 0)
        m_words.back() >>= 64 - (size & 63);
}

void RowSet::resize(RowNumber size)
{
    m_words.resize(wordsFor(size), 0);
    if (size < m_size && (size & 63) != 0)
        m_words.back() &= (quint64{1} << (size & 63)) - 1;
    m_size = size;
}

RowNumber RowSet::count() const
{
    return std::accumulate(m_words.begin(), m_words.end(), RowNumber{0},
                           [](RowNumber sum, quint64 word) {
                               return sum + static_cast<RowNumber>(std::popcount(word));
                           });
}

bool RowSet::isEmpty() const
{
    return std::ranges::all_of(m_words, [](quint64 word) { return word == 0; });
}

void RowSet::insert(const RowNumbers &rows)
{
    for (const RowNumber row : rows)
        insert(row);
}

void RowSet::keepOnly(const RowSet &other)
{
    for (std::size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= word < other.m_words.size() ? other.m_words[word] : 0;
}

void RowSet::unite(const RowSet &other)
{
    resize(std::max(m_size, other.m_size));
    for (std::size_t word = 0; word < other.m_words.size(); ++word)
        m_words[word] |= other.m_words[word];
}

RowNumbers RowSet::rows() const
{
    RowNumbers result;
    result.reserve(count());
    forEach([&result](RowNumber row) { result.push_back(row); });
    return result;
}

} // namespace livegauge
