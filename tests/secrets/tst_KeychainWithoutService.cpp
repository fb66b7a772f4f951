#include "PrivateBus.h"
#include "secrets/KeychainStore.h"
#include "support/TestHome.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

/// Takes every question and answers none, until told to turn them all away.
class SilentService : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        message.setDelayedReply(true);
        m_questions.append(message);
        return m_isSilent || turnAway(connection);
    }

    bool turnAway(const QDBusConnection &connection)
    {
        m_isSilent = false;
        for (const QDBusMessage &question : std::exchange(m_questions, {}))
            connection.send(question.createErrorReply(QDBusError::Failed, QStringLiteral("late")));
        return true;
    }

    qsizetype waiting() const { return m_questions.size(); }

private:
    QList<QDBusMessage> m_questions;
    bool m_isSilent = true;
};

} // namespace

/// A bus on which nobody keeps secrets, and then somebody who does not answer.
class TestKeychainWithoutService : public QObject {
    Q_OBJECT

public:
    explicit TestKeychainWithoutService(PrivateBus &bus)
        : m_bus(bus)
    {
    }

private:
    std::optional<KeyStoreAnswer> read(KeyStore &store)
    {
        return answerTo([this, &store](QObject *context, const KeyStore::Answer &answer) {
            store.read(m_origin, context, answer);
        });
    }

    PrivateBus &m_bus;
    const QString m_origin = QStringLiteral("https://api.keyapi.ai:443");
    const ApiKey m_key{QByteArray("sk_live_noservice_0123456789")};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isRunning()); }

    void readingFailsQuicklyAndIsNotTakenForNoKey()
    {
        KeychainStore store;
        QElapsedTimer watch;
        watch.start();
        QCOMPARE(problemIn(read(store)), KeyStoreProblem::NoService);
        QVERIFY(watch.elapsed() < 2000);
    }

    void writingFailsAndWritesNothing()
    {
        KeychainStore store;
        const auto answer = answerTo([&](QObject *context, const KeyStore::Answer &then) {
            store.write(m_origin, m_key, context, then);
        });
        QCOMPARE(problemIn(answer), KeyStoreProblem::NoService);
        QCOMPARE(filesHolding(m_key.bytes(), m_bus.folder()), QStringList());
        QCOMPARE(filesHolding(m_key.bytes().toBase64(), m_bus.folder()), QStringList());
    }

    void aServiceThatHangsIsGivenUpInTime()
    {
        QDBusConnection connection =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("silent"));
        SilentService service;
        QVERIFY(connection.registerVirtualObject(QStringLiteral("/"), &service,
                                                 QDBusConnection::SubPath));
        QVERIFY(connection.registerService(QStringLiteral("org.freedesktop.secrets")));
        KeychainStore store(std::chrono::milliseconds(200));
        QElapsedTimer watch;
        watch.start();
        QCOMPARE(problemIn(read(store)), KeyStoreProblem::TimedOut);
        QVERIFY(watch.elapsed() >= 190 && watch.elapsed() < 2000);
        QVERIFY(service.waiting() > 0);
        // The next question waits behind the one that hangs, and is given up in time as well.
        QCOMPARE(problemIn(read(store)), KeyStoreProblem::TimedOut);
        // Answers that come too late reach nobody, and free the way for the next question.
        service.turnAway(connection);
        KeychainStore patient;
        QCOMPARE(problemIn(read(patient)), KeyStoreProblem::Other);
    }
};

int main(int argc, char **argv)
{
    const TestHome home;
    PrivateBus bus;
    const QCoreApplication application(argc, argv);
    TestKeychainWithoutService test(bus);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_KeychainWithoutService.moc"
