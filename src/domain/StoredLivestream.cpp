#include "domain/StoredLivestream.h"

#include <QLocale>

#include <optional>
#include <utility>

namespace livegauge {
namespace {

/// Notes the fields that differ between two readings.
class Comparison {
public:
    Comparison(QString roomId, qint64 time)
        : m_roomId(std::move(roomId))
        , m_time(time)
    {
    }

    void text(const char *field, const QString &before, const QString &after)
    {
        if (before != after)
            note(field, before, after);
    }

    template <typename Number>
    void number(const char *field, std::optional<Number> before, std::optional<Number> after)
    {
        if (before != after)
            note(field, written(before), written(after));
    }

    QList<LivestreamChange> changes;

private:
    static QString written(std::optional<qint64> number)
    {
        return number ? QString::number(*number) : QString();
    }
    static QString written(std::optional<double> number)
    {
        return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
    }
    void note(const char *field, const QString &before, const QString &after)
    {
        changes.append({m_roomId, m_time, QLatin1String(field), before, after});
    }

    QString m_roomId;
    qint64 m_time;
};

} // namespace

bool isOfInfluencersName(const LivestreamChange &change)
{
    return change.field == QLatin1String("nick_name");
}

QList<LivestreamChange> changesBetween(const Livestream &before, const Livestream &after,
                                       qint64 time)
{
    Comparison compare(after.roomId, time);
    compare.number("create_time", before.start, after.start);
    compare.number("duration", before.duration, after.duration);
    compare.number("finish_time", before.end, after.end);
    compare.text("nick_name", before.nickname, after.nickname);
    compare.text("region", before.region, after.region);
    compare.text("title", before.title, after.title);
    compare.number("total_comments_cnt", before.comments, after.comments);
    compare.number("total_digg_cnt", before.likes, after.likes);
    compare.number("total_followers_cnt", before.followers, after.followers);
    compare.number("total_joins_cnt", before.viewers, after.viewers);
    compare.number("total_product_cnt", before.products, after.products);
    compare.number("total_sale_cnt", before.units, after.units);
    compare.number("total_sale_gmv_amt", before.gmv, after.gmv);
    compare.number("total_views_cnt", before.views, after.views);
    compare.text("user_id", before.userId, after.userId);
    return compare.changes;
}

} // namespace livegauge
