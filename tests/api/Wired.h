#pragma once

#include "api/ApiClient.h"

#include "support/Outcome.h"
#include "support/ScriptedServer.h"

namespace livegauge::test {

inline const QByteArray key = "sk_live_0123456789abcdef";
inline const QString user = QStringLiteral("7288986759428588590");
inline const QString otherUser = QStringLiteral("6111111111111111111");

inline ConnectionSettings connectionTo(const QUrl &base, int perSecond = 50)
{
    ConnectionSettings connection;
    connection.base = base;
    connection.requestsPerSecond = perSecond;
    connection.timeLimit = std::chrono::seconds(5);
    return connection;
}

/// With a key for that address.
inline void connectTo(ApiClient &client, const ConnectionSettings &connection)
{
    client.setConnection(connection);
    client.setCredentials({ApiKey(key), originOf(connection.base)});
}

/// Sends one more page, of `otherUser`: by the queue and the thread of all that was to leave
/// before, so that no more of `user` is to come when it has come. False where it does not come.
inline bool sendLast(ApiClient &client, ScriptedServer &server)
{
    server.answer(Answer::rows({}));
    Outcome last(client.fetch({otherUser, 1}));
    return last.wait() && last.ok();
}

/// A client that hardly waits before it tries again.
struct Wired {
    explicit Wired(const ConnectionSettings &connection)
        : client(nullptr, RetryPolicy(0.01))
    {
        connectTo(client, connection);
    }

    ApiClient client;
};

} // namespace livegauge::test
