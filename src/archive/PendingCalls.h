#pragma once

#include "domain/Result.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

namespace livegauge {

/// Who waits for what. Callbacks stay on the caller's thread here; the threads that work know
/// calls by number only.
class PendingCalls {
public:
    using Id = quint64;

    template <typename T>
    Id add(QObject *context, std::function<void(const Result<T> &)> then)
    {
        m_calls.insert(++m_last, {context, [then = std::move(then)](const void *result) {
                                      then(*static_cast<const Result<T> *>(result));
                                  }});
        return m_last;
    }

    /// Somebody still waits for it.
    bool isWanted(Id id) const { return m_calls.contains(id) && m_calls[id].context; }
    void forget(Id id) { m_calls.remove(id); }

    /// Answers, and forgets the call. The callback may delete this.
    template <typename T>
    void answer(Id id, const Result<T> &result)
    {
        const Call call = m_calls.take(id);
        if (call.context)
            call.then(&result);
    }
    /// Answers a call that gets more than one answer.
    template <typename T>
    void tell(Id id, const Result<T> &result)
    {
        const Call call = m_calls.value(id);
        if (call.context)
            call.then(&result);
    }

private:
    struct Call {
        QPointer<QObject> context;
        std::function<void(const void *)> then;
    };

    QHash<Id, Call> m_calls;
    Id m_last = 0;
};

} // namespace livegauge
