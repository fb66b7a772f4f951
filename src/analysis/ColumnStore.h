#pragma once

#include "analysis/LivestreamColumns.h"
#include "domain/LivestreamPortion.h"

#include <span>
#include <vector>

namespace livegauge {

/// Where livestreams become columns: the one place that writes them. Each `room_id` has one row, in
/// the order they first came; rows are never removed. Lives on one thread; what columns() gave may
/// be read on others while this goes on writing.
class ColumnStore {
public:
    struct Merge {
        RowNumber firstAdded = 0; ///< rows from here on are new
        RowNumbers changed; ///< older rows whose figures differ from before, each once
    };

    ColumnStore();

    /// Puts livestreams in, or brings those that are known up to date.
    Merge merge(std::span<const Livestream> streams);
    /// Puts in those that are not known; answers with the first row that is new.
    RowNumber addStored(const LivestreamPortion &portion);
    /// What the user wrote beside livestreams; answers with the rows it stands beside.
    RowNumbers setNotes(std::span<const LivestreamNote> notes);

    LivestreamColumns columns();
    RowNumber size() const { return m_size; }
    std::optional<RowNumber> rowOf(const QString &roomId) const;

private:
    /// What a row is written from, whatever it came as.
    struct Given;
    Given given(const Livestream &stream);
    Given given(const LivestreamPortion &portion, const LivestreamPortion::Row &row);
    quint64 keyOf(QByteArrayView roomId);
    /// The slot of that key in the index: its row's, or a free one.
    std::size_t slotOf(quint64 key) const;
    quint64 keyAt(RowNumber row) const;
    void growIndex();
    RowNumber append(quint64 key);
    void add(quint64 key, const Given &given);
    /// A chunk that nobody else reads rows of that are to change.
    ColumnChunk &writable(RowNumber row);
    void write(RowNumber row, const Given &given);
    bool isSame(RowNumber row, const Livestream &stream) const;

    std::vector<std::shared_ptr<ColumnChunk>> m_chunks;
    std::shared_ptr<TextPool> m_texts;
    std::vector<TextId> m_regions;
    std::vector<TextId> m_userIds;
    std::vector<RowNumber> m_index; ///< open addressing by key; row + 1, 0 where free
    RowNumber m_size = 0;
    RowNumber m_published = 0; ///< rows that others may be reading
    std::optional<TextId> m_lastRegion;
    std::optional<TextId> m_lastUserId;
};

} // namespace livegauge
