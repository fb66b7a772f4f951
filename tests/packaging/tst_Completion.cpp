#include <QProcess>
#include <QStandardPaths>
#include <QTest>

/// What bash offers at the end of a line.
class TestCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersWhatMayComeNext_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("offered");
        const auto row = [](const char *line, const QStringList &offered) {
            QTest::newRow(line) << QString::fromLatin1(line) << offered;
        };
        row("co", {QStringLiteral("collect")});
        row("--language zh co", {QStringLiteral("collect")});
        row("--budget 5 co", {QStringLiteral("collect")});
        row("collect --older --pa", {QStringLiteral("--pages")});
        row("list --format n", {QStringLiteral("ndjson")});
        row("watch add --g", {QStringLiteral("--group")});
        row("watch --group Beauty re", {QStringLiteral("remove")});
        row("key s", {QStringLiteral("status"), QStringLiteral("set")});
        row("collect --budget ", {});
    }

    void offersWhatMayComeNext()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, offered);
        const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
        if (bash.isEmpty())
            QSKIP("There is no bash here.");
        const QString script = QStringLiteral(
            "source \"$0\"; COMP_WORDS=(livegauge-cli \"$@\"); COMP_CWORD=$#; _livegauge_cli; "
            "printf '%s\\n' \"${COMPREPLY[@]}\"");
        QProcess process;
        process.start(bash,
                      QStringList{QStringLiteral("-c"), script,
                                  QStringLiteral(LIVEGAUGE_SOURCE_DIR
                                                 "/packaging/completion/livegauge-cli.bash")}
                          + line.split(QLatin1Char(' ')));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput())
                     .split(QLatin1Char('\n'), Qt::SkipEmptyParts),
                 offered);
        QVERIFY(process.readAllStandardError().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_Completion.moc"
