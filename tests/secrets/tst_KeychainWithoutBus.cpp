#include "PrivateBus.h"
#include "secrets/KeychainStore.h"
#include "support/TestHome.h"

#include <QElapsedTimer>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

/// On a system without a session bus, as over ssh or in a container.
class TestKeychainWithoutBus : public QObject {
    Q_OBJECT

public:
    explicit TestKeychainWithoutBus(QString home)
        : m_home(std::move(home))
    {
    }

private:
    QString m_home;
    KeychainStore m_store;
    const QString m_origin = QStringLiteral("https://api.keyapi.ai:443");
    const ApiKey m_key{QByteArray("sk_live_nobus_0123456789")};

private Q_SLOTS:
    void readingFailsQuickly()
    {
        QElapsedTimer watch;
        watch.start();
        const auto answer = answerTo([this](QObject *context, const KeyStore::Answer &then) {
            m_store.read(m_origin, context, then);
        });
        QCOMPARE(problemIn(answer), KeyStoreProblem::NoService);
        QVERIFY(watch.elapsed() < 2000);
    }

    void writingFailsAndWritesNothing()
    {
        const auto answer = answerTo([this](QObject *context, const KeyStore::Answer &then) {
            m_store.write(m_origin, m_key, context, then);
        });
        QCOMPARE(problemIn(answer), KeyStoreProblem::NoService);
        QVERIFY(!std::get<KeyStoreFailure>(*answer).detail.contains(
            QString::fromLatin1(m_key.bytes())));
        QCOMPARE(filesHolding(m_key.bytes(), m_home), QStringList());
        QCOMPARE(filesHolding(m_key.bytes().toBase64(), m_home), QStringList());
    }

    void removingFails()
    {
        const auto answer = answerTo([this](QObject *context, const KeyStore::Answer &then) {
            m_store.remove(m_origin, context, then);
        });
        QCOMPARE(problemIn(answer), KeyStoreProblem::NoService);
    }
};

int main(int argc, char **argv)
{
    const TestHome home;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + home.path().toLocal8Bit() + "/nobody");
    qunsetenv("XDG_CURRENT_DESKTOP");
    const QCoreApplication application(argc, argv);
    TestKeychainWithoutBus test(home.path());
    return QTest::qExec(&test, argc, argv);
}
#include "tst_KeychainWithoutBus.moc"
