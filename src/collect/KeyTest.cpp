#include "collect/KeyTest.h"

#include "api/ApiClient.h"
#include "collect/InfluencerReading.h"
#include "collect/Purchase.h"

#include <QDateTime>

namespace livegauge {
namespace {

PageRequest testRequest()
{
    return {QStringLiteral("7288986759428588590"), 1};
}

} // namespace

KeyTest::KeyTest(const ConnectionSettings &connection, const Credentials &credentials,
                 Archive &archive, std::optional<int> dayBudget, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_dayBudget(dayBudget)
    , m_client(std::make_unique<ApiClient>())
    , m_buyer(std::make_unique<PageBuyer>(*m_client, archive))
{
    m_client->setConnection(connection);
    m_client->setCredentials(credentials);
    m_buyer->setPayer(credentials.key.lastFour(), credentials.origin);
}

KeyTest::~KeyTest() = default;

void KeyTest::start()
{
    m_archive.spentSince(startOfToday(), this, [this](const Result<int> &spent) {
        if (!spent.ok()) {
            Q_EMIT finished(spent.error(), 0);
            return;
        }
        m_buyer->setPurse(Purse({std::nullopt, m_dayBudget}, spent.value(), QDate::currentDate()));
        askInfluencer();
    });
}

void KeyTest::cancel()
{
    m_isCancelled = true;
    if (m_purchase)
        m_purchase->letNothingLeave();
}

void KeyTest::abort()
{
    cancel();
    if (m_purchase)
        m_purchase->abort();
}

bool KeyTest::isUnderWay() const
{
    return m_purchase && m_purchase->isUnderWay();
}

void KeyTest::askInfluencer()
{
    m_archive.influencers({testRequest().userId}, this,
                          [this](const Result<std::vector<Influencer>> &records) {
                              if (records.ok())
                                  buy(records.value().front());
                              else
                                  Q_EMIT finished(records.error(), 0);
                          });
}

void KeyTest::buy(const Influencer &record)
{
    if (m_isCancelled) {
        Error error;
        error.kind = ErrorKind::Cancelled;
        Q_EMIT finished(error, 0);
        return;
    }
    FetchPlan plan;
    plan.userIds = QStringList(record.userId);
    plan.buyAgain = true;
    m_reading = std::make_unique<InfluencerReading>(record, plan, FetchRules(),
                                                    QDateTime::currentMSecsSinceEpoch());
    m_purchase = m_buyer->buy(
        testRequest(), [this](const Page &page) { return m_reading->bought(page); }, 1);
    connect(m_purchase, &Purchase::stored, this, &KeyTest::onStored);
    connect(m_purchase, &Purchase::failed, this,
            [this](const Error &error) { Q_EMIT finished(error, 0); });
}

void KeyTest::onStored(const Page &page, const StoredPage &stored)
{
    m_reading->stored(stored);
    if (!m_reading->hasUnstoredEnd()) {
        Q_EMIT finished(std::nullopt, page.rowsSent);
        return;
    }
    m_archive.setReading(page.request.userId, m_reading->reading(), this,
                         [this, rows = page.rowsSent](const Result<Archive::Done> &) {
                             Q_EMIT finished(std::nullopt, rows); // else a gap is told that is none
                         });
}

} // namespace livegauge
