#pragma once

#include "api/PageReply.h"

#include <QObject>
#include <QTest>

#include <chrono>
#include <optional>
#include <vector>

namespace livegauge::test {

/// Collects what a PageReply tells, beyond the reply's own life. Header only: programs without the
/// api layer use the support library too.
class Outcome {
public:
    explicit Outcome(PageReply *reply)
    {
        QObject::connect(reply, &PageReply::sent, &m_context, [this] { ++m_sent; });
        QObject::connect(reply, &PageReply::backingOff, &m_context,
                         [this, reply](const Error &error, std::chrono::milliseconds wait) {
                             m_backOffs.push_back({error, wait, reply->failedBody()});
                         });
        QObject::connect(reply, &PageReply::finished, &m_context,
                         [this, reply](const Result<Page> &result) {
                             ++m_finished;
                             m_result = result;
                             m_failedBody = reply->failedBody();
                         });
    }

    struct BackOff {
        Error error;
        std::chrono::milliseconds wait;
        QByteArray body; ///< the reply's failedBody()
    };

    /// False where nothing came in time.
    bool wait(int milliseconds = 8'000)
    {
        return QTest::qWaitFor([this] { return m_result.has_value(); }, milliseconds);
    }
    bool ok() const { return m_result && m_result->ok(); }
    Page page() const { return ok() ? m_result->value() : Page(); }
    Error error() const { return m_result && !m_result->ok() ? m_result->error() : Error(); }
    QByteArray failedBody() const { return m_failedBody; }
    int finished() const { return m_finished; }
    int sent() const { return m_sent; }
    const std::vector<BackOff> &backOffs() const { return m_backOffs; }

private:
    QObject m_context;
    std::optional<Result<Page>> m_result;
    std::vector<BackOff> m_backOffs;
    QByteArray m_failedBody;
    int m_finished = 0;
    int m_sent = 0;
};

} // namespace livegauge::test
