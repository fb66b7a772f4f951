#pragma once

#include "secrets/KeyStore.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

namespace livegauge {

/// One question to the system's keychain: answers once, in time, and deletes itself.
class KeychainCall : public QObject {
    Q_OBJECT

public:
    KeychainCall(std::chrono::milliseconds limit, KeyStore::Answer answer, QObject *context);

    /// Starts a job that deletes itself. `result` is read when the job ends well; without one,
    /// nothing should be stored then, and the service is asked whether that can be believed.
    void start(QKeychain::Job *job, const std::function<ApiKey()> &result);

private:
    void onFinished(const QKeychain::Job &job, const std::function<ApiKey()> &result);
    void askTheService(const std::optional<KeyStoreFailure> &failure);
    void answer(const KeyStoreAnswer &outcome);

    QTimer m_limit;
    KeyStore::Answer m_answer;
};

} // namespace livegauge
