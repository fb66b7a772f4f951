#pragma once

#include "analysis/ColumnChunk.h"
#include "domain/Livestream.h"
#include "domain/StoredLivestream.h"
#include "domain/Value.h"

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace livegauge {

struct Formula;

/// False for the few columns that only the archive keeps: addresses of covers.
bool isInColumns(ColumnId id);

/// Livestreams as columns, as they were at one moment: a value that is cheap to copy and may be
/// read on any thread. Numbers are doubles, exact up to 2^53; the archive keeps greater ones as
/// they came. Addresses of covers are not here.
class LivestreamColumns {
public:
    LivestreamColumns();

    RowNumber size() const { return m_state->size; }

    /// What valueOf() says of the livestream.
    Value value(RowNumber row, ColumnId id) const;
    /// value(), but an influencer whose name is unknown is called by the id, as everywhere else.
    Value shownValue(RowNumber row, ColumnId id) const;
    /// What isCaptured() says of the livestream.
    bool captured(RowNumber row, ColumnId id) const;
    /// A given number; NaN where unknown.
    double number(RowNumber row, ColumnId given) const;
    /// Its text in a column of texts; empty where unknown.
    QString text(RowNumber row, ColumnId id) const;
    QString roomId(RowNumber row) const;
    Livestream livestream(RowNumber row) const;
    /// Looks through all rows: for a click, not for a loop.
    std::optional<RowNumber> rowOf(const QString &roomId) const;

    /// The pool goes on growing; the first textCount() of its texts are those of these rows.
    const TextPool &texts() const { return *m_state->texts; }
    TextId textCount() const { return m_state->textCount; }
    /// Market codes, and user ids of influencers in the order they first came, each once.
    const std::vector<TextId> &regions() const { return m_state->regions; }
    const std::vector<TextId> &userIds() const { return m_state->userIds; }

private:
    friend class ColumnStore;
    friend class NumberReader;
    friend class TextReader;
    friend class RoomReader;

    struct State {
        std::vector<std::shared_ptr<const ColumnChunk>> chunks;
        std::shared_ptr<const TextPool> texts;
        TextId textCount = 1;
        std::vector<TextId> regions;
        std::vector<TextId> userIds;
        RowNumber size = 0;
    };
    explicit LivestreamColumns(std::shared_ptr<const State> state);
    Value worked(RowNumber row, const Formula &formula) const;
    const ColumnChunk &chunk(RowNumber row) const
    {
        return *m_state->chunks[row >> ColumnChunk::bits];
    }

    std::shared_ptr<const State> m_state;
};

/// One column's numbers, given or worked out, by row: NaN where unknown or not applicable. For
/// loops; keeps the columns alive.
class NumberReader {
public:
    NumberReader(const LivestreamColumns &columns, ColumnId id);

    double operator[](RowNumber row) const
    {
        const double first = at(m_first, row);
        if (m_base.empty())
            return first;
        return worked(first, row);
    }

private:
    using Blocks = std::vector<const double *>;
    static double at(const Blocks &blocks, RowNumber row)
    {
        return blocks[row >> ColumnChunk::bits][row & ColumnChunk::mask];
    }
    double worked(double first, RowNumber row) const;

    LivestreamColumns m_columns;
    Blocks m_first;
    Blocks m_plus;
    Blocks m_base;
    double m_factor = 1;
};

/// One column's texts by row, as numbers in the pool. Not for livestream ids.
class TextReader {
public:
    TextReader(const LivestreamColumns &columns, ColumnId id);

    TextId operator[](RowNumber row) const
    {
        return m_blocks[row >> ColumnChunk::bits][row & ColumnChunk::mask];
    }

private:
    LivestreamColumns m_columns;
    std::vector<const TextId *> m_blocks;
};

/// Livestream ids by row, as numbers of the same order; those that are no plain number come last.
class RoomReader {
public:
    explicit RoomReader(LivestreamColumns columns)
        : m_columns(std::move(columns))
    {
    }
    quint64 operator[](RowNumber row) const
    {
        return m_columns.chunk(row).rooms[row & ColumnChunk::mask];
    }

private:
    LivestreamColumns m_columns;
};

} // namespace livegauge
