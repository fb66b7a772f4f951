#include "demo/DemoRow.h"

namespace livegauge {
namespace {

template <typename T>
QJsonValue orNull(const std::optional<T> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject demoRow(const Livestream &stream)
{
    QJsonObject row{
        {QStringLiteral("cover_url"), stream.coverUrl},
        {QStringLiteral("create_time"), orNull(stream.start)},
        {QStringLiteral("duration"), orNull(stream.duration)},
        {QStringLiteral("finish_time"), orNull(stream.end)},
        {QStringLiteral("nick_name"), stream.nickname},
        {QStringLiteral("region"), stream.region},
        {QStringLiteral("room_id"), stream.roomId},
        {QStringLiteral("title"), stream.title},
        {QStringLiteral("total_comments_cnt"), orNull(stream.comments)},
        {QStringLiteral("total_digg_cnt"), orNull(stream.likes)},
        {QStringLiteral("total_product_cnt"), orNull(stream.products)},
        {QStringLiteral("total_sale_cnt"), orNull(stream.units)},
        {QStringLiteral("total_sale_gmv_amt"), orNull(stream.gmv)},
        {QStringLiteral("total_views_cnt"), orNull(stream.views)},
        {QStringLiteral("user_id"), stream.userId},
    };
    if (stream.viewers)
        row.insert(QStringLiteral("total_joins_cnt"), *stream.viewers);
    if (stream.followers)
        row.insert(QStringLiteral("total_followers_cnt"), *stream.followers);
    return row;
}

} // namespace livegauge
