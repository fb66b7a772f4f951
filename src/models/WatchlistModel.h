#pragma once

#include "domain/Influencer.h"
#include "models/WatchlistCells.h"
#include "wording/Language.h"

#include <QAbstractItemModel>
#include <QCollator>
#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace livegauge {

/// The influencers one follows, and those with livestreams in the archive. One column, two levels:
/// first the influencers of no group, then the groups with theirs, last those who are not on the
/// watchlist. Those of a run under way stand there too, and say how far it is with them. What
/// changes comes with insert, remove, move and change signals, so a selection stays.
class WatchlistModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        UserIdRole = Qt::UserRole + 1, ///< QString; empty for a group
        FactsRole, ///< QString: "US · 412 livestreams", or how far a run is; of a group, how many
                   ///< it has
        AgeRole, ///< QString: how long ago the newest livestream was
        NewRole, ///< int: livestreams that are new since the user last looked
        CoverageRole, ///< int: a Coverage
        ColourRole, ///< int: for Theme::series(); -1: none
        SearchRole, ///< QString: what a filter looks at
    };

    enum class Order { Name, Newest, New };

    /// Readings have the times of `mine`.
    explicit WatchlistModel(Language language, const QTimeZone &mine = ownZone(),
                            QObject *parent = nullptr);
    ~WatchlistModel() override;

    /// These influencers and no others. Those neither watched nor ever read are left out.
    void setInfluencers(const std::vector<Influencer> &influencers);
    void updateInfluencer(const Influencer &influencer);

    /// How far a run is with each influencer; empty where none runs.
    void setRun(const std::vector<InfluencerProgress> &run);

    void setLanguage(Language language);
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// Livestreams have the dates of that clock.
    void setClock(const Clock &clock);
    /// The moment ages are told from, in Unix seconds.
    void setNow(qint64 now);
    /// The influencers that have a colour, in the order of the colours.
    void setColours(const QStringList &userIds);

    int count() const { return static_cast<int>(m_groupOf.size()); }
    std::vector<Influencer> influencers() const; ///< in the order shown
    QStringList groups() const; ///< names of the groups there are
    const Influencer *influencer(const QString &userId) const; ///< null where there is none
    QModelIndex indexOf(const QString &userId) const;
    bool isGroup(const QModelIndex &index) const;
    /// The influencer at an index, or a group's influencers.
    QStringList userIdsAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group;

    const Influencer &at(const QModelIndex &index) const;
    const Group &groupAt(const QModelIndex &index) const;
    QModelIndex indexOfGroup(const Group &group) const;
    QModelIndex indexIn(const Group &group, int row) const;

    bool belongsHere(const Influencer &influencer) const;
    bool isBefore(const Influencer &left, const Influencer &right) const;
    Group *groupFor(const Influencer &influencer);
    void insert(const Influencer &influencer);
    void remove(const QString &userId);
    void change(const Influencer &influencer);
    void removeIfEmpty(Group &group);
    void reorder(const std::function<void()> &change);
    void tellAllChanged();

    QCollator m_collator;
    Order m_order = Order::Name;
    WatchlistCells m_cells;
    std::unique_ptr<Group> m_loose; ///< watched, in no group: stand at the top level
    std::vector<std::unique_ptr<Group>> m_groups;
    QHash<QString, Group *> m_groupOf; ///< by influencer
};

} // namespace livegauge
