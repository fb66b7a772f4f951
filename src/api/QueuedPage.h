#pragma once

#include "api/PageReply.h"

namespace livegauge {

class HttpAttempt;

/// A page from ApiClient::fetch() to finished(). The client moves it; this only remembers.
class QueuedPage final : public PageReply {
    Q_OBJECT

public:
    QueuedPage(PageRequest request, int attempts, QObject *parent);

    const PageRequest &request() const override { return m_request; }
    int sends() const override { return m_sends; }
    void abort() override;

    int attempts() const { return m_attempts; } ///< allowed in all
    int attempt() const { return m_attempt; } ///< the one under way, from 1
    /// The send under way; null while it waits. Not owned.
    HttpAttempt *underWay() const { return m_underWay; }
    void setUnderWay(HttpAttempt *attempt) { m_underWay = attempt; }

    void countSend();
    /// Tells that another attempt follows.
    void backOff(Error error, std::chrono::milliseconds wait);
    /// Emits finished(), once; what is called later is ignored.
    void end(Result<Page> result);

Q_SIGNALS:
    void abortAsked();

private:
    PageRequest m_request;
    HttpAttempt *m_underWay = nullptr;
    int m_attempts;
    int m_attempt = 1;
    int m_sends = 0;
    bool m_abortAsked = false;
    bool m_ended = false;
};

} // namespace livegauge
