#pragma once

#include "domain/Error.h"

#include <QObject>

#include <functional>

namespace livegauge {

class Collector;

/// Leaves an archive, by closing the window or for another archive, when nothing that is paid for
/// is missing in it. Who asks twice does not want to wait: what is under way is dropped then, and
/// written into the ledger. Pages that cannot be stored are told first; asking again loses them.
class Leaving : public QObject {
    Q_OBJECT

public:
    /// The collector must outlive it.
    explicit Leaving(Collector &collector, QObject *parent = nullptr);

    /// Nothing has to be waited for.
    bool isFree() const;
    /// Calls `then` as soon as that is so, never from within this call. The newest wish alone
    /// counts.
    void ask(std::function<void()> then);
    /// A key is being tried with a request, beside the collector.
    void setTesting(bool on);

Q_SIGNALS:
    /// Pages are only in memory, for that reason: nobody leaves yet.
    void unstored(const livegauge::Error &error);

private:
    void settle();
    void leave();

    Collector &m_collector;
    std::function<void()> m_then;
    bool m_isTesting = false;
    bool m_isWaiting = false;
    bool m_isInHurry = false; ///< asked twice
    bool m_isStoring = false;
    bool m_hasWarned = false; ///< of pages that would be lost
    bool m_isLeaving = false;
};

} // namespace livegauge
