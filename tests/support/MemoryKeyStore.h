#pragma once

#include "secrets/KeyStore.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <optional>
#include <utility>

namespace livegauge::test {

/// A keychain in memory. Answers from the event loop, or when told to.
class MemoryKeyStore : public KeyStore {
public:
    QHash<QString, ApiKey> keys; ///< by origin
    std::optional<KeyStoreFailure> failure; ///< what every question is answered with
    bool holding = false; ///< answers wait for answerNext()
    QStringList questions; ///< "read https://…:443"

    void read(const QString &origin, QObject *context, const Answer &answer) override
    {
        ask(QStringLiteral("read ") + origin, context, answer,
            [this, origin] { return keys.value(origin); });
    }

    void write(const QString &origin, const ApiKey &key, QObject *context,
               const Answer &answer) override
    {
        ask(QStringLiteral("write ") + origin, context, answer, [this, origin, key] {
            keys.insert(origin, key);
            return key;
        });
    }

    void remove(const QString &origin, QObject *context, const Answer &answer) override
    {
        ask(QStringLiteral("remove ") + origin, context, answer, [this, origin] {
            keys.remove(origin);
            return ApiKey();
        });
    }

    /// Answers the question that has waited longest.
    void answerNext()
    {
        const Held next = std::move(m_held.front());
        m_held.pop_front();
        if (next.context)
            next.reply();
    }

private:
    struct Held {
        QPointer<QObject> context;
        std::function<void()> reply;
    };

    void ask(const QString &question, QObject *context, const Answer &answer,
             const std::function<ApiKey()> &act)
    {
        questions.append(question);
        const auto reply = [this, answer, act] {
            answer(failure ? KeyStoreAnswer(*failure) : KeyStoreAnswer(act()));
        };
        if (holding)
            m_held.push_back({context, reply});
        else
            QTimer::singleShot(0, context, reply);
    }

    std::deque<Held> m_held;
};

} // namespace livegauge::test
