#pragma once

#include "domain/Page.h"
#include "domain/Result.h"

#include <QObject>

#include <chrono>

namespace livegauge {

struct FetchOptions {
    int attempts = 3; ///< in all; 1 forbids every retry
    bool hold = false; ///< each attempt stops at due() until go() or refuse()
};

/// One page on its way. Emits finished() exactly once, never from within ApiClient::fetch() or a
/// call of its own, and then deletes itself.
///
/// For each attempt: due() where a hold was asked for, sent() for each time it leaves, and then
/// backingOff() or finished().
class PageReply : public QObject {
    Q_OBJECT

public:
    explicit PageReply(QObject *parent)
        : QObject(parent)
    {
    }

    virtual const PageRequest &request() const = 0;
    /// How often requests for this page have left so far, those of earlier attempts
    /// included. Complete for the attempt when backingOff() or finished() tells of its end, and
    /// equal to the `sends` they carry: the attempt's own are what was added since its due().
    virtual int sends() const = 0;
    /// While backingOff() or finished() tells of a failed attempt: the bytes that came as the body
    /// of its answer, paid for and perhaps only half there. Decompressed, the key cut out, 8 MiB
    /// at most; empty at any other time, and after the reply's own end.
    virtual QByteArray failedBody() const = 0;
    /// An attempt is handed over for sending and has not ended: it may have left. False while it
    /// waits for its turn, for a go() or for another attempt.
    virtual bool isUnderWay() const = 0;
    /// Ends it: finished() follows with ErrorKind::Cancelled, or CancelledInFlight where the
    /// attempt under way had been sent.
    virtual void abort() = 0;

    /// After due(): lets the attempt leave. Key and address are looked at once more; where they
    /// no longer fit, finished() follows with NoKey or AddressRefused. Does nothing at any other
    /// time.
    virtual void go() = 0;
    /// After due(): ends it. finished() follows with this error, its `sends` filled in. Does
    /// nothing at any other time.
    virtual void refuse(const Error &error) = 0;

Q_SIGNALS:
    /// The turn of attempt 1, 2, … has come; nothing of it leaves until go(). Comes again for the
    /// same attempt where a 429 of another page had to be waited for after go(). It keeps its place
    /// among those under way, so whoever asked for the hold answers soon. go(), refuse() and
    /// abort() may be called from within.
    void due(int attempt);
    /// A request has left: once for each attempt, at the latest before its end is told.
    void sent();
    /// The attempt failed with `error` and another follows after `wait`.
    void backingOff(const livegauge::Error &error, std::chrono::milliseconds wait);
    void finished(const livegauge::Result<livegauge::Page> &result);
};

} // namespace livegauge
