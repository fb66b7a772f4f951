#pragma once

#include "domain/Clock.h"
#include "domain/StoredLivestream.h"
#include "wording/Numbers.h"

#include <QAbstractTableModel>

#include <vector>

namespace livegauge {

/// How one livestream changed between readings, newest reading first. What was not known is said to
/// be unknown.
class ChangeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { Read, Field, Before, After, SectionCount };

    explicit ChangeModel(Language language, QObject *parent = nullptr);

    /// Times are those of `clock` in the livestream's market, those of readings this computer's.
    void setLivestream(const Clock &clock, const QString &region);
    void setChanges(std::vector<LivestreamChange> changes);
    void setLanguage(Language language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellAllChanged();
    QString text(const LivestreamChange &change, int column) const;
    QString valueText(const QString &field, const QString &written) const;

    Clock m_clock;
    QString m_region;
    Numbers m_numbers;
    std::vector<LivestreamChange> m_changes;
};

} // namespace livegauge
