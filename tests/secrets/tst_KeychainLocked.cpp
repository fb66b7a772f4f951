#include "PrivateBus.h"
#include "secrets/KeychainStore.h"
#include "support/TestHome.h"

#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

/// A keyring with the key in it that nobody unlocks.
class TestKeychainLocked : public QObject {
    Q_OBJECT

public:
    explicit TestKeychainLocked(PrivateBus &bus)
        : m_bus(bus)
    {
    }

private:
    std::optional<KeyStoreAnswer> read(const QString &origin)
    {
        return answerTo([this, origin](QObject *context, const KeyStore::Answer &answer) {
            m_store.read(origin, context, answer);
        });
    }

    PrivateBus &m_bus;
    KeychainStore m_store;
    const QString m_origin = QStringLiteral("https://api.keyapi.ai:443");
    const ApiKey m_key{QByteArray("sk_live_locked_0123456789")};

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.isRunning() && m_bus.startKeyring(QByteArray("pass")));
        QCOMPARE(answerTo([this](QObject *context, const KeyStore::Answer &answer) {
                     m_store.write(m_origin, m_key, context, answer);
                 }),
                 KeyStoreAnswer(m_key));
        m_bus.stopKeyring();
        QVERIFY(m_bus.startKeyring(std::nullopt));
    }

    void aKeyThatIsLockedInIsAFailureAndNotNoKey()
    {
        QCOMPARE(problemIn(read(m_origin)), KeyStoreProblem::Denied);
    }

    void noKeyIsNotBelievedOfALockedKeyring()
    {
        QCOMPARE(problemIn(read(QStringLiteral("https://elsewhere.example:443"))),
                 KeyStoreProblem::Denied);
    }

    void nothingIsWrittenToALockedKeyring()
    {
        const auto answer = answerTo([this](QObject *context, const KeyStore::Answer &then) {
            m_store.write(m_origin, ApiKey(QByteArray("sk_live_another")), context, then);
        });
        QCOMPARE(problemIn(answer), KeyStoreProblem::Denied);
    }

    void aKeyThatIsLockedInIsNotCalledForgotten()
    {
        const auto answer = answerTo([this](QObject *context, const KeyStore::Answer &then) {
            m_store.remove(m_origin, context, then);
        });
        QCOMPARE(problemIn(answer), KeyStoreProblem::Denied);
    }
};

int main(int argc, char **argv)
{
    const TestHome home;
    PrivateBus bus;
    const QCoreApplication application(argc, argv);
    TestKeychainLocked test(bus);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_KeychainLocked.moc"
