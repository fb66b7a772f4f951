#include "domain/Column.h"

#include "domain/Formula.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace livegauge {
namespace {

// clang-format off
constexpr std::array catalogue {
    Column {ColumnId::Start, "start", "create_time", QT_TRANSLATE_NOOP("Column", "Start"),
        QT_TRANSLATE_NOOP("Column", "When the livestream began, on the chosen clock. Sorted by the moment itself, whatever a market's clock showed."),
        ColumnKind::Time, false, true},
    Column {ColumnId::Influencer, "influencer", "nick_name", QT_TRANSLATE_NOOP("Column", "Influencer"),
        QT_TRANSLATE_NOOP("Column", "The influencer's name at the time of the livestream."),
        ColumnKind::Text, false, true},
    Column {ColumnId::Title, "title", "title", QT_TRANSLATE_NOOP("Column", "Title"),
        QT_TRANSLATE_NOOP("Column", "The livestream's title."),
        ColumnKind::Text, false, true},
    Column {ColumnId::Region, "region", "region", QT_TRANSLATE_NOOP("Column", "Market"),
        QT_TRANSLATE_NOOP("Column", "Market code, for example US, GB or ID."),
        ColumnKind::Text, false, true},
    Column {ColumnId::Duration, "duration", "duration", QT_TRANSLATE_NOOP("Column", "Duration"),
        QT_TRANSLATE_NOOP("Column", "Hours, minutes and seconds on air."),
        ColumnKind::Duration, false, true},
    Column {ColumnId::Gmv, "gmv", "total_sale_gmv_amt", QT_TRANSLATE_NOOP("Column", "GMV (est.)"),
        QT_TRANSLATE_NOOP("Column", "Value of goods sold, estimated by the source. The source does not state the currency."),
        ColumnKind::Money, true, true},
    Column {ColumnId::Units, "units", "total_sale_cnt", QT_TRANSLATE_NOOP("Column", "Units sold (est.)"),
        QT_TRANSLATE_NOOP("Column", "Units sold, estimated by the source."),
        ColumnKind::Count, true, true},
    Column {ColumnId::Views, "views", "total_views_cnt", QT_TRANSLATE_NOOP("Column", "Views"),
        QT_TRANSLATE_NOOP("Column", "Entries into the livestream; a person who comes twice counts twice."),
        ColumnKind::Count, false, true},
    Column {ColumnId::Viewers, "viewers", "total_joins_cnt", QT_TRANSLATE_NOOP("Column", "Viewers"),
        QT_TRANSLATE_NOOP("Column", "People who entered the livestream (joins)."),
        ColumnKind::Count, false, true},
    Column {ColumnId::Likes, "likes", "total_digg_cnt", QT_TRANSLATE_NOOP("Column", "Likes"),
        QT_TRANSLATE_NOOP("Column", "Likes. The source often says 0 where it did not capture them."),
        ColumnKind::Count, false, false},
    Column {ColumnId::Comments, "comments", "total_comments_cnt", QT_TRANSLATE_NOOP("Column", "Comments"),
        QT_TRANSLATE_NOOP("Column", "Comments. The source often says 0 where it did not capture them."),
        ColumnKind::Count, false, false},
    Column {ColumnId::Followers, "followers", "total_followers_cnt", QT_TRANSLATE_NOOP("Column", "Followers"),
        QT_TRANSLATE_NOOP("Column", "Followers. Samples suggest those gained in the livestream; the source does not say whether gained or in total."),
        ColumnKind::Count, false, false},
    Column {ColumnId::Products, "products", "total_product_cnt", QT_TRANSLATE_NOOP("Column", "Products shown"),
        QT_TRANSLATE_NOOP("Column", "Products shown in the livestream."),
        ColumnKind::Count, false, false},
    Column {ColumnId::Gpm, "gpm", nullptr, QT_TRANSLATE_NOOP("Column", "GPM (est.)"),
        QT_TRANSLATE_NOOP("Column", "GMV per 1,000 views: GMV ÷ views × 1000."),
        ColumnKind::Money, true, true},
    Column {ColumnId::GmvPerHour, "gmv_hour", nullptr, QT_TRANSLATE_NOOP("Column", "GMV per hour (est.)"),
        QT_TRANSLATE_NOOP("Column", "GMV ÷ hours on air."),
        ColumnKind::Money, true, true},
    Column {ColumnId::ViewerValue, "uv_value", nullptr, QT_TRANSLATE_NOOP("Column", "Value per viewer (est.)"),
        QT_TRANSLATE_NOOP("Column", "GMV ÷ viewers."),
        ColumnKind::Money, true, false},
    Column {ColumnId::ItemPrice, "item_price", nullptr, QT_TRANSLATE_NOOP("Column", "Average item price (est.)"),
        QT_TRANSLATE_NOOP("Column", "GMV ÷ units sold."),
        ColumnKind::Money, true, false},
    Column {ColumnId::UnitsPerHour, "units_hour", nullptr, QT_TRANSLATE_NOOP("Column", "Units per hour (est.)"),
        QT_TRANSLATE_NOOP("Column", "Units sold ÷ hours on air."),
        ColumnKind::Rate, true, false},
    Column {ColumnId::ViewsPerHour, "views_hour", nullptr, QT_TRANSLATE_NOOP("Column", "Views per hour"),
        QT_TRANSLATE_NOOP("Column", "Views ÷ hours on air."),
        ColumnKind::Rate, false, false},
    Column {ColumnId::UnitsPerThousandViews, "units_per_1000", nullptr, QT_TRANSLATE_NOOP("Column", "Units per 1,000 views (est.)"),
        QT_TRANSLATE_NOOP("Column", "Units sold ÷ views × 1000."),
        ColumnKind::Rate, true, false},
    Column {ColumnId::SellRate, "sell_rate", nullptr, QT_TRANSLATE_NOOP("Column", "Units per viewer (est.)"),
        QT_TRANSLATE_NOOP("Column", "Units sold ÷ viewers × 100. Close to a conversion rate, but it counts units, not buyers."),
        ColumnKind::Percent, true, false},
    Column {ColumnId::InteractionRate, "interaction", nullptr, QT_TRANSLATE_NOOP("Column", "Interaction rate"),
        QT_TRANSLATE_NOOP("Column", "(Likes + comments) ÷ views × 100. Not captured where both are 0: the source then says nothing of them."),
        ColumnKind::Percent, false, false},
    Column {ColumnId::FollowerRate, "follow_rate", nullptr, QT_TRANSLATE_NOOP("Column", "Follower rate"),
        QT_TRANSLATE_NOOP("Column", "Followers ÷ viewers × 100, if followers are those gained in the livestream."),
        ColumnKind::Percent, false, false},
    Column {ColumnId::ViewsPerViewer, "revisit", nullptr, QT_TRANSLATE_NOOP("Column", "Views per viewer"),
        QT_TRANSLATE_NOOP("Column", "Views ÷ viewers: how often a person came."),
        ColumnKind::Rate, false, false},
    Column {ColumnId::GmvPerProduct, "gmv_product", nullptr, QT_TRANSLATE_NOOP("Column", "GMV per product (est.)"),
        QT_TRANSLATE_NOOP("Column", "GMV ÷ products shown."),
        ColumnKind::Money, true, false},
    Column {ColumnId::End, "end", "finish_time", QT_TRANSLATE_NOOP("Column", "End"),
        QT_TRANSLATE_NOOP("Column", "When the livestream ended, on the chosen clock."),
        ColumnKind::Time, false, false},
    Column {ColumnId::UserId, "user_id", "user_id", QT_TRANSLATE_NOOP("Column", "Influencer ID"),
        QT_TRANSLATE_NOOP("Column", "The influencer's permanent id."),
        ColumnKind::Identifier, false, false},
    Column {ColumnId::RoomId, "room_id", "room_id", QT_TRANSLATE_NOOP("Column", "Livestream ID"),
        QT_TRANSLATE_NOOP("Column", "The livestream's own id; no two are alike."),
        ColumnKind::Identifier, false, false},
    Column {ColumnId::CoverUrl, "cover_url", "cover_url", QT_TRANSLATE_NOOP("Column", "Cover address"),
        QT_TRANSLATE_NOOP("Column", "Where the source says the cover picture lies. Such links are often not loadable."),
        ColumnKind::Text, false, false},
    Column {ColumnId::Tags, "tags", nullptr, QT_TRANSLATE_NOOP("Column", "Tags"),
        QT_TRANSLATE_NOOP("Column", "Words you gave this livestream to find it by."),
        ColumnKind::Text, false, false},
    Column {ColumnId::Note, "note", nullptr, QT_TRANSLATE_NOOP("Column", "Note"),
        QT_TRANSLATE_NOOP("Column", "What you wrote beside this livestream."),
        ColumnKind::Text, false, false},
};

constexpr std::array ofSets {
    Column {ColumnId::Livestreams, "sessions", nullptr, QT_TRANSLATE_NOOP("Column", "Livestreams"),
        QT_TRANSLATE_NOOP("Column", "How many livestreams began."),
        ColumnKind::Count, false, false},
};
// clang-format on

QByteArrayView keyOf(const Column &column)
{
    return column.key;
}

template <typename List, typename Key, typename Of>
const Column *findIn(const List &list, const Key &key, Of of)
{
    const auto *found = std::ranges::find(list, key, of);
    return found == list.end() ? nullptr : found;
}

template <typename T>
Value given(const std::optional<T> &number)
{
    return number ? Value(*number) : Value(Unknown{});
}

Value given(const QString &text)
{
    return text.isEmpty() ? Value(Unknown{}) : Value(text);
}

/// An unknown numerator is unknown, a base of 0 or unknown not applicable.
Value worked(const Livestream &stream, const Formula &formula)
{
    const Value base = valueOf(stream, formula.base);
    if (!isKnown(base) || numberIn(base) <= 0)
        return NotApplicable{};
    const Value first = valueOf(stream, formula.numerator);
    if (!isKnown(first))
        return Unknown{};
    double numerator = numberIn(first);
    if (formula.plus) {
        const Value second = valueOf(stream, *formula.plus);
        numerator += numberIn(second);
        if (!isKnown(second) || numerator == 0)
            return Unknown{};
    }
    return numerator / numberIn(base) * formula.factor;
}

} // namespace

std::span<const Column> columns()
{
    return catalogue;
}

std::span<const Column> metricsOfSets()
{
    return ofSets;
}

const Column &column(ColumnId id)
{
    const Column *found = findIn(catalogue, id, &Column::id);
    if (found == nullptr)
        found = findIn(ofSets, id, &Column::id);
    Q_ASSERT(found != nullptr);
    return *found;
}

bool isUsersOwn(ColumnId id)
{
    return id == ColumnId::Note || id == ColumnId::Tags;
}

std::optional<ColumnId> columnByKey(QByteArrayView key)
{
    const Column *found = findIn(catalogue, key, keyOf);
    return found == nullptr ? std::nullopt : std::optional(found->id);
}

std::optional<ColumnId> columnByField(const QString &field)
{
    const auto *const found = std::ranges::find_if(catalogue, [&field](const Column &column) {
        return column.field != nullptr && field == QLatin1String(column.field);
    });
    return found == catalogue.end() ? std::nullopt : std::optional(found->id);
}

std::optional<ColumnId> metricByKey(QByteArrayView key)
{
    const Column *found = findIn(ofSets, key, keyOf);
    return found == nullptr ? columnByKey(key) : std::optional(found->id);
}

Value valueOf(const Livestream &stream, ColumnId id)
{
    switch (id) {
    case ColumnId::Start:
        return given(stream.start);
    case ColumnId::Influencer:
        return given(stream.nickname);
    case ColumnId::Title:
        return given(stream.title);
    case ColumnId::Region:
        return given(stream.region);
    case ColumnId::Duration:
        return given(stream.duration);
    case ColumnId::Gmv:
        return given(stream.gmv);
    case ColumnId::Units:
        return given(stream.units);
    case ColumnId::Views:
        return given(stream.views);
    case ColumnId::Viewers:
        return given(stream.viewers);
    case ColumnId::Likes:
        return given(stream.likes);
    case ColumnId::Comments:
        return given(stream.comments);
    case ColumnId::Followers:
        return given(stream.followers);
    case ColumnId::Products:
        return given(stream.products);
    case ColumnId::End:
        return given(stream.end);
    case ColumnId::UserId:
        return given(stream.userId);
    case ColumnId::RoomId:
        return given(stream.roomId);
    case ColumnId::CoverUrl:
        return given(stream.coverUrl);
    default:
        const Formula *formula = formulaOf(id);
        return formula == nullptr ? Value(Unknown{}) : worked(stream, *formula);
    }
}

} // namespace livegauge
