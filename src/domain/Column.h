#pragma once

#include "domain/Livestream.h"
#include "domain/Value.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <span>

namespace livegauge {

/// Every column there is: the contract's fields first, then what is worked out from them, then what
/// the user wrote beside a livestream. Last, what is only said of a set of them.
enum class ColumnId {
    Start,
    Influencer,
    Title,
    Region,
    Duration,
    Gmv,
    Units,
    Views,
    Viewers,
    Likes,
    Comments,
    Followers,
    Products,
    End,
    UserId,
    RoomId,
    CoverUrl,
    Gpm,
    ViewerValue,
    ItemPrice,
    GmvPerHour,
    UnitsPerHour,
    ViewsPerHour,
    UnitsPerThousandViews,
    SellRate,
    InteractionRate,
    FollowerRate,
    ViewsPerViewer,
    GmvPerProduct,
    Note,
    Tags,
    Livestreams, ///< how many: of each livestream 1, a metric of sets only
};

enum class ColumnKind {
    Text,
    Identifier, ///< digits that are no number
    Time, ///< Unix seconds, UTC
    Duration, ///< seconds
    Count,
    Money, ///< no currency: the source states none
    Rate, ///< a real number with its unit in the title
    Percent, ///< already times 100
};

/// One row of the catalogue. Words are English sources in the translation context "Column";
/// `wording` turns them into the user's language.
struct Column {
    ColumnId id;
    const char *key; ///< stable name in settings and files
    const char *field; ///< the contract's field, nullptr for a computed column
    const char *title;
    const char *explanation; ///< one or two sentences: what it counts, what is not sure
    ColumnKind kind;
    bool estimated; ///< the source estimates it, or it is worked out from an estimate
    bool shownAtFirst;
};

/// The catalogue, in the order columns first stand in the table. Adding a column is a row here
/// and a case in valueOf() or, for one that is worked out, a row in Formula.cpp.
std::span<const Column> columns();
/// Metrics that only a set of livestreams has: no columns of a table.
std::span<const Column> metricsOfSets();
const Column &column(ColumnId id); ///< one of either

/// True for what the user wrote himself; a Livestream knows nothing of it.
bool isUsersOwn(ColumnId id);
std::optional<ColumnId> columnByKey(QByteArrayView key);
std::optional<ColumnId> columnByField(const QString &field); ///< one of the contract's
std::optional<ColumnId> metricByKey(QByteArrayView key); ///< one of sets, too

/// What a column says of a livestream. Formulas are those of the metric catalogue.
Value valueOf(const Livestream &stream, ColumnId id);

} // namespace livegauge
