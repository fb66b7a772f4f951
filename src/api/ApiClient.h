#pragma once

#include "api/PageReply.h"
#include "api/RetryPolicy.h"
#include "domain/ApiKey.h"
#include "domain/ConnectionSettings.h"

#include <QObject>

#include <memory>

namespace livegauge {

/// The one class that sends, and only when fetch() was called. Lives on the thread that made it;
/// never blocks it. Deleting it drops what is under way without another signal.
///
/// Requests wait in a queue of its own and go to Qt no faster than the connection's requests a
/// second, with five seconds' worth of them under way at most, never more than 80, each on a
/// connection of its own. Retries what never left and 429, three attempts in all, and a server
/// fault once; an unknown outcome is never repeated. After a 429 nothing is handed to Qt until its
/// wait is over, whichever page it is for; one that is longer than RetryPolicy::longestServerWait
/// fails its page, and whoever fetches should send no more.
class ApiClient : public QObject {
    Q_OBJECT

public:
    /// `retries` lets tests wait less.
    explicit ApiClient(QObject *parent = nullptr, const RetryPolicy &retries = RetryPolicy());
    ~ApiClient() override;

    /// Holds for what has not been handed to Qt; what has been sent is not touched.
    void setConnection(const ConnectionSettings &connection);
    /// The key is sent to its own origin only: with another base address every fetch fails with
    /// NoKey. Holds from when setConnection() does.
    void setCredentials(const Credentials &credentials);

    /// Asks for one page. The reply belongs to the client.
    PageReply *fetch(const PageRequest &request, const FetchOptions &options = {});

    /// Requests that have left since the client was made.
    qint64 sends() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace livegauge
