#pragma once

#include "api/PageReply.h"

namespace livegauge {

class HttpAttempt;

/// A page from ApiClient::fetch() to finished(). The client moves it; this only remembers.
class QueuedPage final : public PageReply {
    Q_OBJECT

public:
    QueuedPage(PageRequest request, const FetchOptions &options, QObject *parent);

    const PageRequest &request() const override { return m_request; }
    int sends() const override { return m_sends; }
    QByteArray failedBody() const override { return m_failedBody; }
    bool isUnderWay() const override { return m_underWay != nullptr; }
    void abort() override;
    void go() override;
    void refuse(const Error &error) override;

    int attempts() const { return m_options.attempts; } ///< allowed in all
    int attempt() const { return m_attempt; } ///< the one under way, from 1
    /// The send under way; null while it waits. Not owned.
    HttpAttempt *underWay() const { return m_underWay; }
    void setUnderWay(HttpAttempt *attempt) { m_underWay = attempt; }

    /// This attempt has to be held and has not been let go yet.
    bool wantsHold() const { return m_options.hold && m_hold != Hold::Over; }
    bool isHeld() const { return m_hold == Hold::Held; }
    /// Tells that the attempt's turn has come. The end of the hold comes as letGo() or refused().
    void hold();
    /// Its turn has gone by: it is held once more when it comes again.
    void holdAgain() { m_hold = Hold::NotYet; }

    void countSend();
    /// For the backOff() or end() that follows.
    void setFailedBody(const QByteArray &body) { m_failedBody = body; }
    /// Tells that another attempt follows.
    void backOff(Error error, std::chrono::milliseconds wait);
    /// Emits finished(), once; what is called later is ignored.
    void end(Result<Page> result);

Q_SIGNALS:
    void abortAsked();
    void letGo();
    void refused(const livegauge::Error &error);

private:
    enum class Hold { NotYet, Held, Over }; ///< where this attempt stands

    PageRequest m_request;
    FetchOptions m_options;
    HttpAttempt *m_underWay = nullptr;
    QByteArray m_failedBody;
    Hold m_hold = Hold::NotYet;
    int m_attempt = 1;
    int m_sends = 0;
    bool m_abortAsked = false;
    bool m_ended = false;
};

} // namespace livegauge
