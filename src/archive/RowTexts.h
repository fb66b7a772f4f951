#pragma once

#include "domain/Livestream.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace livegauge {

/// The texts of some livestreams in UTF-8, side by side: for a table of many rows, where a text of
/// its own for each would be a third of the work. Made on any thread.
class RowTexts {
public:
    enum Text { RoomId, Region, Nickname, Title, CoverUrl, TextCount };

    void add(const Livestream &row);
    /// Of the row added as number `row`, from 0. Holds as long as this is not changed.
    QByteArrayView text(std::size_t row, Text which) const;

private:
    QByteArray m_bytes;
    qsizetype m_used = 0;
    std::vector<std::array<qsizetype, TextCount>> m_ends; ///< where each text ends
};

} // namespace livegauge
