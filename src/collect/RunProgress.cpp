#include "collect/RunProgress.h"

namespace livegauge {

RunProgress::RunProgress(const FetchPlan &plan)
{
    m_progress.plan = plan;
    m_progress.running = true;
    for (const QString &userId : plan.userIds) {
        m_indexOf.insert(userId, static_cast<int>(m_progress.influencers.size()));
        InfluencerProgress influencer;
        influencer.userId = userId;
        m_progress.influencers.push_back(influencer);
    }
}

InfluencerProgress &RunProgress::of(const QString &userId)
{
    return m_progress.influencers[static_cast<std::size_t>(m_indexOf.value(userId))];
}

void RunProgress::setState(const QString &userId, ReadState state)
{
    of(userId).state = state;
}

void RunProgress::setUnfinished(const QString &userId, bool isUnfinished)
{
    of(userId).isUnfinished = isUnfinished;
}

void RunProgress::setError(const QString &userId, const Error &error)
{
    of(userId).error = error;
}

void RunProgress::countBought(const QString &userId, int rows, const StoredPage &stored)
{
    InfluencerProgress &influencer = of(userId);
    ++influencer.pages;
    ++m_progress.pages;
    influencer.rows += rows;
    m_progress.rows += rows;
    influencer.rowsNew += stored.rowsNew;
    m_progress.rowsNew += stored.rowsNew;
    influencer.rowsChanged += stored.rowsChanged;
    m_progress.rowsChanged += stored.rowsChanged;
}

void RunProgress::countKept(const QString &userId, int rows)
{
    InfluencerProgress &influencer = of(userId);
    ++influencer.pagesKept;
    ++m_progress.pagesKept;
    influencer.rows += rows;
    m_progress.rows += rows;
}

void RunProgress::addNotes(const std::vector<FetchNote> &notes)
{
    m_progress.notes.insert(m_progress.notes.end(), notes.begin(), notes.end());
}

void RunProgress::cancelWaiting()
{
    for (InfluencerProgress &influencer : m_progress.influencers) {
        if (influencer.state == ReadState::Waiting)
            influencer.state = ReadState::Cancelled;
    }
}

QStringList RunProgress::unfinished() const
{
    QStringList userIds;
    for (const InfluencerProgress &influencer : m_progress.influencers) {
        if (influencer.isToBeContinued())
            userIds.append(influencer.userId);
    }
    return userIds;
}

} // namespace livegauge
