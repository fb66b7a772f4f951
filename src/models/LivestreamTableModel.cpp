#include "models/LivestreamTableModel.h"

#include "wording/ColumnWords.h"

#include <algorithm>

namespace livegauge {
namespace {

/// So many rows at once come from the archive, not from a page: finding a place for each would take
/// longer than ordering all.
constexpr std::size_t manyRows = 200;

Qt::Alignment alignmentOf(ColumnKind kind)
{
    const bool isText =
        kind == ColumnKind::Text || kind == ColumnKind::Identifier || kind == ColumnKind::Time;
    return (isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

} // namespace

LivestreamTableModel::LivestreamTableModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_order(ColumnId::Start, Qt::DescendingOrder, language)
    , m_numbers(language)
{
}

void LivestreamTableModel::merge(std::span<const Livestream> rows)
{
    const LivestreamSet::Merge merge = m_set.merge(rows);
    if (merge.added.size() > manyRows) {
        refilter();
        return;
    }
    std::vector<int> arriving = merge.added;
    for (const int position : merge.changed) {
        if (!updateShown(position))
            arriving.push_back(position);
    }
    // A revised figure can move its row; new rows need an ordered list to find their place.
    if (!merge.changed.empty() && !std::ranges::is_sorted(m_rows, isBefore()))
        reorder([] {});
    for (const int position : arriving)
        insertShown(position);
    if (!merge.added.empty() || !merge.changed.empty())
        Q_EMIT shownChanged();
}

std::function<bool(int, int)> LivestreamTableModel::isBefore() const
{
    return [this](int left, int right) { return m_order.isBefore(m_set, left, right); };
}

bool LivestreamTableModel::isShown(int position) const
{
    const Livestream &stream = m_set.at(position);
    return (m_influencers.isEmpty() || m_influencers.contains(stream.userId))
        && m_period.contains(stream, m_clock, m_now);
}

void LivestreamTableModel::insertShown(int position)
{
    if (!isShown(position))
        return;
    const auto place = std::ranges::upper_bound(m_rows, position, isBefore());
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, position);
    endInsertRows();
}

bool LivestreamTableModel::updateShown(int position)
{
    const auto place = std::ranges::find(m_rows, position);
    if (place == m_rows.end())
        return false;
    const int row = static_cast<int>(place - m_rows.begin());
    if (isShown(position)) {
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        return true;
    }
    beginRemoveRows({}, row, row);
    m_rows.erase(place);
    endRemoveRows();
    return true;
}

void LivestreamTableModel::setLanguage(Language language)
{
    m_numbers = Numbers(language);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    reorder([this, language] {
        m_order = LivestreamOrder(m_order.column(), m_order.direction(), language);
    });
}

void LivestreamTableModel::setClock(const Clock &clock)
{
    m_clock = clock;
    refilter();
}

void LivestreamTableModel::setInfluencers(const QStringList &userIds)
{
    const QSet<QString> influencers(userIds.begin(), userIds.end());
    if (influencers == m_influencers)
        return;
    m_influencers = influencers;
    refilter();
}

void LivestreamTableModel::setPeriod(const Period &period, qint64 now)
{
    m_period = period;
    m_now = now;
    refilter();
}

bool LivestreamTableModel::isStale(qint64 now) const
{
    // An hour is enough to see every market's midnight, and rare enough not to disturb.
    constexpr qint64 hour = 3600;
    return now / hour != m_now / hour;
}

void LivestreamTableModel::refilter()
{
    beginResetModel();
    m_rows.clear();
    for (int position = 0; position < m_set.size(); ++position) {
        if (isShown(position))
            m_rows.push_back(position);
    }
    std::ranges::sort(m_rows, isBefore());
    endResetModel();
    Q_EMIT shownChanged();
}

void LivestreamTableModel::sort(int section, Qt::SortOrder direction)
{
    if (section < 0 || section >= columnCount())
        return;
    reorder([&] { m_order = LivestreamOrder(columnAt(section), direction, m_numbers.language()); });
}

void LivestreamTableModel::reorder(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> positions;
    for (const QModelIndex &kept : before)
        positions.push_back(m_rows[static_cast<std::size_t>(kept.row())]);

    change();
    std::ranges::sort(m_rows, isBefore());

    std::vector<int> rowOfPosition(static_cast<std::size_t>(m_set.size()), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        rowOfPosition[static_cast<std::size_t>(m_rows[row])] = static_cast<int>(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int position = positions[static_cast<std::size_t>(i)];
        after.append(
            index(rowOfPosition[static_cast<std::size_t>(position)], before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

std::vector<Livestream> LivestreamTableModel::shown() const
{
    std::vector<Livestream> result;
    result.reserve(m_rows.size());
    for (const int position : m_rows)
        result.push_back(m_set.at(position));
    return result;
}

const Livestream &LivestreamTableModel::livestreamAt(int row) const
{
    return m_set.at(m_rows[static_cast<std::size_t>(row)]);
}

ColumnId LivestreamTableModel::columnAt(int section)
{
    return columns()[static_cast<std::size_t>(section)].id;
}

int LivestreamTableModel::sectionOf(ColumnId id)
{
    return static_cast<int>(std::ranges::find(columns(), id, &Column::id) - columns().begin());
}

int LivestreamTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LivestreamTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

Value LivestreamTableModel::cell(int row, ColumnId id) const
{
    const Livestream &stream = livestreamAt(row);
    Value value = valueOf(stream, id);
    if (column(id).kind == ColumnKind::Time) {
        if (const auto *moment = std::get_if<qint64>(&value))
            return m_clock.wallSeconds(*moment, stream.region);
    }
    return value;
}

QVariant LivestreamTableModel::raw(const Value &value) const
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return *whole;
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

QVariant LivestreamTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ColumnId id = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_numbers.text(cell(index.row(), id), column(id).kind);
    case Qt::ToolTipRole:
        // Titles and addresses are often wider than their column.
        return column(id).kind == ColumnKind::Text ? raw(cell(index.row(), id)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column(id).kind));
    case KnownRole:
        return isKnown(cell(index.row(), id));
    case RawRole:
        return raw(valueOf(livestreamAt(index.row()), id));
    default:
        return {};
    }
}

QVariant LivestreamTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnId id = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(id);
    case Qt::ToolTipRole:
        return columnExplanation(id);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column(id).kind));
    default:
        return {};
    }
}

} // namespace livegauge
