#include "secrets/NoKeyStore.h"

#include <QTimer>

namespace livegauge {
namespace {

void answerLater(QObject *context, const KeyStore::Answer &answer, const KeyStoreAnswer &what)
{
    QTimer::singleShot(0, context, [answer, what] { answer(what); });
}

} // namespace

void NoKeyStore::read(const QString & /*origin*/, QObject *context, const Answer &answer)
{
    answerLater(context, answer, ApiKey());
}

void NoKeyStore::write(const QString & /*origin*/, const ApiKey & /*key*/, QObject *context,
                       const Answer &answer)
{
    answerLater(context, answer,
                KeyStoreFailure{KeyStoreProblem::NoService,
                                QStringLiteral("the sample data leave the keychain alone")});
}

void NoKeyStore::remove(const QString & /*origin*/, QObject *context, const Answer &answer)
{
    answerLater(context, answer, ApiKey());
}

} // namespace livegauge
