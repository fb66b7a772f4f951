#include "CliRun.h"
#include "support/ScriptedServer.h"
#include "support/TestHome.h"

#include <QTest>

#include <csignal>

using namespace livegauge::test;

namespace {

const QByteArray key("sk_live_0123456789abcdef_of_the_key_test");

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// `key`, where there is no keychain.
class TestCliKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_user = std::make_unique<CliUser>();
        m_user->setApi(m_server->base(), key);
    }

    void statusTellsTheSourceAndTheEndOnly()
    {
        const CliResult text = m_user->run(words("key status"));
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("test") && text.out.contains("KEYAPI_TOKEN"));
        QVERIFY(!text.out.contains(key));
        const QJsonObject json = m_user->run(words("key status --json")).object();
        QCOMPARE(json[QStringLiteral("source")], QJsonValue(QStringLiteral("environment")));
        QCOMPARE(json[QStringLiteral("last_four")], QJsonValue(QStringLiteral("test")));
        QCOMPARE(m_server->count(), 0);
    }

    void noKeyEndsWith3()
    {
        m_user->setVariable(QStringLiteral("KEYAPI_TOKEN"), {});
        const CliResult run = m_user->run(words("key status --json"));
        QCOMPARE(run.code, 3);
        QCOMPARE(run.object()[QStringLiteral("source")], QJsonValue(QStringLiteral("none")));
        QVERIFY(run.object()[QStringLiteral("last_four")].isNull());
    }

    void noKeyBelongsToAnUnsafeAddress_data()
    {
        QTest::addColumn<QString>("base");
        QTest::newRow("no address") << QStringLiteral("garbage");
        QTest::newRow("no host") << QStringLiteral("https://");
        QTest::newRow("not encrypted") << QStringLiteral("http://api.example");
    }

    void noKeyBelongsToAnUnsafeAddress()
    {
        QFETCH(QString, base);
        m_user->setVariable(QStringLiteral("KEYAPI_BASE_URL"), base);
        for (const char *line : {"key status", "key status --json", "key set", "key forget"}) {
            const CliResult run = m_user->run(words(line), key + '\n');
            QCOMPARE(run.code, 3);
            QVERIFY2(run.out.isEmpty(), run.out.constData());
            QVERIFY2(run.err.contains("is not safe") && run.err.contains("KEYAPI_BASE_URL"),
                     run.err.constData());
            QVERIFY(!run.err.contains("keychain"));
        }
    }

    void aTestSendsExactlyOneRequest()
    {
        const CliResult run = m_user->run(words("key test"));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(m_server->count(), 1);
        QVERIFY(run.err.contains('1'));
        QCOMPARE(m_user->run(words("ledger --json")).array().size(), 1);
    }

    void aTestSaysBeforeAndAfterWhatItPutsIntoTheArchive()
    {
        m_server->addRows(QStringLiteral("7288986759428588590"), 3);
        const CliResult run = m_user->run(words("key test"));
        QVERIFY2(run.err.contains("kept in the archive"), run.err.constData());
        QVERIFY2(run.out.contains(": 3 livestream"), run.out.constData());
        QVERIFY2(run.out.contains("put into the archive"), run.out.constData());
        QCOMPARE(m_user->run(words("list --json")).array().size(), 3);
    }

    void aRefusedKeyEndsWith3AndIsNotTriedAgain()
    {
        m_server->handle([](const Request &) { return Answer::refusal(401, "no such key"); });
        const CliResult run = m_user->run(words("key test --json"));
        QCOMPARE(run.code, 3);
        QCOMPARE(run.object()[QStringLiteral("works")], QJsonValue(false));
        QCOMPARE(run.object()[QStringLiteral("error")], QJsonValue(QStringLiteral("key-refused")));
        QCOMPARE(m_server->count(), 1);
    }

    void anInterruptWaitsForTheAnswerThatIsPaidFor()
    {
        m_server->addRows(QStringLiteral("7288986759428588590"), 3);
        m_server->setDelay(std::chrono::milliseconds(400));
        const auto process = m_user->start(words("key test"));
        QVERIFY(QTest::qWaitFor([this] { return m_server->count() == 1; }));
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        const CliResult run = CliUser::result(*process);
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.err.contains("interrupt once more"), run.err.constData());
        QCOMPARE(m_user->run(words("list --json")).array().size(), 3);
    }

    void aSecondInterruptDropsItAndWritesThatDown()
    {
        Answer drip = Answer::http(200, QByteArray(6'000, ' '));
        drip.perByte = std::chrono::milliseconds(5);
        m_server->answer(drip);
        const auto process = m_user->start(words("key test --json"));
        QVERIFY(QTest::qWaitFor([this] { return m_server->count() == 1; }));
        QVERIFY(CliUser::signalTwice(*process, SIGINT, *m_server));
        const CliResult run = CliUser::result(*process);
        QCOMPARE(run.code, 4);
        QCOMPARE(run.object()[QStringLiteral("works")], QJsonValue(false));
        const QJsonArray entries = m_user->run(words("ledger --json")).array();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0][QStringLiteral("outcome")],
                 QJsonValue(QStringLiteral("cancelled-in-flight")));
    }

    void whatCouldNotBeStoredIsSaidToBeLost()
    {
        m_server->addRows(QStringLiteral("7288986759428588590"), 3);
        std::unique_ptr<QProcess> process;
        m_server->handle([&](const Request &) {
            CliUser::fillDiskOf(*process);
            return Answer::rows(m_server->rows(QStringLiteral("7288986759428588590")));
        });
        process = m_user->start(words("key test"));
        const CliResult run = CliUser::result(*process);
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains("lost"), run.err.constData());
    }

    void withoutAKeychainNothingIsWritten()
    {
        const CliResult run = m_user->run(words("key set"), key + '\n');
        QCOMPARE(run.code, 3);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(!run.out.contains(key) && !run.err.contains(key));
        QCOMPARE(m_user->filesHolding(key), QStringList());
    }

    void whatIsNoKeyIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n");
        QTest::newRow("two words") << QByteArray("my key\n");
        QTest::newRow("Chinese") << QByteArray("密钥\n");
    }

    void whatIsNoKeyIsNotTaken()
    {
        QFETCH(QByteArray, input);
        const CliResult run = m_user->run(words("key set"), input);
        QCOMPARE(run.code, 2);
        QVERIFY(run.err.startsWith("livegauge-cli: "));
    }

    void aKeyIsNeverAnArgument()
    {
        const CliResult run =
            m_user->run({QStringLiteral("key"), QStringLiteral("set"), QString::fromLatin1(key)});
        QCOMPARE(run.code, 2);
        QVERIFY2(!run.err.contains(key), "nor is it repeated");
    }

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<CliUser> m_user;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QCoreApplication application(argc, argv);
    TestCliKey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_CliKey.moc"
