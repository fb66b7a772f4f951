#include "cli/Arguments.h"

#include <QTest>

using namespace livegauge;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Arguments read(const char *line)
{
    const auto result = Arguments::read(words(line));
    if (const auto *complaint = std::get_if<QString>(&result))
        qFatal("%s", qPrintable(*complaint));
    return std::get<Arguments>(result);
}

} // namespace

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void influencersMayBeWrittenInAnyWay_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             {"collect --influencer 1 2 --pages all",
              "collect --influencer 1 --influencer 2 --pages all",
              "collect --pages all --influencer=1 --influencer 2",
              "--pages all collect --influencer 1 2", "--influencer 1 2 collect --pages all"})
            QTest::newRow(line) << QByteArray(line);
    }

    void influencersMayBeWrittenInAnyWay()
    {
        QFETCH(QByteArray, line);
        const Arguments arguments = read(line.constData());
        QCOMPARE(arguments.commandWords(), QStringLiteral("collect"));
        QCOMPARE(arguments.allOf("influencer"),
                 (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(arguments.value("pages"), QStringLiteral("all"));
        QVERIFY(arguments.values().isEmpty());
    }

    void aCommandOfTwoWordsTakesValues()
    {
        const Arguments arguments = read("watch --json add --group toys 1 2");
        QCOMPARE(arguments.commandWords(), QStringLiteral("watch add"));
        QCOMPARE(arguments.value("group"), QStringLiteral("toys"));
        QCOMPARE(arguments.values(), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
        QVERIFY(arguments.isSet("json"));
    }

    void standardInputIsAValue()
    {
        QCOMPARE(read("watch add --file -").value("file"), QStringLiteral("-"));
    }

    void aNumberBelowZeroIsAValue()
    {
        QCOMPARE(read("collect --rate -1 --budget=-3").value("rate"), QStringLiteral("-1"));
        QCOMPARE(read("collect --influencer 1 -2").allOf("influencer").size(), 2);
    }

    void behindTwoDashesNothingIsAnOption()
    {
        QCOMPARE(read("archive backup -- --odd").values(), QStringList{QStringLiteral("--odd")});
    }

    void ofTwoTheLastCounts()
    {
        QCOMPARE(read("list --clock utc --clock local").value("clock"), QStringLiteral("local"));
    }

    void whatMakesNoSenseIsASentence_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(named);
        };
        row("", "command");
        row("colect", "colect");
        row("watch", "add, remove, list");
        row("watch sell", "add, remove, list");
        row("list --pages 3", "--pages");
        row("list --nonsense", "--nonsense");
        row("list --nonsense=3", "--nonsense");
        row("list -x", "-x");
        row("list extra", "extra");
        row("collect --budget", "--budget");
        row("collect --budget --json", "--budget");
        row("collect --watchlist=yes", "--watchlist");
        row("archive backup", "F");
        row("archive backup a b", "b");
        row("key set sk_secret", "standard input");
    }

    void whatMakesNoSenseIsASentence()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        const auto result = Arguments::read(words(line.constData()));
        const auto *complaint = std::get_if<QString>(&result);
        QVERIFY(complaint != nullptr);
        QVERIFY2(complaint->contains(named), qPrintable(*complaint));
        QVERIFY2(complaint->endsWith(QLatin1Char('.')), qPrintable(*complaint));
    }

    void helpIsNeverRefused()
    {
        for (const char *line : {"--help", "watch --help", "list --nonsense --help", "collect -h"})
            QVERIFY2(read(line).isSet("help"), line);
        QCOMPARE(read("watch add --help").commandWords(), QStringLiteral("watch add"));
    }

    void theLanguageIsKnownBeforeAnythingIsSaid()
    {
        QCOMPARE(Arguments::languageIn(words("list --nonsense --language zh")),
                 QStringLiteral("zh"));
        QCOMPARE(Arguments::languageIn(words("--language=en list")), QStringLiteral("en"));
        QCOMPARE(Arguments::languageIn(words("list")), QString());
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_Arguments.moc"
