#pragma once

#include "analysis/StableVector.h"

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace livegauge {

using TextId = quint32;

/// Room for what is looked up by these texts, and by `none`: there are as many texts as titles, but
/// influencers and markets come early among them.
inline std::size_t roomFor(const std::vector<TextId> &ids)
{
    return ids.empty() ? 1 : std::size_t{std::ranges::max(ids)} + 1;
}

/// Every text once, as UTF-8, by a number that stays good. One thread puts texts in; others may
/// read those whose numbers they were told.
class TextPool {
public:
    /// Number of the empty text, which stands for an unknown one.
    static constexpr TextId none = 0;

    TextPool();

    TextId put(QByteArrayView utf8);
    TextId put(const QString &text) { return put(QByteArrayView(text.toUtf8())); }
    /// For the thread that puts.
    std::optional<TextId> find(const QString &text) const;
    TextId size() const { return static_cast<TextId>(m_texts.size()); }
    QByteArrayView utf8(TextId id) const { return {m_texts[id].data, m_texts[id].length}; }
    QString text(TextId id) const { return QString::fromUtf8(utf8(id)); }

private:
    struct Text {
        const char *data;
        qsizetype length;
    };

    struct Slot {
        quint32 hash = 0; ///< beside the number: texts that differ are not fetched from memory
        TextId id = none; ///< `none`: free
    };

    /// The slot of that text in the index: its own, or a free one.
    std::size_t slotOf(QByteArrayView text, quint32 hash) const;
    const char *keep(QByteArrayView text);
    void growIndex();

    StableVector<Text> m_texts;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_free = 0; ///< bytes left in the last block
    std::vector<Slot> m_index; ///< open addressing by hash
};

} // namespace livegauge
