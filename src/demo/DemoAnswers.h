#pragma once

#include "domain/Livestream.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace livegauge {

/// A request as it came, undecided.
struct DemoQuestion {
    QByteArray authorization; ///< the header
    std::optional<QByteArray> userId;
    std::optional<QByteArray> pageNumber;
    std::optional<QByteArray> pageSize;
};

struct DemoAnswer {
    int status = 200;
    QByteArray body; ///< JSON
    int retryAfter = 0; ///< seconds; 0: nothing said
};

/// The body the contract shows for a refusal.
DemoAnswer refusal(int status, const char *message);

/// What the stand-in answers to one request, by the contract. Safe from any thread.
class DemoAnswers {
public:
    /// `now` (Unix seconds) is where the histories end.
    explicit DemoAnswers(qint64 now)
        : m_now(now)
    {
    }

    DemoAnswer answer(const DemoQuestion &question);

private:
    using History = std::shared_ptr<const std::vector<Livestream>>;
    History history(const QString &userId);

    const qint64 m_now;
    std::mutex m_mutex;
    QHash<QString, History> m_histories;
};

} // namespace livegauge
