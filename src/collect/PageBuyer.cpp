#include "collect/PageBuyer.h"

#include "collect/Purchase.h"

#include <iterator>

namespace livegauge {

PageBuyer::PageBuyer(ApiClient &client, Archive &archive, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_archive(archive)
{
}

PageBuyer::~PageBuyer()
{
    // Purchases use members of the buyer, which are gone when QObject deletes its children.
    qDeleteAll(findChildren<Purchase *>(QString(), Qt::FindDirectChildrenOnly));
}

void PageBuyer::setPayer(const QString &keyLastFour, const QString &origin)
{
    m_keyLastFour = keyLastFour;
    m_origin = origin;
}

void PageBuyer::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused)
        Q_EMIT resumed();
}

Purchase *PageBuyer::buy(const PageRequest &request, const Take &take, int attempts)
{
    return new Purchase(*this, request, take, attempts);
}

void PageBuyer::addKept(std::vector<PageToStore> pages)
{
    m_kept.insert(m_kept.end(), std::make_move_iterator(pages.begin()),
                  std::make_move_iterator(pages.end()));
}

void PageBuyer::storeKept(QObject *context,
                          const std::function<void(const Result<Archive::Done> &)> &then)
{
    if (m_kept.empty()) {
        then(Archive::Done{});
        return;
    }
    m_archive.storePage(m_kept.front(), context,
                        [this, context, then](const Result<StoredPage> &result) {
                            if (!result.ok()) {
                                then(result.error());
                                return;
                            }
                            m_kept.erase(m_kept.begin());
                            storeKept(context, then);
                        });
}

} // namespace livegauge
