#include "support/TestHome.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge::test;

/// The words behind the program's name, as far as they end it before there is a window.
class TestProgramArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeMeantEndsWith2_data()
    {
        QTest::addColumn<QStringList>("words");
        const QString archive = QStringLiteral("--archive");
        QTest::newRow("an archive without a name") << QStringList{archive, QString()};
        QTest::newRow("a folder") << QStringList{archive, m_folder.path()};
        QTest::newRow("a language there is not")
            << QStringList{QStringLiteral("--language"), QStringLiteral("fr")};
        QTest::newRow("a word too many") << QStringList{QStringLiteral("list")};
    }

    void whatCannotBeMeantEndsWith2()
    {
        QFETCH(QStringList, words);
        QProcess program;
        program.start(QStringLiteral(LIVEGAUGE), words);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 2);
        const QByteArray told = program.readAllStandardError();
        QVERIFY2(told.contains("livegauge: "), told.constData());
    }

private:
    QTemporaryDir m_folder;
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QCoreApplication application(argc, argv);
    TestProgramArguments test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ProgramArguments.moc"
