#include "models/WatchlistModel.h"

#include "wording/InfluencerWords.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <limits>

namespace livegauge {

struct WatchlistModel::Group {
    QString name;
    bool isWatched = true;
    std::vector<Influencer> members;

    int size() const { return static_cast<int>(members.size()); }
    int rowOf(const QString &userId) const
    {
        const auto found = std::ranges::find(members, userId, &Influencer::userId);
        return static_cast<int>(found - members.begin());
    }
};

WatchlistModel::WatchlistModel(Language language, const QTimeZone &mine, QObject *parent)
    : QAbstractItemModel(parent)
    , m_collator(localeOf(language))
    , m_loose(std::make_unique<Group>())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    m_cells.mine = mine;
    m_cells.now = QDateTime::currentSecsSinceEpoch();
}

WatchlistModel::~WatchlistModel() = default;

void WatchlistModel::setInfluencers(const std::vector<Influencer> &influencers)
{
    QSet<QString> staying;
    for (const Influencer &influencer : influencers)
        staying.insert(influencer.userId);
    const QStringList before = m_groupOf.keys();
    for (const QString &userId : before) {
        if (!staying.contains(userId) && !m_cells.run.has(userId))
            remove(userId);
    }
    for (const Influencer &influencer : influencers)
        updateInfluencer(influencer);
}

void WatchlistModel::updateInfluencer(const Influencer &influencer)
{
    const bool isHere = m_groupOf.contains(influencer.userId);
    if (!belongsHere(influencer)) {
        if (isHere)
            remove(influencer.userId);
    } else if (isHere) {
        change(influencer);
    } else {
        insert(influencer);
    }
}

bool WatchlistModel::belongsHere(const Influencer &influencer) const
{
    return influencer.watched || influencer.streams > 0 || influencer.lastRead
        || m_cells.run.has(influencer.userId);
}

void WatchlistModel::setRun(const std::vector<InfluencerProgress> &run)
{
    const QStringList changed = m_cells.run.take(run);
    for (const QString &userId : changed) {
        const QModelIndex index = indexOf(userId);
        if (!index.isValid()) {
            Influencer newcomer;
            newcomer.userId = userId;
            insert(newcomer);
        } else if (!belongsHere(at(index))) {
            remove(userId);
        } else {
            Q_EMIT dataChanged(index, index);
        }
    }
}

bool WatchlistModel::isBefore(const Influencer &left, const Influencer &right) const
{
    constexpr qint64 never = std::numeric_limits<qint64>::min();
    const qint64 leftNewest = left.newestStart.value_or(never);
    const qint64 rightNewest = right.newestStart.value_or(never);
    if (m_order == Order::New && left.newSinceLook != right.newSinceLook)
        return left.newSinceLook > right.newSinceLook;
    if (m_order != Order::Name && leftNewest != rightNewest)
        return leftNewest > rightNewest;
    const int names = m_collator.compare(influencerName(left), influencerName(right));
    return names != 0 ? names < 0 : left.userId < right.userId;
}

WatchlistModel::Group *WatchlistModel::groupFor(const Influencer &influencer)
{
    if (influencer.watched && influencer.group.isEmpty())
        return m_loose.get();
    const QString name = influencer.watched ? influencer.group : QString();
    for (const auto &group : m_groups) {
        if (group->isWatched == influencer.watched && group->name == name)
            return group.get();
    }
    auto group = std::make_unique<Group>();
    group->name = name;
    group->isWatched = influencer.watched;
    const auto place =
        std::ranges::upper_bound(m_groups, group, [this](const auto &left, const auto &right) {
            if (left->isWatched != right->isWatched)
                return left->isWatched;
            return m_collator.compare(left->name, right->name) < 0;
        });
    const int row = m_loose->size() + static_cast<int>(place - m_groups.begin());
    beginInsertRows({}, row, row);
    Group *result = m_groups.insert(place, std::move(group))->get();
    endInsertRows();
    return result;
}

void WatchlistModel::insert(const Influencer &influencer)
{
    Group *group = groupFor(influencer);
    const auto before = [this](const auto &left, const auto &right) {
        return isBefore(left, right);
    };
    const auto place = std::ranges::upper_bound(group->members, influencer, before);
    const int row = static_cast<int>(place - group->members.begin());
    beginInsertRows(indexOfGroup(*group), row, row);
    group->members.insert(place, influencer);
    m_groupOf.insert(influencer.userId, group);
    endInsertRows();
}

void WatchlistModel::remove(const QString &userId)
{
    Group *group = m_groupOf.value(userId);
    const int row = group->rowOf(userId);
    beginRemoveRows(indexOfGroup(*group), row, row);
    group->members.erase(group->members.begin() + row);
    m_groupOf.remove(userId);
    endRemoveRows();
    removeIfEmpty(*group);
}

void WatchlistModel::change(const Influencer &influencer)
{
    Group *from = m_groupOf.value(influencer.userId);
    Group *to = groupFor(influencer);
    const int row = from->rowOf(influencer.userId);
    if (from == to && from->members[static_cast<std::size_t>(row)] == influencer)
        return;
    const auto before = [this](const auto &left, const auto &right) {
        return isBefore(left, right);
    };
    // The row itself has no say in where it goes: the others are in order, it may no longer be.
    auto begin = to->members.begin();
    auto end = to->members.end();
    if (from == to) {
        const bool goesUp = row > 0 && isBefore(influencer, *(begin + (row - 1)));
        begin = goesUp ? begin : begin + row + 1;
        end = goesUp ? to->members.begin() + row : end;
    }
    const int place =
        static_cast<int>(std::upper_bound(begin, end, influencer, before) - to->members.begin());
    const bool moves = from != to || (place != row && place != row + 1);
    if (moves)
        beginMoveRows(indexOfGroup(*from), row, row, indexOfGroup(*to), place);
    from->members.erase(from->members.begin() + row);
    const int after = from == to && place > row ? place - 1 : place;
    to->members.insert(to->members.begin() + after, influencer);
    m_groupOf.insert(influencer.userId, to);
    if (moves)
        endMoveRows();
    const QModelIndex changed = indexIn(*to, after);
    Q_EMIT dataChanged(changed, changed);
    removeIfEmpty(*from);
}

void WatchlistModel::removeIfEmpty(Group &group)
{
    if (&group == m_loose.get() || !group.members.empty())
        return;
    const int row = indexOfGroup(group).row();
    beginRemoveRows({}, row, row);
    m_groups.erase(m_groups.begin() + (row - m_loose->size()));
    endRemoveRows();
}

void WatchlistModel::setLanguage(Language language)
{
    reorder([this, language] { m_collator.setLocale(localeOf(language)); });
    tellAllChanged();
}

void WatchlistModel::setOrder(Order order)
{
    if (order != m_order)
        reorder([this, order] { m_order = order; });
}

void WatchlistModel::reorder(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList userIds;
    for (const QModelIndex &kept : before)
        userIds += isGroup(kept) ? QString() : at(kept).userId;
    change();
    const auto order = [this](Group &group) {
        std::ranges::sort(group.members, [this](const auto &left, const auto &right) {
            return isBefore(left, right);
        });
    };
    order(*m_loose);
    for (const auto &group : m_groups)
        order(*group);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += userIds.at(i).isEmpty() ? before.at(i) : indexOf(userIds.at(i));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void WatchlistModel::setNow(qint64 now)
{
    m_cells.now = now;
    tellAllChanged();
}

void WatchlistModel::setClock(const Clock &clock)
{
    m_cells.clock = clock;
    tellAllChanged();
}

void WatchlistModel::setColours(const QStringList &userIds)
{
    QHash<QString, int> &colours = m_cells.colours;
    colours.clear();
    for (const QString &userId : userIds)
        colours.insert(userId, static_cast<int>(colours.size()));
    tellAllChanged();
}

void WatchlistModel::tellAllChanged()
{
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (const auto &group : m_groups)
        Q_EMIT dataChanged(indexIn(*group, 0), indexIn(*group, group->size() - 1));
}

std::vector<Influencer> WatchlistModel::influencers() const
{
    std::vector<Influencer> result = m_loose->members;
    for (const auto &group : m_groups)
        result.insert(result.end(), group->members.begin(), group->members.end());
    return result;
}

QStringList WatchlistModel::groups() const
{
    QStringList names;
    for (const auto &group : m_groups) {
        if (group->isWatched)
            names += group->name;
    }
    return names;
}

const Influencer *WatchlistModel::influencer(const QString &userId) const
{
    const QModelIndex index = indexOf(userId);
    return index.isValid() ? &at(index) : nullptr;
}

QModelIndex WatchlistModel::indexOf(const QString &userId) const
{
    const Group *group = m_groupOf.value(userId);
    return group == nullptr ? QModelIndex() : indexIn(*group, group->rowOf(userId));
}

QStringList WatchlistModel::userIdsAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (!isGroup(index))
        return {at(index).userId};
    QStringList userIds;
    for (const Influencer &member : groupAt(index).members)
        userIds += member.userId;
    return userIds;
}

bool WatchlistModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.internalPointer() == nullptr && index.row() >= m_loose->size();
}

const Influencer &WatchlistModel::at(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.internalPointer());
    const auto row = static_cast<std::size_t>(index.row());
    return group == nullptr ? m_loose->members[row] : group->members[row];
}

const WatchlistModel::Group &WatchlistModel::groupAt(const QModelIndex &index) const
{
    return *m_groups[static_cast<std::size_t>(index.row() - m_loose->size())];
}

QModelIndex WatchlistModel::indexOfGroup(const Group &group) const
{
    if (&group == m_loose.get())
        return {};
    const auto found = std::ranges::find(m_groups, &group, &std::unique_ptr<Group>::get);
    return createIndex(m_loose->size() + static_cast<int>(found - m_groups.begin()), 0);
}

QModelIndex WatchlistModel::indexIn(const Group &group, int row) const
{
    return &group == m_loose.get() ? createIndex(row, 0) : createIndex(row, 0, &group);
}

QModelIndex WatchlistModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, &groupAt(parent)) : createIndex(row, column);
}

QModelIndex WatchlistModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    return group == nullptr ? QModelIndex() : indexOfGroup(*group);
}

int WatchlistModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_loose->size() + static_cast<int>(m_groups.size());
    return parent.column() == 0 && isGroup(parent) ? groupAt(parent).size() : 0;
}

int WatchlistModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

Qt::ItemFlags WatchlistModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return !index.isValid() || isGroup(index) ? flags : flags | Qt::ItemNeverHasChildren;
}

QVariant WatchlistModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isGroup(index))
        return m_cells.ofInfluencer(at(index), role);
    const Group &group = groupAt(index);
    return m_cells.ofGroup(group.name, group.isWatched, group.size(), role);
}

} // namespace livegauge
