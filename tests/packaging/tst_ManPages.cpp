#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

/// The manual pages as people see them.
class TestManPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesAreClosedBeforeTheSentenceGoesOn_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(LIVEGAUGE_SOURCE_DIR "/packaging/man"));
        for (const char *name :
             {"livegauge.1", "livegauge-cli.1", "zh_CN/livegauge.1", "zh_CN/livegauge-cli.1"})
            QTest::newRow(name) << folder.filePath(QLatin1String(name));
    }

    void quotesAreClosedBeforeTheSentenceGoesOn()
    {
        QFETCH(QString, file);
        const QString program = QStandardPaths::findExecutable(QStringLiteral("man"));
        if (program.isEmpty())
            QSKIP("There is no man here.");
        QProcess man;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("MANPAGER"), QStringLiteral("cat"));
        environment.insert(QStringLiteral("MANWIDTH"), QStringLiteral("400"));
        man.setProcessEnvironment(environment);
        man.start(program,
                  {QStringLiteral("-E"), QStringLiteral("UTF-8"), QStringLiteral("-l"), file});
        QVERIFY(man.waitForFinished());
        const QString text = QString::fromUtf8(man.readAllStandardOutput());
        QVERIFY(!text.isEmpty());
        bool isOpen = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            const bool apostrophe = c == QChar(0x2019) && !isOpen;
            if (apostrophe || (c != QChar(0x2018) && c != QChar(0x2019)))
                continue;
            const bool opens = c == QChar(0x2018);
            QVERIFY2(opens != isOpen, qPrintable(text.mid(std::max<qsizetype>(0, i - 60), 120)));
            isOpen = opens;
        }
        QVERIFY(!isOpen);
    }

    void theChinesePagesTellTheSame_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("livegauge.1") << QStringLiteral("livegauge.1");
        QTest::newRow("livegauge-cli.1") << QStringLiteral("livegauge-cli.1");
    }

    void theChinesePagesTellTheSame()
    {
        QFETCH(QString, page);
        const QStringList english = skeletonOf(page);
        QVERIFY(english.size() > 10);
        QCOMPARE(skeletonOf(QStringLiteral("zh_CN/") + page), english);
    }

private:
    /// What is in no language: lists, what they name, and where sections begin.
    static QStringList skeletonOf(const QString &page)
    {
        QFile file(QStringLiteral(LIVEGAUGE_SOURCE_DIR "/packaging/man/") + page);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList lines;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            const QString macro = line.left(3);
            if (macro == QLatin1String(".Sh"))
                lines.append(macro);
            else if (macro == QLatin1String(".It") || macro == QLatin1String(".Bl")
                     || macro == QLatin1String(".El") || macro == QLatin1String(".Dd")
                     || macro == QLatin1String(".Bd")
                     || line.startsWith(QLatin1String("livegauge")))
                lines.append(line);
        }
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestManPages)
#include "tst_ManPages.moc"
