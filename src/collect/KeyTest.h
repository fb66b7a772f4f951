#pragma once

#include "collect/PageBuyer.h"
#include "domain/ApiKey.h"
#include "domain/ConnectionSettings.h"
#include "domain/Error.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace livegauge {

class ApiClient;
class InfluencerReading;
class Purchase;

/// Tries a key with one request, which may cost a credit, for page 1 of the influencer in the
/// API's own documentation. It stands in the ledger, what it brings is kept, and for that
/// influencer it is a reading of one page. Once for each test; emits finished() once.
class KeyTest : public QObject {
    Q_OBJECT

public:
    /// The archive must outlive it.
    /// `dayBudget`: credits that all requests of a day may cost; nothing: no limit.
    KeyTest(const ConnectionSettings &connection, const Credentials &credentials, Archive &archive,
            std::optional<int> dayBudget, QObject *parent = nullptr);
    ~KeyTest() override;

    void start();
    /// Lets nothing leave any more. What has left still comes and is stored; where nothing has, it
    /// ends with Cancelled.
    void cancel();
    /// Cancels, and drops what is under way, though it may have cost a credit: it ends with
    /// CancelledInFlight as soon as that is written into the ledger.
    void abort();
    /// The request may have left and its outcome is not yet written down.
    bool isUnderWay() const;

    /// Pages that came and could not be stored: they are only in memory.
    int unstored() const { return m_buyer->kept(); }
    void storeUnstored(QObject *context, const Archive::Then<Archive::Done> &then)
    {
        m_buyer->storeKept(context, then);
    }
    /// The page that came, where it could not be stored.
    std::vector<PageToStore> takeUnstored() { return m_buyer->takeKept(); }

Q_SIGNALS:
    /// `rows` came, or an error.
    void finished(const std::optional<livegauge::Error> &error, int rows);

private:
    void askInfluencer();
    void buy(const Influencer &record);
    void onStored(const Page &page, const StoredPage &stored);

    Archive &m_archive;
    std::optional<int> m_dayBudget;
    std::unique_ptr<InfluencerReading> m_reading;
    std::unique_ptr<ApiClient> m_client; ///< its own: the key on trial is not the one in use
    std::unique_ptr<PageBuyer> m_buyer;
    QPointer<Purchase> m_purchase;
    bool m_isCancelled = false;
};

} // namespace livegauge
