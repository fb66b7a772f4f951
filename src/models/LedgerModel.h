#pragma once

#include "domain/Clock.h"
#include "domain/Ledger.h"
#include "models/ReadModel.h"

#include <QHash>
#include <QTimeZone>

#include <span>
#include <vector>

namespace livegauge {

/// The requests that were sent, newest first. Entries that come on top, or get their end, come with
/// insert and change signals, so that a selection stays.
class LedgerModel : public ReadModel {
    Q_OBJECT

public:
    enum Section {
        Time,
        Influencer,
        UserId,
        PageNumber,
        Outcome,
        Sends,
        RowsNew,
        RowsChanged,
        RowsKnown,
        MayHaveCost,
        Key,
        SectionCount,
    };

    /// Times are those of `zone`.
    explicit LedgerModel(const QTimeZone &zone = ownZone(), QObject *parent = nullptr);

    /// In any order.
    void setEntries(std::vector<LedgerEntry> entries);
    /// What influencers are called, by id.
    void setNames(const QHash<QString, QString> &names);
    /// Shows the requests for influencers whose name or id holds the text; all for an empty one.
    void setFilter(const QString &text);

    const LedgerEntry &entryAt(int row) const;
    /// The entries shown, in the order shown.
    std::vector<LedgerEntry> shown() const;
    QString nameOf(const QString &userId) const; ///< the id where no name is known

protected:
    int size() const override;
    QStringList titles() const override;
    bool isNumber(int section) const override;
    QVariant cell(int row, int section, int role) const override;

private:
    QString text(const LedgerEntry &entry, int column) const;
    QString toolTip(const LedgerEntry &entry) const;
    bool matches(const LedgerEntry &entry) const;
    bool putOnTop(std::vector<LedgerEntry> &entries);
    void refilter();

    QTimeZone m_zone;
    QHash<QString, QString> m_names;
    QString m_filter;
    // Oldest first, so that what comes new does not move the rest.
    std::vector<LedgerEntry> m_entries;
    std::vector<int> m_rows; ///< places in m_entries of those shown
};

} // namespace livegauge
