#include "output/LivestreamRows.h"

#include "domain/Formula.h"
#include "wording/ColumnWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace livegauge {
namespace {

struct Kept {
    KeptColumn column;
    const char *name;
    const char *title;
};

constexpr std::array keptColumns{
    Kept{KeptColumn::TimeZone, "time_zone", QT_TRANSLATE_NOOP("Output", "Time zone")},
    Kept{KeptColumn::Currency, "currency", QT_TRANSLATE_NOOP("Output", "Currency")},
    Kept{KeptColumn::FirstSeen, "first_seen", QT_TRANSLATE_NOOP("Output", "First seen")},
    Kept{KeptColumn::LastRead, "last_read", QT_TRANSLATE_NOOP("Output", "Last read")},
    Kept{KeptColumn::Changes, "changes", QT_TRANSLATE_NOOP("Output", "Changes")},
};

const Kept &entryOf(KeptColumn column)
{
    return *std::ranges::find(keptColumns, column, &Kept::column);
}

/// The contract lists its fields by name.
constexpr std::array contractFields{
    ColumnId::CoverUrl,   ColumnId::Start,  ColumnId::Duration,  ColumnId::End,
    ColumnId::Influencer, ColumnId::Region, ColumnId::RoomId,    ColumnId::Title,
    ColumnId::Comments,   ColumnId::Likes,  ColumnId::Followers, ColumnId::Viewers,
    ColumnId::Products,   ColumnId::Units,  ColumnId::Gmv,       ColumnId::Views,
    ColumnId::UserId,
};

bool isTime(const ListColumn &column)
{
    if (const auto *kept = std::get_if<KeptColumn>(&column))
        return *kept == KeptColumn::FirstSeen || *kept == KeptColumn::LastRead;
    return livegauge::column(std::get<ColumnId>(column)).kind == ColumnKind::Time;
}

bool isNumber(const ListColumn &column)
{
    if (const auto *kept = std::get_if<KeptColumn>(&column))
        return *kept == KeptColumn::Changes;
    const ColumnKind kind = livegauge::column(std::get<ColumnId>(column)).kind;
    return kind != ColumnKind::Text && kind != ColumnKind::Identifier && kind != ColumnKind::Time;
}

QString titleOf(const ListColumn &column)
{
    if (const auto *kept = std::get_if<KeptColumn>(&column))
        return QCoreApplication::translate("Output", entryOf(*kept).title);
    return columnTitle(std::get<ColumnId>(column));
}

} // namespace

QString listColumnName(const ListColumn &column)
{
    if (const auto *kept = std::get_if<KeptColumn>(&column))
        return QLatin1String(entryOf(*kept).name);
    const Column &entry = livegauge::column(std::get<ColumnId>(column));
    return QLatin1String(entry.field != nullptr ? entry.field : entry.key);
}

std::optional<ListColumn> listColumnByName(const QString &name)
{
    for (const Kept &kept : keptColumns) {
        if (name == QLatin1String(kept.name))
            return kept.column;
    }
    for (const Column &column : columns()) {
        if (isUsersOwn(column.id))
            continue; // `list` reads livestreams, not notes
        if (name == listColumnName(column.id) || name == QLatin1String(column.key))
            return column.id;
    }
    return std::nullopt;
}

QStringList listColumnNames()
{
    QStringList names;
    for (const ColumnId id : contractFields)
        names.append(listColumnName(id));
    for (const Column &column : columns()) {
        if (column.field == nullptr && !isUsersOwn(column.id))
            names.append(listColumnName(column.id));
    }
    for (const Kept &kept : keptColumns)
        names.append(QLatin1String(kept.name));
    return names;
}

std::vector<ListColumn> defaultListColumns(OutputFormat format, bool withCurrency)
{
    std::vector<ListColumn> result;
    if (format == OutputFormat::Table) {
        for (const Column &column : columns()) {
            if (column.shownAtFirst)
                result.emplace_back(column.id);
        }
        return result;
    }
    result.assign(contractFields.begin(), contractFields.end());
    if (format == OutputFormat::Csv)
        result.emplace_back(KeptColumn::TimeZone);
    if (withCurrency)
        result.emplace_back(KeptColumn::Currency);
    result.emplace_back(KeptColumn::FirstSeen);
    result.emplace_back(KeptColumn::LastRead);
    return result;
}

LivestreamRows::LivestreamRows(std::vector<ListColumn> columns, OutputFormat format, Clock clock,
                               Language language, Currencies currencies)
    : m_columns(std::move(columns))
    , m_cells(format, std::move(clock), language, std::move(currencies))
{
}

OutputColumns LivestreamRows::columns(const QString &clockName) const
{
    OutputColumns result;
    for (const ListColumn &column : m_columns) {
        QString title = titleOf(column);
        if (isTime(column))
            //: Heads a column of times: %1 what begins or ends, %2 the clock
            title = QCoreApplication::translate("Output", "%1 (%2)").arg(title, clockName);
        result.push_back({listColumnName(column), title, isNumber(column)});
    }
    return result;
}

Cells LivestreamRows::cells(const StoredLivestream &row) const
{
    Cells result;
    result.reserve(m_columns.size());
    for (const ListColumn &column : m_columns)
        result.push_back(std::visit([&](auto which) { return cell(row, which); }, column));
    return result;
}

Cell LivestreamRows::cell(const StoredLivestream &row, ColumnId id) const
{
    return m_cells.value(valueOf(row.livestream, id), id, row.livestream.region,
                         isCaptured(row.livestream, id));
}

Cell LivestreamRows::cell(const StoredLivestream &row, KeptColumn column) const
{
    const QString &region = row.livestream.region;
    switch (column) {
    case KeptColumn::TimeZone:
        return QString::fromLatin1(m_cells.clock().zone(region).id());
    case KeptColumn::Currency:
        return cellOf(m_cells.currencies().of(region));
    case KeptColumn::FirstSeen:
        return m_cells.moment(row.firstSeen, region);
    case KeptColumn::LastRead:
        return m_cells.moment(row.lastRead, region);
    case KeptColumn::Changes:
        return static_cast<qint64>(row.changes);
    }
    return {};
}

} // namespace livegauge
