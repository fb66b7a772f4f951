#pragma once

#include "analysis/LivestreamColumns.h"
#include "analysis/SharedTexts.h"

#include <QList>

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
    RowNumber addStored(const QList<StoredLivestream> &streams);
    /// What the user wrote beside livestreams; answers with the rows it stands beside.
    RowNumbers setNotes(std::span<const LivestreamNote> notes);

    LivestreamColumns columns();
    RowNumber size() const { return m_size; }
    std::optional<RowNumber> rowOf(const QString &roomId) const;

private:
    quint64 keyOf(const QString &roomId);
    /// The slot of that key in the index: its row's, or a free one.
    std::size_t slotOf(quint64 key) const;
    quint64 keyAt(RowNumber row) const;
    void growIndex();
    RowNumber append(quint64 key);
    void add(quint64 key, const Livestream &stream);
    /// A chunk that nobody else reads rows of that are to change.
    ColumnChunk &writable(RowNumber row);
    void write(RowNumber row, const Livestream &stream);
    bool isSame(RowNumber row, const Livestream &stream) const;

    std::vector<std::shared_ptr<ColumnChunk>> m_chunks;
    std::shared_ptr<TextPool> m_texts;
    SharedTexts m_sharedTexts;
    std::vector<TextId> m_regions;
    std::vector<TextId> m_userIds;
    std::vector<RowNumber> m_index; ///< open addressing by key; row + 1, 0 where free
    RowNumber m_size = 0;
    RowNumber m_published = 0; ///< rows that others may be reading
    std::optional<TextId> m_lastRegion;
    std::optional<TextId> m_lastUserId;
};

} // namespace livegauge
