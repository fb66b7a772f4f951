#pragma once

#include "archive/Archive.h"
#include "domain/Fetch.h"

#include <QHash>

namespace livegauge {

/// Keeps the books of one run: each influencer's figures and their sums.
class RunProgress {
public:
    RunProgress() = default;
    explicit RunProgress(const FetchPlan &plan);

    FetchProgress &sums() { return m_progress; }
    const FetchProgress &sums() const { return m_progress; }

    void setState(const QString &userId, ReadState state);
    void setUnfinished(const QString &userId, bool isUnfinished);
    void setError(const QString &userId, const Error &error);
    /// A page was bought; `rows` of it this run had not seen.
    void countBought(const QString &userId, int rows, const StoredPage &stored);
    /// A page was taken from the archive.
    void countKept(const QString &userId, int rows);
    void addNotes(const std::vector<FetchNote> &notes);
    /// The run was cancelled before some influencers had their turn.
    void cancelWaiting();
    /// Influencers that were not read as far as the plan says, and may be.
    QStringList unfinished() const;

private:
    InfluencerProgress &of(const QString &userId);

    FetchProgress m_progress;
    QHash<QString, int> m_indexOf; ///< into m_progress.influencers
};

} // namespace livegauge
