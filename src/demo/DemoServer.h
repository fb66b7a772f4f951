#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <memory>

namespace livegauge {

/// A stand-in for the API with sample influencers, on this machine's loopback only. Answers on
/// threads of its own and never calls back. Use it from one thread.
///
/// Any key is accepted but these, which show what a refusal looks like: `sk_demo_refused` (401),
/// `sk_demo_empty` (402), `sk_demo_forbidden` (403), `sk_demo_slow_down` (429) and
/// `sk_demo_broken` (500).
class DemoServer {
public:
    /// `now` (Unix seconds) is where the sample histories end, for the server's whole life.
    explicit DemoServer(qint64 now = QDateTime::currentSecsSinceEpoch());
    /// Stops it.
    ~DemoServer();
    Q_DISABLE_COPY_MOVE(DemoServer)

    /// True where it listens now; false where the port is taken. Port 0: any free one.
    [[nodiscard]] bool start(quint16 port = 0);
    /// Ends what is being answered and returns within a moment, whatever clients hold open. It can
    /// be started again.
    void stop();
    /// Where to send requests; empty while it does not listen.
    QUrl base() const;

    /// How long every answer takes, from the next request on.
    void setLatency(std::chrono::milliseconds latency);

    /// The key of the demonstration. Worth nothing anywhere else.
    static QByteArray demoKey();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace livegauge
