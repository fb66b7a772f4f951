#pragma once

#include "domain/Page.h"

#include <QString>

#include <vector>

namespace livegauge::test {

/// Livestream number `index` of an influencer, 0 the oldest: all fields set, the figures made of
/// the number, one livestream a day.
inline Livestream livestream(const QString &userId, int index)
{
    constexpr qint64 firstStart = 1'700'000'000;
    constexpr qint64 day = 86'400;
    Livestream row;
    row.start = firstStart + index * day;
    // As the source makes them: the time first, so that those of all influencers lie mixed.
    row.roomId = QString::number((*row.start << 32) + (userId.toLongLong() % 4'000'000'007));
    row.userId = userId;
    row.nickname = QStringLiteral("Influencer %1").arg(userId.right(4));
    row.title = QStringLiteral("Stream %1 with things to sell").arg(index);
    row.region = QStringLiteral("US");
    row.coverUrl = QStringLiteral("https://covers.example/%1.webp").arg(row.roomId);
    row.duration = 3'600 + index % 7'200;
    row.end = *row.start + *row.duration;
    row.views = 1'000 + index;
    row.viewers = 800 + index;
    row.likes = index * 3LL;
    row.comments = index * 2LL;
    row.followers = index % 50;
    row.products = index % 90;
    row.units = index % 400;
    row.gmv = (index % 400) * 12.34;
    return row;
}

/// Livestreams `first` … `first - count + 1` of an influencer, newest first.
inline std::vector<Livestream> livestreams(const QString &userId, int first, int count)
{
    std::vector<Livestream> rows;
    for (int index = first; index > first - count; --index)
        rows.push_back(livestream(userId, index));
    return rows;
}

/// A page with an answer of about the size the API sends.
inline Page pageOf(const QString &userId, int page, std::vector<Livestream> rows)
{
    Page result;
    result.request = {userId, page};
    result.rowsSent = static_cast<int>(rows.size());
    result.raw = R"({"code":0,"message":"success","data":[)";
    for (const Livestream &row : rows) {
        result.raw +=
            QStringLiteral(R"({"room_id":"%1","user_id":"%2","nick_name":"%3","title":"%4",)"
                           R"("cover_url":"%5","region":"%6","create_time":%7,)"
                           R"("total_views_cnt":%8,"total_sale_gmv_amt":%9},)")
                .arg(row.roomId, row.userId, row.nickname, row.title, row.coverUrl, row.region,
                     QString::number(row.start.value_or(0)), QString::number(row.views.value_or(0)),
                     QString::number(row.gmv.value_or(0)))
                .toUtf8();
    }
    result.raw += "{}]}";
    result.rows = std::move(rows);
    result.sends = 1;
    return result;
}

} // namespace livegauge::test
