#include "secrets/KeychainCall.h"

#include "secrets/SecretServiceProbe.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace livegauge {
namespace {

KeyStoreFailure failureOf(const QKeychain::Job &job)
{
    const QString detail = QStringLiteral("QtKeychain error %1: %2")
                               .arg(static_cast<int>(job.error()))
                               .arg(job.errorString());
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {KeyStoreProblem::Denied, detail};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {KeyStoreProblem::NoService, detail};
    default:
        return {KeyStoreProblem::Other, detail};
    }
}

} // namespace

KeychainCall::KeychainCall(std::chrono::milliseconds limit, KeyStore::Answer answer,
                           QObject *context)
    : QObject(context)
    , m_answer(std::move(answer))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
}

void KeychainCall::start(QKeychain::Job *job, const std::function<ApiKey()> &result)
{
    connect(&m_limit, &QTimer::timeout, this, [this] {
        this->answer(KeyStoreFailure{
            KeyStoreProblem::TimedOut,
            QStringLiteral("No answer from the keychain within %1 ms").arg(m_limit.interval())});
    });
    m_limit.start();
    connect(job, &QKeychain::Job::finished, this,
            [this, result](QKeychain::Job *finished) { onFinished(*finished, result); });
    job->start();
}

void KeychainCall::onFinished(const QKeychain::Job &job, const std::function<ApiKey()> &result)
{
    switch (job.error()) {
    case QKeychain::NoError:
        if (result)
            answer(result());
        else
            askTheService(std::nullopt);
        return;
    case QKeychain::EntryNotFound:
        // Also what a keychain says that does not work or stays locked, as "removed" is.
        askTheService(std::nullopt);
        return;
    case QKeychain::OtherError:
        askTheService(failureOf(job));
        return;
    default:
        answer(failureOf(job));
    }
}

void KeychainCall::askTheService(const std::optional<KeyStoreFailure> &failure)
{
    probeSecretService(this, [this, failure](const std::optional<KeyStoreFailure> &fault) {
        // Without Secret Service, KDE's wallet has answered, and its "not found" can be believed.
        const bool wallet = fault && fault->problem == KeyStoreProblem::NoService && isKdeSession();
        if (fault && !wallet)
            this->answer(*fault);
        else if (failure)
            this->answer(*failure);
        else
            this->answer(ApiKey());
    });
}

void KeychainCall::answer(const KeyStoreAnswer &outcome)
{
    if (!m_answer)
        return;
    const KeyStore::Answer once = std::exchange(m_answer, nullptr);
    deleteLater();
    once(outcome);
}

} // namespace livegauge
