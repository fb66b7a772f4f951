#include "output/WatchlistFile.h"

#include "domain/InfluencerIds.h"
#include "output/CsvText.h"

#include <QHash>
#include <QStringDecoder>

#include <utility>

namespace livegauge {
namespace {

struct Places {
    qsizetype id = -1;
    qsizetype name = -1;
    qsizetype group = -1;
};

Places placesIn(const QStringList &titles)
{
    Places places;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QString title = titles.at(i).trimmed().toLower();
        if (title == QLatin1String("id"))
            places.id = i;
        else if (title == QLatin1String("name"))
            places.name = i;
        else if (title == QLatin1String("group"))
            places.group = i;
    }
    return places;
}

/// Takes entries and leaves out those that came before.
class Collection {
public:
    void add(const WatchlistEntry &entry)
    {
        const auto known = m_places.constFind(entry.userId);
        if (known != m_places.constEnd()) {
            file.entries[*known] = entry;
            return;
        }
        m_places.insert(entry.userId, file.entries.size());
        file.entries.push_back(entry);
    }

    WatchlistFile file;

private:
    QHash<QString, std::size_t> m_places;
};

WatchlistFile fromIds(const InfluencerIds &read)
{
    WatchlistFile file;
    for (const QString &id : read.ids)
        file.entries.push_back({id, {}, {}});
    file.rejected = read.rejected;
    return file;
}

} // namespace

std::optional<WatchlistFile> readWatchlist(const QByteArray &bytes)
{
    const auto asIds = readInfluencerIdFile(bytes);
    if (!asIds)
        return std::nullopt;
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    const QList<QStringList> rows = readCsv(text);
    const Places places = rows.isEmpty() ? Places() : placesIn(rows.first());
    if (places.id < 0)
        return fromIds(*asIds);
    Collection collection;
    for (const QStringList &row : rows.mid(1)) {
        const InfluencerIds id = readInfluencerIds(row.value(places.id));
        collection.file.rejected += id.rejected;
        if (id.ids.size() == 1)
            collection.add({id.ids.first(), row.value(places.group).trimmed(),
                            row.value(places.name).trimmed()});
    }
    return collection.file;
}

} // namespace livegauge
