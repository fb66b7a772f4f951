#include "models/LedgerModel.h"

#include "models/LivestreamTableModel.h"
#include "wording/LedgerWords.h"
#include "wording/PlainToolTip.h"
#include "wording/ZoneWords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

bool isOlder(const LedgerEntry &left, const LedgerEntry &right)
{
    return std::pair(left.time, left.id) < std::pair(right.time, right.id);
}

QString counted(int number)
{
    return QLocale().toString(number);
}

} // namespace

LedgerModel::LedgerModel(const QTimeZone &zone, QObject *parent)
    : ReadModel(SectionCount, parent)
    , m_zone(zone)
{
}

void LedgerModel::setEntries(std::vector<LedgerEntry> entries)
{
    std::ranges::sort(entries, isOlder);
    if (putOnTop(entries))
        return;
    m_entries = std::move(entries);
    refilter();
}

/// False where the entries are not those there are, with maybe newer ones.
bool LedgerModel::putOnTop(std::vector<LedgerEntry> &entries)
{
    const std::size_t before = m_entries.size();
    if (before == 0 || entries.size() < before
        || !std::equal(m_entries.begin(), m_entries.end(), entries.begin(),
                       [](const auto &left, const auto &right) { return left.id == right.id; }))
        return false;
    for (int row = 0; row < rowCount(); ++row) {
        const auto place =
            static_cast<std::size_t>(m_rows[m_rows.size() - 1 - static_cast<std::size_t>(row)]);
        if (m_entries[place] == entries[place])
            continue;
        m_entries[place] = entries[place];
        Q_EMIT dataChanged(index(row, 0), index(row, SectionCount - 1));
    }
    std::vector<int> added;
    for (std::size_t place = before; place < entries.size(); ++place) {
        if (matches(entries[place]))
            added.push_back(static_cast<int>(place));
    }
    if (!added.empty())
        beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
    m_entries = std::move(entries);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    if (!added.empty())
        endInsertRows();
    return true;
}

void LedgerModel::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    if (!m_filter.isEmpty())
        refilter();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Influencer), index(rowCount() - 1, Influencer));
}

void LedgerModel::setFilter(const QString &text)
{
    const QString filter = text.simplified();
    if (filter == m_filter)
        return;
    m_filter = filter;
    refilter();
}

void LedgerModel::refilter()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        if (matches(m_entries[place]))
            m_rows.push_back(static_cast<int>(place));
    }
    endResetModel();
}

bool LedgerModel::matches(const LedgerEntry &entry) const
{
    return m_filter.isEmpty() || entry.userId.contains(m_filter)
        || m_names.value(entry.userId).contains(m_filter, Qt::CaseInsensitive);
}

std::vector<LedgerEntry> LedgerModel::shown() const
{
    std::vector<LedgerEntry> result;
    result.reserve(m_rows.size());
    for (int row = 0; row < rowCount(); ++row)
        result.push_back(entryAt(row));
    return result;
}

QString LedgerModel::nameOf(const QString &userId) const
{
    const QString name = m_names.value(userId).simplified();
    return name.isEmpty() ? userId : name;
}

const LedgerEntry &LedgerModel::entryAt(int row) const
{
    const auto place = m_rows[m_rows.size() - 1 - static_cast<std::size_t>(row)];
    return m_entries[static_cast<std::size_t>(place)];
}

int LedgerModel::size() const
{
    return static_cast<int>(m_rows.size());
}

bool LedgerModel::isNumber(int section) const
{
    return section != Time && section != Influencer && section != UserId && section != Outcome
        && section != Key;
}

QVariant LedgerModel::cell(int row, int section, int role) const
{
    const LedgerEntry &entry = entryAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, section);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(entry));
    case LivestreamTableModel::KnownRole:
        return (section != Sends || entry.sends.has_value())
            && (section != Outcome || entry.outcome != LedgerEntry::Outcome::Unknown);
    default:
        return {};
    }
}

QString LedgerModel::text(const LedgerEntry &entry, int column) const
{
    const bool hasPage = entry.outcome == LedgerEntry::Outcome::Page;
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(entry.time, m_zone)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Influencer:
        return nameOf(entry.userId);
    case UserId:
        return entry.userId;
    case PageNumber:
        return counted(entry.page);
    case Outcome:
        return outcomeText(entry);
    case Sends:
        //: How often a request really left
        return entry.sends ? counted(*entry.sends) : tr("unknown");
    case RowsNew:
        return hasPage ? counted(entry.rowsNew) : QString();
    case RowsChanged:
        return hasPage ? counted(entry.rowsChanged) : QString();
    case RowsKnown:
        return hasPage ? counted(entry.rowsKnown) : QString();
    case MayHaveCost:
        return counted(entry.mayHaveCost());
    case Key:
        return entry.keyLastFour.isEmpty() ? QString() : QStringLiteral("…") + entry.keyLastFour;
    default:
        return {};
    }
}

QString LedgerModel::toolTip(const LedgerEntry &entry) const
{
    QStringList lines{nameOf(entry.userId)};
    //: %1: an influencer's id
    lines += tr("ID: %1").arg(entry.userId);
    if (!entry.origin.isEmpty())
        //: %1: the address of the API
        lines += tr("Address: %1").arg(entry.origin);
    if (entry.status != 0)
        lines += tr("HTTP status: %1").arg(entry.status);
    if (entry.ended)
        //: How long a request took
        lines += tr("Took %1 s")
                     .arg(QLocale().toString(static_cast<double>(*entry.ended - entry.time) / 1000,
                                             'f', 1));
    return lines.join(QLatin1Char('\n'));
}

QStringList LedgerModel::titles() const
{
    return {
        //: Column: when a request left; %1: the clock's time zone
        tr("Time (%1)").arg(zoneName(m_zone)),
        tr("Influencer"),
        tr("Influencer ID"),
        //: Column: number of the page
        tr("Page"),
        //: Column: what became of a request
        tr("Outcome"),
        //: Column: how often a request really left
        tr("Sends"),
        //: Column: rows that were not there before
        tr("New"),
        //: Column: rows with other figures than before
        tr("Changed"),
        //: Column: rows that were there as they are
        tr("Known"),
        //: Column: credits
        tr("May have cost"),
        //: Column: the last four characters of the key
        tr("Key"),
    };
}

} // namespace livegauge
