#include "CliRun.h"
#include "support/TestHome.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace livegauge::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool hasHan(const QByteArray &text)
{
    const QString decoded = QString::fromUtf8(text);
    return std::any_of(decoded.begin(), decoded.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

/// The program as a whole: help, language, the stand-in server.
class TestCliProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_user = std::make_unique<CliUser>(); }

    void helpAndVersionAreResults()
    {
        const CliResult help = m_user->run(words("--help"));
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("collect") && help.err.isEmpty());
        QVERIFY(m_user->run(words("watch add --help")).out.contains("--group"));
        QCOMPARE(m_user->run(words("--version")).out,
                 QByteArray("livegauge-cli " LIVEGAUGE_VERSION "\n"));
    }

    void noCommandIsWrongUse()
    {
        const CliResult run = m_user->run({});
        QCOMPARE(run.code, 2);
        QVERIFY(run.err.contains("--help") && run.out.isEmpty());
    }

    void theLanguageIsTheArgumentsElseTheSettings()
    {
        QVERIFY(hasHan(m_user->run(words("list --columns x --language zh")).err));
        QVERIFY(!hasHan(m_user->run(words("list --columns x")).err));
        QVERIFY(QDir(m_user->home()).mkpath(QStringLiteral("LiveGauge")));
        QFile settings(QDir(m_user->home()).filePath(QStringLiteral("LiveGauge/LiveGauge.conf")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[window]\nlanguage=zh_CN\n");
        settings.close();
        QVERIFY(hasHan(m_user->run(words("list --columns x")).err));
        QVERIFY(!hasHan(m_user->run(words("list --columns x --language en")).err));
        QCOMPARE(m_user->run(words("list --language fr")).code, 2);
    }

    void outputIsUtf8InAnyLocale()
    {
        m_user->setVariable(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        const CliResult run = m_user->run(words("--help --language zh"));
        QVERIFY(hasHan(run.out));
        QCOMPARE(run.err, QByteArray());
    }

    void theStandInServesUntilItIsInterrupted_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void theStandInServesUntilItIsInterrupted()
    {
        QFETCH(int, number);
        const auto process = m_user->start(words("serve-demo --port 0"));
        QByteArray told;
        QVERIFY(QTest::qWaitFor(
            [&] { return (told += process->readAllStandardOutput()).count('\n') == 2; }));
        const QList<QByteArray> lines = told.split('\n');
        m_user->setApi(QUrl(QString::fromLatin1(lines.at(0))), lines.at(1));
        const CliResult run = m_user->run(
            words("collect --influencer 7288986759428588590 --pages 3 --rate 1000 --json"));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.object()[QStringLiteral("rows_new")], QJsonValue(30));

        const QByteArray port = lines.at(0).mid(lines.at(0).lastIndexOf(':') + 1);
        const CliResult taken = m_user->run(
            {QStringLiteral("serve-demo"), QStringLiteral("--port"), QString::fromLatin1(port)});
        QCOMPARE(taken.code, 5);
        QVERIFY(taken.err.contains(port));

        ::kill(static_cast<pid_t>(process->processId()), number);
        QCOMPARE(CliUser::result(*process).code, 0);
    }

private:
    std::unique_ptr<CliUser> m_user;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QCoreApplication application(argc, argv);
    TestCliProgram test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_CliProgram.moc"
