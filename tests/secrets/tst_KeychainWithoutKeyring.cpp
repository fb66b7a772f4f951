#include "PrivateBus.h"
#include "secrets/KeychainStore.h"
#include "support/TestHome.h"

#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

/// A service that answers, but has no default keyring: nobody ever logged in with a password.
class TestKeychainWithoutKeyring : public QObject {
    Q_OBJECT

public:
    explicit TestKeychainWithoutKeyring(PrivateBus &bus)
        : m_bus(bus)
    {
    }

private:
    PrivateBus &m_bus;
    KeychainStore m_store;
    const QString m_origin = QStringLiteral("https://api.keyapi.ai:443");
    const ApiKey m_key{QByteArray("sk_live_nokeyring_0123456789")};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isRunning() && m_bus.startKeyring(std::nullopt)); }

    void readingIsAFailureAndNotNoKey()
    {
        const auto answer = answerTo([this](QObject *context, const KeyStore::Answer &then) {
            m_store.read(m_origin, context, then);
        });
        QCOMPARE(problemIn(answer), KeyStoreProblem::NoKeyring);
    }

    void writingFailsAndWritesNothing()
    {
        const auto answer = answerTo([this](QObject *context, const KeyStore::Answer &then) {
            m_store.write(m_origin, m_key, context, then);
        });
        QCOMPARE(problemIn(answer), KeyStoreProblem::NoKeyring);
        QCOMPARE(filesHolding(m_key.bytes(), m_bus.folder()), QStringList());
        QCOMPARE(filesHolding(m_key.bytes().toBase64(), m_bus.folder()), QStringList());
    }
};

int main(int argc, char **argv)
{
    const TestHome home;
    PrivateBus bus;
    const QCoreApplication application(argc, argv);
    TestKeychainWithoutKeyring test(bus);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_KeychainWithoutKeyring.moc"
