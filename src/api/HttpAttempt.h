#pragma once

#include "api/HttpAnswer.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkRequest;

namespace livegauge {

struct HttpLimits {
    std::chrono::milliseconds total{60'000}; ///< from handing over to Qt to the last byte
    /// Without any sign of life while connecting or in the middle of an answer. How long a server
    /// thinks about it is a matter of `total`: its answer may be paid for.
    std::chrono::milliseconds silence{15'000};
    qint64 body = 8LL * 1024 * 1024; ///< bytes, after decompression
};

/// One request, handed to Qt when this is made. Emits finished() once, never from within a call.
///
/// Qt sends a request again by itself when a connection closes early. That is counted, an answer to
/// the second send is kept, and the attempt ends before a third, at the latest with it.
class HttpAttempt : public QObject {
    Q_OBJECT

public:
    HttpAttempt(QNetworkAccessManager &network, const QNetworkRequest &request,
                const HttpLimits &limits, QObject *parent = nullptr);

    int sends() const { return m_sends; }
    /// Ends it with Stop::Cancelled, even where the answer is in but not yet told.
    void abort();

Q_SIGNALS:
    /// The request really left: once for each time.
    void sent();
    /// The answer ended in its middle: Qt may be about to send again for a reply that hears no more
    /// of it. Whoever can closes the connection at once.
    void brokeOff();
    void finished(const livegauge::HttpAnswer &answer);

private:
    void noteConnecting();
    void noteSend();
    void noteHeaders();
    void readBody();
    void noteEnd();
    void end(Stop why);
    void tell();

    HttpLimits m_limits;
    QNetworkReply *m_reply;
    QTimer m_total;
    QTimer m_silence;
    QByteArray m_body;
    QString m_tlsErrors;
    Stop m_stop = Stop::None;
    int m_sends = 0;
    bool m_ended = false;
};

} // namespace livegauge
