#pragma once

#include "domain/Page.h"
#include "domain/Result.h"

#include <QObject>

#include <chrono>

namespace livegauge {

/// One page on its way. Emits finished() exactly once, never from within ApiClient::fetch(), and
/// then deletes itself.
class PageReply : public QObject {
    Q_OBJECT

public:
    explicit PageReply(QObject *parent)
        : QObject(parent)
    {
    }

    virtual const PageRequest &request() const = 0;
    /// How often a request for this page has really left so far.
    virtual int sends() const = 0;
    /// Ends it: finished() follows with ErrorKind::Cancelled, or CancelledInFlight where it had
    /// been sent.
    virtual void abort() = 0;

Q_SIGNALS:
    /// A request really left: once for each, Qt's own re-sends included.
    void sent();
    /// The attempt failed with `error` and another follows after `wait`.
    void backingOff(const livegauge::Error &error, std::chrono::milliseconds wait);
    void finished(const livegauge::Result<livegauge::Page> &result);
};

} // namespace livegauge
