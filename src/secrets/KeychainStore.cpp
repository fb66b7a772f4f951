#include "secrets/KeychainStore.h"

#include "secrets/KeychainCall.h"

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

namespace livegauge {
namespace {

/// Must not match a name other programs use: it is what a user sees in the keychain's own window.
QString serviceName()
{
    return QStringLiteral("LiveGauge");
}

template <typename Job>
Job *makeJob(const QString &origin)
{
    // No parent: QtKeychain hands the job's address to libsecret, which cannot be called off.
    // The job deletes itself when libsecret answers, however late that is.
    auto job = std::make_unique<Job>(serviceName());
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(origin);
    return job.release();
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds limit)
    : m_limit(limit)
{
}

void KeychainStore::read(const QString &origin, QObject *context, const Answer &answer)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(origin);
    auto *call = new KeychainCall(m_limit, answer, context);
    call->start(job, [job] { return ApiKey(job->binaryData()); });
}

void KeychainStore::write(const QString &origin, const ApiKey &key, QObject *context,
                          const Answer &answer)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(origin);
    // As bytes: a text would leave the key behind in QString copies nobody can wipe.
    job->setBinaryData(key.bytes());
    auto *call = new KeychainCall(m_limit, answer, context);
    call->start(job, [key] { return key; });
}

void KeychainStore::remove(const QString &origin, QObject *context, const Answer &answer)
{
    auto *job = makeJob<QKeychain::DeletePasswordJob>(origin);
    auto *call = new KeychainCall(m_limit, answer, context);
    call->start(job, {});
}

} // namespace livegauge
