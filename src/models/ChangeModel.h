#pragma once

#include "domain/Clock.h"
#include "domain/StoredLivestream.h"
#include "models/ReadModel.h"
#include "wording/Numbers.h"

#include <vector>

namespace livegauge {

/// How one livestream changed between readings, newest reading first. What was not known is said to
/// be unknown.
class ChangeModel : public ReadModel {
    Q_OBJECT

public:
    enum Section { Read, Field, Before, After, SectionCount };

    explicit ChangeModel(Language language, QObject *parent = nullptr);

    /// Times are those of `clock` in the livestream's market, those of readings this computer's.
    /// `currency` is that of its money, empty where none is stated.
    void setLivestream(const Clock &clock, const QString &region, const QString &currency = {});
    void setChanges(std::vector<LivestreamChange> changes);
    void setLanguage(Language language);

protected:
    int size() const override;
    QStringList titles() const override;
    QVariant cell(int row, int section, int role) const override;

private:
    QString text(const LivestreamChange &change, int column) const;
    QString valueText(const QString &field, const QString &written) const;

    Clock m_clock;
    QString m_region;
    QString m_currency;
    Numbers m_numbers;
    std::vector<LivestreamChange> m_changes;
};

} // namespace livegauge
