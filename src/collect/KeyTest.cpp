#include "collect/KeyTest.h"

#include "api/ApiClient.h"
#include "collect/Purchase.h"

namespace livegauge {
namespace {

PageRequest testRequest()
{
    return {QStringLiteral("7288986759428588590"), 1};
}

} // namespace

KeyTest::KeyTest(const ConnectionSettings &connection, const Credentials &credentials,
                 Archive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
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
    m_archive.influencers({testRequest().userId}, this,
                          [this](const Result<std::vector<Influencer>> &records) {
                              if (records.ok())
                                  buy(records.value().front().reading);
                              else
                                  Q_EMIT finished(records.error(), 0);
                          });
}

/// A test is no reading: what is known of that influencer's list stays as it is.
void KeyTest::buy(const Reading &reading)
{
    Purchase *purchase = m_buyer->buy(
        testRequest(), [reading](const Page &) { return reading; }, 1);
    connect(purchase, &Purchase::stored, this,
            [this](const Page &page) { Q_EMIT finished(std::nullopt, page.rowsSent); });
    connect(purchase, &Purchase::failed, this,
            [this](const Error &error) { Q_EMIT finished(error, 0); });
}

} // namespace livegauge
