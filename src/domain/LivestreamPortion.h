#pragma once

#include "domain/StoredLivestream.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <array>
#include <cstddef>
#include <optional>

namespace livegauge {

/// Some livestreams of an archive on their way to whoever asked. Their texts stand behind each
/// other as UTF-8: to make objects of a million rows takes longer than to read them. Copies share.
class LivestreamPortion {
public:
    enum class Text { RoomId, UserId, Region, Nickname, Title, CoverUrl };
    static constexpr std::size_t textCount = 6;

    /// Numbers as in Livestream and StoredLivestream.
    struct Row {
        std::optional<qint64> start;
        std::optional<qint64> end;
        std::optional<qint64> duration;
        std::optional<qint64> views;
        std::optional<qint64> viewers;
        std::optional<qint64> likes;
        std::optional<qint64> comments;
        std::optional<qint64> followers;
        std::optional<qint64> products;
        std::optional<qint64> units;
        std::optional<double> gmv;
        qint64 firstSeen = 0;
        qint64 lastRead = 0;
        int changes = 0;
        qsizetype texts = 0; ///< where they begin
        std::array<quint32, textCount> ends{}; ///< of each text, counted from there
    };

    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    const QList<Row> &rows() const { return m_rows; }
    QByteArrayView utf8(const Row &row, Text text) const;
    StoredLivestream at(qsizetype place) const;

    void reserve(qsizetype rows);
    /// A row behind the others; its texts are then added to it in their order.
    Row &addRow();
    void addText(Text text, QByteArrayView utf8);

private:
    QList<Row> m_rows;
    QByteArray m_texts;
};

} // namespace livegauge
