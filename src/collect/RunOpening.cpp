#include "collect/RunOpening.h"

#include <utility>

namespace livegauge {

RunOpening::RunOpening(PageBuyer &buyer, Archive &archive, QStringList userIds, QObject *parent)
    : QObject(parent)
    , m_buyer(buyer)
    , m_archive(archive)
    , m_userIds(std::move(userIds))
{
}

template <typename T>
bool RunOpening::take(const Result<T> &result)
{
    if (result.ok())
        return true;
    deleteLater();
    Q_EMIT failed(result.error());
    return false;
}

void RunOpening::start()
{
    m_buyer.storeKept(this, [this](const Result<Archive::Done> &kept) {
        if (take(kept))
            askSpent();
    });
}

void RunOpening::askSpent()
{
    m_archive.spentSince(startOfToday(), this, [this](const Result<int> &spent) {
        if (!take(spent))
            return;
        m_spentToday = spent.value();
        askInfluencers();
    });
}

void RunOpening::askInfluencers()
{
    m_archive.influencers(m_userIds, this, [this](const Result<std::vector<Influencer>> &records) {
        if (!take(records))
            return;
        deleteLater();
        Q_EMIT done(m_spentToday, records.value());
    });
}

} // namespace livegauge
