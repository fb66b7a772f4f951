#include "PrivateBus.h"
#include "secrets/KeychainStore.h"
#include "support/TestHome.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const ApiKey key(QByteArray("sk_live_roundtrip_0123456789"));
const QString origin = QStringLiteral("https://api.keyapi.ai:443");
const QString otherOrigin = QStringLiteral("https://proxy.example:8443");

} // namespace

/// With a real keyring, unlocked.
class TestKeychain : public QObject {
    Q_OBJECT

public:
    explicit TestKeychain(PrivateBus &bus)
        : m_bus(bus)
    {
    }

private:
    std::optional<KeyStoreAnswer> read(const QString &from)
    {
        return answerTo([this, from](QObject *context, const KeyStore::Answer &answer) {
            m_store.read(from, context, answer);
        });
    }

    std::optional<KeyStoreAnswer> write(const QString &to, const ApiKey &value)
    {
        return answerTo([this, to, value](QObject *context, const KeyStore::Answer &answer) {
            m_store.write(to, value, context, answer);
        });
    }

    std::optional<KeyStoreAnswer> remove(const QString &from)
    {
        return answerTo([this, from](QObject *context, const KeyStore::Answer &answer) {
            m_store.remove(from, context, answer);
        });
    }

    PrivateBus &m_bus;
    KeychainStore m_store;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isRunning() && m_bus.startKeyring(QByteArray("pass"))); }

    void anEmptyKeychainHoldsNothing() { QCOMPARE(read(origin), KeyStoreAnswer(ApiKey())); }

    void aKeyMakesTheRoundTripAndIsForgotten()
    {
        QCOMPARE(write(origin, key), KeyStoreAnswer(key));
        QCOMPARE(read(origin), KeyStoreAnswer(key));
        QCOMPARE(remove(origin), KeyStoreAnswer(ApiKey()));
        QCOMPARE(read(origin), KeyStoreAnswer(ApiKey()));
    }

    void aSecondKeyReplacesTheFirst()
    {
        const ApiKey second(QByteArray("sk_live_second_0123456789"));
        QCOMPARE(write(origin, key), KeyStoreAnswer(key));
        QCOMPARE(write(origin, second), KeyStoreAnswer(second));
        QCOMPARE(read(origin), KeyStoreAnswer(second));
        QCOMPARE(remove(origin), KeyStoreAnswer(ApiKey()));
    }

    void eachAddressHasAKeyOfItsOwn()
    {
        QCOMPARE(write(origin, key), KeyStoreAnswer(key));
        QCOMPARE(read(otherOrigin), KeyStoreAnswer(ApiKey()));
        QCOMPARE(remove(otherOrigin), KeyStoreAnswer(ApiKey()));
        QCOMPARE(read(origin), KeyStoreAnswer(key));
    }

    void nobodyIsAnsweredWhoHasGone()
    {
        int answers = 0;
        auto context = std::make_unique<QObject>();
        m_store.read(origin, context.get(), [&answers](const KeyStoreAnswer &) { ++answers; });
        context.reset();
        // Jobs run in order: when this one is answered, the first is done too.
        QCOMPARE(read(origin), KeyStoreAnswer(key));
        QCOMPARE(answers, 0);
    }

    void theKeyStandsInNoFileUnencrypted()
    {
        QCOMPARE(read(origin), KeyStoreAnswer(key));
        QCOMPARE(filesHolding(key.bytes(), m_bus.folder()), QStringList());
        QCOMPARE(filesHolding(key.bytes().toBase64(), m_bus.folder()), QStringList());
        QFile plain(m_bus.folder() + QStringLiteral("/plain"));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.write(key.bytes());
        plain.close();
        QCOMPARE(filesHolding(key.bytes(), m_bus.folder()), QStringList(plain.fileName()));
    }
};

int main(int argc, char **argv)
{
    const TestHome home;
    PrivateBus bus;
    const QCoreApplication application(argc, argv);
    TestKeychain test(bus);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_Keychain.moc"
