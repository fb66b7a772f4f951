#pragma once

#include "api/HttpAnswer.h"
#include "api/UnrepeatableBody.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QNetworkRequest;

namespace livegauge {

struct HttpLimits {
    std::chrono::milliseconds total{60'000}; ///< from handing over to Qt to the last byte
    /// Without any sign of life while connecting or in the middle of an answer. How long a server
    /// thinks about it is a matter of `total`: its answer may be paid for.
    std::chrono::milliseconds silence{15'000};
    qint64 body = 8LL * 1024 * 1024; ///< bytes, after decompression
};

/// One GET request, handed to Qt when this is made. Emits finished() once, never from within a
/// call.
///
/// It leaves once or not at all. By itself Qt would send it again where a connection ends early,
/// without telling in time; its body prevents that. And it has a connection of its own, so that it
/// has left exactly when that is encrypted. Of plain connections, which only this machine gets, Qt
/// tells nothing but that they were refused: any other has carried it.
class HttpAttempt : public QObject {
    Q_OBJECT

public:
    HttpAttempt(std::unique_ptr<QNetworkProxyFactory> proxy, QNetworkRequest request,
                const HttpLimits &limits, QObject *parent = nullptr);

    /// Ends it with Stop::Cancelled, even where the answer is in but not yet told.
    void abort();

Q_SIGNALS:
    /// The request has left: once, before finished() at the latest.
    void sent();
    void finished(const livegauge::HttpAnswer &answer);

private:
    void noteConnecting();
    void noteEncrypted();
    void noteHeaders();
    void readBody();
    void noteEnd();
    void end(Stop why);
    void tellSent();
    void tell();

    HttpLimits m_limits;
    UnrepeatableBody m_requestBody;
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply; ///< goes before the manager
    QTimer m_total;
    QTimer m_silence;
    QByteArray m_body;
    QString m_tlsErrors;
    Stop m_stop = Stop::None;
    bool m_isPlain;
    bool m_left = false; ///< for a plain connection: unless it turns out to be refused
    bool m_isSentTold = false;
    bool m_ended = false;
};

} // namespace livegauge
