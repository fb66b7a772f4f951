#pragma once

#include "collect/PageBuyer.h"

#include <QPointer>

#include <optional>

namespace livegauge {

class PageReply;

/// One page from its price to the archive. Emits stored() or failed() exactly once, never from
/// within PageBuyer::buy(), and then deletes itself.
class Purchase : public QObject {
    Q_OBJECT

public:
    Purchase(PageBuyer &buyer, const PageRequest &request, PageBuyer::Take take, int attempts);

    /// Ends it: failed() follows, with CancelledInFlight where the request had left.
    void abort();
    /// Lets nothing more leave. What may have left still comes and is stored, but without another
    /// attempt; where nothing has, failed() follows with Cancelled.
    void letNothingLeave();
    /// A request may have left and its outcome is not yet written down.
    bool isUnderWay() const;

Q_SIGNALS:
    /// The first attempt's turn has come: it no longer waits for the rate limit.
    void leaving();
    /// A request has left: once for each.
    void sent();
    /// Another attempt follows after a wait.
    void backingOff();
    void stored(const livegauge::Page &page, const livegauge::StoredPage &stored);
    void failed(const livegauge::Error &error);

private:
    void onDue();
    void onBackingOff(const Error &error);
    void onFailed(const Error &error);
    void onIntent(const Result<qint64> &requestId);
    void endAttempt(const Error &error, bool isLast);
    void onPage(const Page &page);
    void end(const Error &error);
    int takeSends();

    PageBuyer &m_buyer;
    PageBuyer::Take m_take;
    QPointer<PageReply> m_reply;
    std::optional<qint64> m_requestId; ///< of the attempt under way
    bool m_isIntentOnItsWay = false;
    bool m_waitsForResume = false;
    bool m_isLastAttempt = false; ///< whatever comes of it
    bool m_isStoring = false;
    std::optional<Error> m_endedMeanwhile; ///< while the intent was being written
    QByteArray m_failedBody; ///< of the attempt that ends
    int m_sends = 0; ///< of all attempts
    int m_sendsBefore = 0; ///< of those before this one
};

} // namespace livegauge
