#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <memory>

namespace livegauge {

/// Grows at its end and never moves what it holds. One thread appends; others may read the elements
/// that were there when they were told of them.
template <typename T>
class StableVector {
public:
    std::size_t size() const { return m_size; }

    const T &operator[](std::size_t index) const
    {
        const Place place(index);
        return m_blocks[place.block][place.offset];
    }

    void push_back(const T &value)
    {
        const Place place(m_size);
        if (!m_blocks[place.block])
            m_blocks[place.block] = std::make_unique_for_overwrite<T[]>(place.length);
        m_blocks[place.block][place.offset] = value;
        ++m_size;
    }

private:
    static constexpr std::size_t first =
        1024; ///< length of block 0; each next one is twice as long

    struct Place {
        explicit Place(std::size_t index)
        {
            const std::size_t shifted = index + first;
            const auto width = static_cast<std::size_t>(std::bit_width(shifted));
            block = width - std::bit_width(first);
            length = std::size_t{1} << (width - 1);
            offset = shifted - length;
        }
        std::size_t block;
        std::size_t length;
        std::size_t offset;
    };

    std::array<std::unique_ptr<T[]>, 32> m_blocks;
    std::size_t m_size = 0;
};

} // namespace livegauge
