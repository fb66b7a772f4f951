#pragma once

#include "archive/Archive.h"
#include "collect/Purse.h"
#include "collect/TakenPage.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace livegauge {

class ApiClient;
class Purchase;

/// Buys pages: before each attempt the purse is asked and the ledger written, then the request
/// leaves, and what comes is stored before anybody hears of it. Lives on the thread of client and
/// archive.
///
/// A page that came and could not be stored is kept in memory until storeKept() succeeds: it was
/// paid for.
class PageBuyer : public QObject {
    Q_OBJECT

public:
    /// Asked once a page has come; the answer is stored along with it.
    using Take = std::function<TakenPage(const Page &)>;

    /// Client and archive must outlive it.
    PageBuyer(ApiClient &client, Archive &archive, QObject *parent = nullptr);
    ~PageBuyer() override;

    void setPurse(const Purse &purse) { m_purse = purse; }
    /// Whose requests these are: the key's last four characters and its address.
    void setPayer(const QString &keyLastFour, const QString &origin);
    /// While paused nothing more leaves.
    void setPaused(bool paused);

    /// The purchase belongs to the buyer and deletes itself at its end. `attempts` 1 forbids
    /// every retry.
    Purchase *buy(const PageRequest &request, const Take &take, int attempts = 3);

    bool hasKept() const { return !m_kept.empty(); }
    int kept() const { return static_cast<int>(m_kept.size()); }
    std::vector<PageToStore> takeKept() { return std::exchange(m_kept, {}); }
    void addKept(std::vector<PageToStore> pages);
    void storeKept(QObject *context,
                   const std::function<void(const Result<Archive::Done> &)> &then);

Q_SIGNALS:
    void resumed();

private:
    friend class Purchase;

    ApiClient &m_client;
    Archive &m_archive;
    Purse m_purse;
    QString m_keyLastFour;
    QString m_origin;
    bool m_isPaused = false;
    std::vector<PageToStore> m_kept;
};

} // namespace livegauge
