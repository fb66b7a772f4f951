#include "domain/WatchlistFile.h"

#include "domain/Csv.h"
#include "domain/InfluencerIds.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace livegauge {
namespace {

/// A table and the places of its columns, -1 where it has none.
struct Table {
    QList<QStringList> lines;
    qsizetype id = -1;
    qsizetype name = -1;
    qsizetype group = -1;
};

qsizetype columnOf(const QStringList &titles, const char *names)
{
    const QRegularExpression title(
        QStringLiteral("^[\\s\\x{FEFF}]*(%1)\\s*$").arg(QString::fromUtf8(names)),
        QRegularExpression::CaseInsensitiveOption);
    return titles.indexOf(title);
}

/// The table by the separator that brings out an id column, and the most columns.
Table tableOf(const QString &text)
{
    Table best;
    for (const char separator : {',', ';', '\t'}) {
        Table table{csvLines(text, QLatin1Char(separator))};
        const QStringList titles = table.lines.value(0);
        table.id = columnOf(titles, "(user|influencer|creator|author)[ _]?id|id|达人 ?id");
        table.name =
            columnOf(titles, "(nick[ _]?|influencer[ _]?)?name|influencer|达人|(达人)?(昵称|名称)");
        table.group = columnOf(titles, "group|(达人)?(分组|组别|组)");
        if (table.id >= 0 && (best.id < 0 || titles.size() > best.lines.first().size()))
            best = std::move(table);
    }
    return best;
}

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
    const QString written = cells.value(table.id);
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
    const Table table = tableOf(*text);
    EntryList list;
    if (table.id < 0) {
        const InfluencerIds ids = readInfluencerIds(*text);
        for (const QString &id : ids.ids)
            list.add({id, {}, {}});
        list.file.rejected = ids.rejected;
        list.file.doubles = ids.doubles;
        return list.file;
    }
    for (const QStringList &cells : table.lines.mid(1))
        addLine(list, table, cells);
    return list.file;
}

QByteArray watchlistCsv(std::span<const WatchlistEntry> entries)
{
    QList<QStringList> lines{
        {QStringLiteral("influencer_id"), QStringLiteral("name"), QStringLiteral("group")}};
    for (const WatchlistEntry &entry : entries)
        lines.append({csvCell(entry.userId), csvCell(entry.nickname), csvCell(entry.group)});
    return csvFile(lines);
}

} // namespace livegauge
