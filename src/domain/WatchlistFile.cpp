#include "domain/WatchlistFile.h"

#include "domain/Csv.h"
#include "domain/IdTable.h"
#include "domain/InfluencerIds.h"

#include <QHash>

#include <algorithm>

namespace livegauge {
namespace {

/// A table and the places of its other columns, -1 where it has none.
struct Table {
    explicit Table(const IdTable &table)
        : ids(table)
        , name(table.columnNamed(QStringLiteral(
              "(nick[ _]?|influencer[ _]?)?name|influencer|达人|(达人)?(昵称|名称)")))
        , group(table.columnNamed(QStringLiteral("group|(达人)?(分组|组别|组)")))
    {
    }

    IdTable ids;
    qsizetype name;
    qsizetype group;
};

/// Puts entries together, one for each influencer.
class EntryList {
public:
    void add(const WatchlistEntry &entry)
    {
        const auto known = m_places.constFind(entry.userId);
        if (known == m_places.constEnd()) {
            m_places.insert(entry.userId, file.entries.size());
            file.entries.push_back(entry);
            return;
        }
        ++file.doubles;
        WatchlistEntry &first = file.entries[*known];
        if (first.group.isEmpty())
            first.group = entry.group;
        if (first.nickname.isEmpty())
            first.nickname = entry.nickname;
    }

    /// A name or group as it was before it was written; nothing where it is not readable.
    QString words(const QString &cell)
    {
        if (cell.contains(QChar::ReplacementCharacter)) {
            ++file.unreadable;
            return {};
        }
        return fromCsvCell(cell);
    }

    WatchlistFile file;

private:
    QHash<QString, std::size_t> m_places;
};

void addLine(EntryList &list, const Table &table, const QStringList &cells)
{
    const bool isBlank = std::all_of(cells.begin(), cells.end(),
                                     [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (isBlank)
        return;
    const QString written = cells.value(table.ids.id);
    const InfluencerIds ids = readInfluencerIds(written);
    if (!ids.rejected.isEmpty() || ids.ids.isEmpty())
        // Without anything in the id's place the whole line says best which one is meant.
        list.file.rejected +=
            written.trimmed().isEmpty() ? cells.join(QStringLiteral(", ")) : written.trimmed();
    if (ids.ids.isEmpty())
        return;
    const QString name = table.name < 0 ? QString() : list.words(cells.value(table.name));
    const QString group = table.group < 0 ? QString() : list.words(cells.value(table.group));
    for (const QString &id : ids.ids)
        list.add({id, group, name});
    list.file.doubles += ids.doubles;
}

} // namespace

std::optional<WatchlistFile> readWatchlist(const QByteArray &bytes)
{
    const auto text = textOfFile(bytes);
    if (!text)
        return std::nullopt;
    const std::optional<IdTable> ids = idTableOf(*text);
    EntryList list;
    if (!ids) {
        const InfluencerIds words = readInfluencerIds(*text);
        for (const QString &id : words.ids)
            list.add({id, {}, {}});
        list.file.rejected = words.rejected;
        list.file.doubles = words.doubles;
        return list.file;
    }
    const Table table(*ids);
    for (const QStringList &cells : ids->lines)
        addLine(list, table, cells);
    return list.file;
}

QByteArray watchlistCsv(std::span<const WatchlistEntry> entries)
{
    QList<QStringList> lines{
        {QStringLiteral("user_id"), QStringLiteral("name"), QStringLiteral("group")}};
    for (const WatchlistEntry &entry : entries)
        lines.append({csvCell(entry.userId), csvCell(entry.nickname), csvCell(entry.group)});
    return csvFile(lines);
}

} // namespace livegauge
