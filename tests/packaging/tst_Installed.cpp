#include "support/TestHome.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace livegauge::test;

namespace {

const QString programs = QStringLiteral(LIVEGAUGE_BIN);
const QString data = QStringLiteral(LIVEGAUGE_DATA);
const QString man = QStringLiteral(LIVEGAUGE_MAN);

struct Ended {
    int code = -1;
    QString text;
};

Ended run(const QString &program, const QStringList &words, const QString &root = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DESTDIR"), root);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    const bool hasEnded = process.waitForFinished();
    return {hasEnded ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

Ended install(const QString &prefix, const QString &root = {})
{
    return run(QStringLiteral(LIVEGAUGE_CMAKE),
               {QStringLiteral("--install"), QStringLiteral(LIVEGAUGE_BUILD_DIR),
                QStringLiteral("--prefix"), prefix},
               root);
}

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the unit below a folder starts, up to its first word behind the program.
QString startedBy(const QString &folder)
{
    const QStringList lines = contentOf(folder + QLatin1Char('/') + data
                                        + QStringLiteral("/systemd/user/livegauge-refresh.service"))
                                  .split(QLatin1Char('\n'));
    const QString key = QStringLiteral("ExecStart=");
    const auto line =
        std::ranges::find_if(lines, [&key](const QString &one) { return one.startsWith(key); });
    return line == lines.end() ? QString() : line->mid(key.size()).section(QLatin1Char('"'), 1, 1);
}

} // namespace

/// What `cmake --install` puts where.
class TestInstalled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &folder : {programs, data, man}) {
            if (QDir::isAbsolutePath(folder))
                QSKIP("This build installs outside of its prefix.");
        }
        m_prefix = m_folder.filePath(QStringLiteral("prefix"));
        const Ended installed = install(m_prefix);
        QVERIFY2(installed.code == 0, qPrintable(installed.text));
    }

    void everythingIsInItsPlace()
    {
        const QString id = QStringLiteral("io.github.livegauge.LiveGauge");
        QStringList expected{
            programs + QStringLiteral("/livegauge"),
            programs + QStringLiteral("/livegauge-cli"),
            data + QStringLiteral("/applications/%1.desktop").arg(id),
            data + QStringLiteral("/metainfo/%1.metainfo.xml").arg(id),
            data + QStringLiteral("/icons/hicolor/scalable/apps/%1.svg").arg(id),
            data + QStringLiteral("/bash-completion/completions/livegauge-cli"),
            data + QStringLiteral("/zsh/site-functions/_livegauge-cli"),
            data + QStringLiteral("/systemd/user/livegauge-refresh.service"),
            data + QStringLiteral("/systemd/user/livegauge-refresh.timer"),
            man + QStringLiteral("/man1/livegauge.1"),
            man + QStringLiteral("/man1/livegauge-cli.1"),
            man + QStringLiteral("/zh_CN/man1/livegauge.1"),
            man + QStringLiteral("/zh_CN/man1/livegauge-cli.1"),
        };
        expected.sort();
        QStringList found;
        QDirIterator files(m_prefix, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(QDir(m_prefix).relativeFilePath(files.next()));
        found.sort();
        QCOMPARE(found, expected);
    }

    void theProgramsRunFromThere()
    {
        for (const char *name : {"livegauge", "livegauge-cli"}) {
            const QString program =
                QDir(m_prefix).filePath(programs + QLatin1Char('/') + QLatin1String(name));
            const Ended told = run(program, {QStringLiteral("--version")});
            QVERIFY2(told.code == 0, qPrintable(told.text));
            QVERIFY2(told.text.contains(QStringLiteral(LIVEGAUGE_VERSION)), qPrintable(told.text));
        }
    }

    void theDailyRefreshStartsTheProgramThatWasInstalled()
    {
        QCOMPARE(startedBy(m_prefix),
                 QDir(m_prefix).filePath(programs + QStringLiteral("/livegauge-cli")));
    }

    void aPackagersFolderIsNotWhereItWillRun()
    {
        // systemd takes % for the beginning of a name of its own.
        const QString root = m_folder.filePath(QStringLiteral("root"));
        const Ended installed = install(QStringLiteral("/opt/100% live"), root);
        QVERIFY2(installed.code == 0, qPrintable(installed.text));
        QCOMPARE(startedBy(root + QStringLiteral("/opt/100% live")),
                 QStringLiteral("/opt/100%% live/%1/livegauge-cli").arg(programs));
        QVERIFY(QFile::exists(root + QStringLiteral("/opt/100% live/") + programs
                              + QStringLiteral("/livegauge-cli")));
    }

private:
    QTemporaryDir m_folder;
    QString m_prefix;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QCoreApplication application(argc, argv);
    TestInstalled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Installed.moc"
