#include "widgets/InfluencerRecords.h"

namespace livegauge {
namespace {

constexpr int delayMs = 100;

} // namespace

InfluencerRecords::InfluencerRecords(Archive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(delayMs);
    connect(&m_soon, &QTimer::timeout, this, &InfluencerRecords::readStale);
    connect(&archive, &Archive::influencerChanged, this, [this](const QString &userId) {
        m_stale.insert(userId);
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void InfluencerRecords::load()
{
    m_archive.influencers({}, this, [this](const Result<std::vector<Influencer>> &records) {
        if (!records.ok()) {
            Q_EMIT failed(records.error());
            return;
        }
        m_records.clear();
        for (const Influencer &record : records.value())
            m_records.insert(record.userId, record);
        Q_EMIT loaded();
        Q_EMIT updated();
    });
}

void InfluencerRecords::readStale()
{
    const QStringList userIds = m_stale.values();
    m_stale.clear();
    m_archive.influencers(
        userIds, this, [this, userIds](const Result<std::vector<Influencer>> &records) {
            if (!records.ok()) {
                m_stale.unite({userIds.begin(), userIds.end()}); // the next change asks again
                return;
            }
            for (const Influencer &record : records.value()) {
                m_records.insert(record.userId, record);
                Q_EMIT changed(record);
            }
            Q_EMIT updated();
        });
}

QStringList InfluencerRecords::watched() const
{
    QStringList userIds;
    for (const Influencer &record : m_records) {
        if (record.watched)
            userIds.append(record.userId);
    }
    userIds.sort();
    return userIds;
}

StoredLists InfluencerRecords::storedLists() const
{
    StoredLists lists;
    for (const Influencer &record : m_records)
        lists.add(record);
    return lists;
}

QStringList InfluencerRecords::withOlderPages(const QStringList &userIds) const
{
    QStringList result;
    for (const QString &userId : userIds) {
        const Influencer record = m_records.value(userId);
        if (record.streams > 0 && !record.reading.reachedEnd && !record.reading.endUnknown)
            result.append(userId);
    }
    return result;
}

} // namespace livegauge
