#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace livegauge::test {

/// What the server does with one request.
struct Answer {
    enum class Then { KeepOpen, Close, Reset, Hang };

    QByteArray bytes; ///< sent as they are; may be empty
    Then then = Then::KeepOpen; ///< after the bytes; Hang keeps quiet for good
    std::chrono::milliseconds delay{0}; ///< before the first byte
    std::chrono::milliseconds perByte{0}; ///< drips the body instead of sending at once
    QByteArray endless; ///< repeated behind `bytes` until the peer goes

    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;
    /// A whole answer with Content-Length. `headers` may replace the JSON content type.
    static Answer http(int status, const QByteArray &body, const Headers &headers = {});
    /// An error of the API: HTTP `status` and the contract's body.
    static Answer refusal(int status, const QByteArray &message, const Headers &headers = {});
    static Answer rows(const QJsonArray &rows);
    static Answer hang();
    static Answer closeWithoutAnswer();
    static Answer reset();
    /// HTTP 200 with half the body, told by Content-Length or only by the closed connection.
    static Answer half(const QByteArray &body, bool withLength);
    static Answer redirect(int status, const QByteArray &location);
};

struct Request {
    QByteArray method;
    QByteArray target; ///< path and query as they came
    QByteArray head; ///< the raw head
    int connection = 0; ///< which connection it came on, from 1
    std::chrono::steady_clock::time_point at;

    QByteArray header(const QByteArray &name) const;
    QString queryItem(const QString &name) const;
};

/// A server on 127.0.0.1 that records every request and answers by script: first what was queued
/// with answer(), then by the handler, which serves the influencers' rows. Lives in the thread that
/// made it, which needs an event loop.
class ScriptedServer : public QObject {
    Q_OBJECT

public:
    enum class Transport { Plain, Tls, TlsForAnotherHost };
    enum class Paging { ByPage, ByRow }; ///< page 2 starts at row 11, or at row 2
    using Handler = std::function<Answer(const Request &)>;

    explicit ScriptedServer(Transport transport = Transport::Plain);
    ~ScriptedServer() override;

    QUrl base() const;
    quint16 port() const;

    /// Answers the next request that has no answer yet, once.
    void answer(const Answer &answer, int times = 1);
    /// Answers whatever is left; replaces the influencers' rows.
    void handle(const Handler &handler);

    /// Gives an influencer `count` synthetic rows, newest first; more calls put newer ones in
    /// front.
    void addRows(const QString &userId, int count);
    void setRows(const QString &userId, const QJsonArray &rows);
    QJsonArray rows(const QString &userId) const;
    void setPaging(Paging paging);
    /// Every answer waits that long.
    void setDelay(std::chrono::milliseconds delay);

    const std::vector<Request> &requests() const { return m_requests; }
    int count() const { return static_cast<int>(m_requests.size()); }
    /// Requests for that influencer's pages.
    int count(const QString &userId) const;
    int connections() const { return m_connections - m_markers; }
    /// Bytes of answers the peers have taken so far.
    qint64 bytesSent() const { return m_bytesSent; }
    /// Counts all that left for this server before the call; a connection of its own, which is
    /// neither counted nor recorded, comes behind it. False where it does not come in time.
    bool catchUp();

    /// Row number `index` of an influencer, 0 the oldest; all fields of the contract.
    static QJsonObject syntheticRow(const QString &userId, int index);

Q_SIGNALS:
    void requested(const livegauge::test::Request &request);

private:
    void welcome();
    void read(QTcpSocket *socket, int connection);
    void reply(QTcpSocket *socket, const Answer &answer);
    void drip(QTcpSocket *socket, const Answer &answer);
    void pour(QTcpSocket *socket, const QByteArray &block);
    void finish(QTcpSocket *socket, Answer::Then then);
    Answer pageOf(const Request &request) const;

    std::unique_ptr<QTcpServer> m_server;
    Transport m_transport;
    std::deque<Answer> m_script;
    Handler m_handler;
    QHash<QString, QJsonArray> m_rows;
    Paging m_paging = Paging::ByPage;
    std::chrono::milliseconds m_delay{0};
    std::vector<Request> m_requests;
    int m_connections = 0;
    int m_markers = 0;
    qint64 m_bytesSent = 0;
};

/// Makes the test process trust the certificate of Transport::Tls, until it goes.
class TrustTestCertificate {
public:
    TrustTestCertificate();
    ~TrustTestCertificate();
    TrustTestCertificate(const TrustTestCertificate &) = delete;
    TrustTestCertificate &operator=(const TrustTestCertificate &) = delete;

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace livegauge::test
