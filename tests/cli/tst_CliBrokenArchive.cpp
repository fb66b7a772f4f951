#include "CliRun.h"
#include "support/ScriptedServer.h"
#include "support/TestHome.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// What the program does about an archive that is damaged, missing or may not be written, told
/// apart by who reads and who buys.
class TestCliBrokenArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server.addRows(anna, 25);
        begin();
        QCOMPARE(m_user->run(words(QStringLiteral("watch add ") + anna)).code, 0);
        QCOMPARE(m_user->run(words(QStringLiteral("collect --watchlist --rate 1000"))).code, 0);
        QCOMPARE(sent(), 3);
        m_archive = contentOf(file());
    }

    /// Everybody begins with 25 livestreams and a watchlist of one.
    void init()
    {
        begin();
        QVERIFY(QDir().mkpath(folder()));
        write(file(), m_archive);
    }

    void whoReadsSaysSoAndChangesNothing_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"list", "ledger", "watch list", "archive info", "archive check",
                                 "archive backup copy.sqlite", "watch remove 6111111111111111111",
                                 "collect --watchlist --dry-run"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void whoReadsSaysSoAndChangesNothing()
    {
        QFETCH(QString, line);
        const QByteArray damaged = damage(file());
        const CliResult run = m_user->run(words(line));
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains("damaged"), run.err.constData());
        QVERIFY2(!run.err.contains("nothing was sent"), run.err.constData());
        QCOMPARE(contentOf(file()), damaged);
        QVERIFY(setAside().isEmpty());
    }

    void checkNamesWhatIsWrong()
    {
        damage(file());
        const CliResult run = m_user->run(words(QStringLiteral("archive check --json")));
        QCOMPARE(run.code, 6);
        QCOMPARE(run.object()[QStringLiteral("sound")], QJsonValue(false));
        const QJsonArray faults = run.object()[QStringLiteral("faults")].toArray();
        QVERIFY(!faults.isEmpty());
        QVERIFY2(faults[0].toString().contains(QStringLiteral("page"))
                     || faults[0].toString().contains(QStringLiteral("malformed")),
                 run.out.constData());

        write(file(), QByteArray(8192, 'x'));
        QCOMPARE(m_user->run(words(QStringLiteral("archive check"))).out,
                 QByteArray("Technical detail: no SQLite file\n"));
    }

    /// A run from cron must not pay for everything again because a disk failed.
    void whoBuysSetsItAsideAndBuysNothingYet()
    {
        const QByteArray damaged = damage(file());
        const QStringList again =
            words(QStringLiteral("collect --quiet --rate 1000 --influencer ") + anna);
        const CliResult first = m_user->run(again);
        QCOMPARE(first.code, 6);
        QCOMPARE(sent(), 0);
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(contentOf(setAside().first()), damaged);
        QVERIFY2(first.err.contains(setAside().first().toUtf8()), first.err.constData());

        // Who calls again has had the time to put a backup back.
        QCOMPARE(m_user->run(again).code, 0);
        QCOMPARE(sent(), 3);
        QCOMPARE(setAside().size(), 1);
    }

    void aBackupCanBePutBack()
    {
        QCOMPARE(m_user->run(words(QStringLiteral("archive backup backup.sqlite"))).code, 0);
        damage(file());
        const QStringList refresh = words(QStringLiteral("collect --watchlist --rate 1000"));
        QCOMPARE(m_user->run(refresh).code, 6);
        QVERIFY(QFile::remove(file()));
        QVERIFY(
            QFile::copy(QDir(m_user->home()).filePath(QStringLiteral("backup.sqlite")), file()));
        QCOMPARE(m_user->run(refresh).code, 0);
        QCOMPARE(sent(), 0); // it was all in the backup
    }

    void aWatchlistLostWithTheArchiveFailsUntilItIsBack()
    {
        damage(file());
        const QStringList refresh =
            words(QStringLiteral("collect --watchlist --refresh --rate 1000"));
        for (int day = 0; day < 3; ++day) {
            const CliResult run = m_user->run(refresh);
            QCOMPARE(run.code, 6);
            QVERIFY2(run.err.contains(setAside().first().toUtf8()), run.err.constData());
        }
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(m_user->run(words(QStringLiteral("watch add ") + anna)).code, 0);
        QCOMPARE(m_user->run(refresh).code, 0);
    }

    void aWatchlistNobodyFilledIsNothingToDo()
    {
        const QStringList empty = words(QStringLiteral("--archive new.sqlite collect --watchlist"));
        const CliResult run = m_user->run(empty);
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.contains("nothing to do"), run.err.constData());
        QVERIFY(run.out.isEmpty());
        QCOMPARE(m_user->run(empty + words(QStringLiteral("--quiet"))).err, QByteArray());
        const QJsonObject report = m_user->run(empty + words(QStringLiteral("--json"))).object();
        QCOMPARE(report[QStringLiteral("complete")], QJsonValue(true));
        const QJsonObject price =
            m_user->run(empty + words(QStringLiteral("--json --dry-run"))).object();
        QCOMPARE(price[QStringLiteral("credits_at_most")], QJsonValue(0));
        QCOMPARE(sent(), 0);
    }

    void aNamedFileThatNeverWasAnArchiveIsLeftAlone()
    {
        const QString letter = QDir(m_user->home()).filePath(QStringLiteral("letter.txt"));
        write(letter, QByteArray(8192, 'x'));
        const CliResult run = m_user->run(
            words(QStringLiteral("--archive letter.txt collect --rate 1000 --influencer ") + anna));
        QCOMPARE(run.code, 6);
        QCOMPARE(contentOf(letter), QByteArray(8192, 'x'));
        QCOMPARE(sent(), 0);
    }

    void aNamedArchiveThatIsDamagedIsSetAside()
    {
        const QByteArray damaged = damage(file());
        const CliResult run = m_user->run({QStringLiteral("--archive"), file(),
                                           QStringLiteral("watch"), QStringLiteral("add"), anna});
        QCOMPARE(run.code, 6);
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(contentOf(setAside().first()), damaged);
    }

    void whatCannotBeMadeIsSaidAsThat()
    {
        // A folder that is a file: no right helps there, not even root's.
        m_user->setVariable(QStringLiteral("XDG_DATA_HOME"), file());
        const CliResult run = m_user->run(words(QStringLiteral("list")));
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains("There is no archive here"), run.err.constData());
        QVERIFY2(!run.err.contains("sent"), run.err.constData());

        const CliResult nowhere =
            m_user->run(words(QStringLiteral("--archive /proc/x watch add ") + anna));
        QCOMPARE(nowhere.code, 6);
        QVERIFY2(nowhere.err.contains("There is no archive here, and none can be made."),
                 nowhere.err.constData());
        QVERIFY2(!nowhere.err.contains("room"), nowhere.err.constData());
    }

    void technicalEnglishIsMarkedAsThat()
    {
        damage(file());
        const CliResult run = m_user->run(words(QStringLiteral("list")));
        const QList<QByteArray> lines = run.err.trimmed().split('\n');
        QVERIFY2(lines.last().contains("Technical detail: "), run.err.constData());
    }

    void adviceIsForATerminal()
    {
        m_user->setApi(QUrl(QStringLiteral("http://127.0.0.1:1")), "sk_live_0123456789abcdef");
        const CliResult refused =
            m_user->run(words(QStringLiteral("collect --again --influencer ") + anna));
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.err.contains("KEYAPI_BASE_URL"), refused.err.constData());
        m_user->setApi(QUrl(QStringLiteral("http://example.org")), "sk_live_0123456789abcdef");
        const CliResult unsafe = m_user->run(words(QStringLiteral("key test")));
        QCOMPARE(unsafe.code, 3);
        QVERIFY2(unsafe.err.contains("KEYAPI_BASE_URL"), unsafe.err.constData());
    }

private:
    void begin()
    {
        m_user = std::make_unique<CliUser>();
        m_user->setApi(m_server.base(), "sk_live_0123456789abcdef");
        m_sentBefore = m_server.count();
    }
    int sent() const { return m_server.count() - m_sentBefore; }
    QString folder() const { return m_user->home() + QStringLiteral("/LiveGauge"); }
    QString file() const { return folder() + QStringLiteral("/livegauge.sqlite"); }
    /// Without what SQLite keeps beside a file.
    QStringList setAside() const
    {
        QStringList files;
        for (const QString &name : QDir(folder()).entryList({QStringLiteral("*.broken-*")})) {
            if (!name.endsWith(QLatin1String("-wal")) && !name.endsWith(QLatin1String("-shm")))
                files.append(folder() + QLatin1Char('/') + name);
        }
        return files;
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile source(name);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile target(name);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(bytes);
    }
    /// Leaves an archive's header as it is and half of the rest; gives what is there then.
    static QByteArray damage(const QString &name)
    {
        const QByteArray whole = contentOf(name);
        write(name, whole.left(whole.size() / 2));
        return contentOf(name);
    }

    ScriptedServer m_server;
    int m_sentBefore = 0;
    QByteArray m_archive;
    std::unique_ptr<CliUser> m_user;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QCoreApplication application(argc, argv);
    TestCliBrokenArchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_CliBrokenArchive.moc"
