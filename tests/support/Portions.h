#pragma once

#include "domain/LivestreamPortion.h"

#include <vector>

namespace livegauge::test {

/// As the archive's reader packs them.
inline LivestreamPortion portionOf(const std::vector<StoredLivestream> &rows)
{
    using Text = LivestreamPortion::Text;
    LivestreamPortion portion;
    for (const StoredLivestream &stored : rows) {
        const Livestream &from = stored.livestream;
        LivestreamPortion::Row &row = portion.addRow();
        portion.addText(Text::RoomId, from.roomId.toUtf8());
        portion.addText(Text::UserId, from.userId.toUtf8());
        portion.addText(Text::Region, from.region.toUtf8());
        portion.addText(Text::Nickname, from.nickname.toUtf8());
        portion.addText(Text::Title, from.title.toUtf8());
        portion.addText(Text::CoverUrl, from.coverUrl.toUtf8());
        row.start = from.start;
        row.end = from.end;
        row.duration = from.duration;
        row.views = from.views;
        row.viewers = from.viewers;
        row.likes = from.likes;
        row.comments = from.comments;
        row.followers = from.followers;
        row.products = from.products;
        row.units = from.units;
        row.gmv = from.gmv;
        row.firstSeen = stored.firstSeen;
        row.lastRead = stored.lastRead;
        row.changes = stored.changes;
    }
    return portion;
}

inline std::vector<StoredLivestream> rowsOf(const LivestreamPortion &portion)
{
    std::vector<StoredLivestream> rows;
    for (qsizetype place = 0; place < portion.size(); ++place)
        rows.push_back(portion.at(place));
    return rows;
}

} // namespace livegauge::test
