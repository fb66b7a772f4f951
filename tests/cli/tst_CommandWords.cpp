#include "cli/CommandTable.h"
#include "cli/HelpText.h"
#include "output/DisplayWidth.h"
#include "output/LedgerRows.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <map>
#include <span>

using namespace livegauge;

namespace {

QString contentOf(const char *name)
{
    QFile file(QStringLiteral(LIVEGAUGE_SOURCE_DIR "/packaging/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", name);
    return QString::fromUtf8(file.readAll());
}

bool holdsWord(const QString &text, const QString &word)
{
    const QRegularExpression pattern(
        QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(word)));
    return pattern.match(text).hasMatch();
}

QString optionWord(const OptionSpec &option)
{
    return QStringLiteral("--") + QLatin1String(option.name);
}

QSet<QString> optionWords(std::span<const OptionSpec> options)
{
    QSet<QString> words;
    for (const OptionSpec &option : options)
        words.insert(optionWord(option));
    return words;
}

QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("--[a-z][a-z-]*"));
    QSet<QString> words;
    auto match = word.globalMatch(text);
    while (match.hasNext())
        words.insert(match.next().captured());
    return words;
}

/// What bash would offer at the end of a line; nothing where the completion fails.
std::optional<QStringList> offeredByBash(const QString &bash, const QString &line)
{
    QProcess process;
    process.start(
        bash,
        QStringList{
            QStringLiteral("--norc"), QStringLiteral("-c"),
            QStringLiteral("source \"$1\"; shift; COMP_WORDS=(livegauge-cli \"$@\"); "
                           "COMP_CWORD=$#; _livegauge_cli; printf '%s\\n' \"${COMPREPLY[@]}\""),
            QStringLiteral("bash"),
            QStringLiteral(LIVEGAUGE_SOURCE_DIR "/packaging/completion/livegauge-cli.bash")}
            + line.split(QLatin1Char(' ')));
    if (!process.waitForFinished() || process.exitCode() != 0
        || !process.readAllStandardError().isEmpty())
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput())
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

/// The table of commands against all that tells people of it.
class TestCommandWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theManPageNamesEverything_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"man/livegauge-cli.1", "man/zh_CN/livegauge-cli.1"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void theManPageNamesEverything()
    {
        QFETCH(QString, name);
        // "Fl -watchlist" makes the page's "--watchlist".
        const QString page = contentOf(name.toLatin1().constData())
                                 .replace(QStringLiteral("Fl -"), QStringLiteral("Fl --"));
        for (const CommandSpec &command : commandTable()) {
            const QString item = QStringLiteral("It Cm ") + QLatin1String(command.name);
            QVERIFY2(holdsWord(page, item), command.name);
            for (const OptionSpec &option : command.options)
                QVERIFY2(holdsWord(page, optionWord(option)), option.name);
        }
        for (const OptionSpec &option : globalOptions())
            QVERIFY2(holdsWord(page, optionWord(option)), option.name);
    }

    void theManPageNamesWhatAnEntryOfTheLedgerHas_data() { theManPageNamesEverything_data(); }

    void theManPageNamesWhatAnEntryOfTheLedgerHas()
    {
        QFETCH(QString, name);
        const QString page = contentOf(name.toLatin1().constData());
        const LedgerRows rows(OutputFormat::Json, QTimeZone::utc(), Language::English);
        for (const OutputColumn &column : rows.columns())
            QVERIFY2(holdsWord(page, column.name), qPrintable(column.name));
    }

    void theManPageNamesNothingElse_data() { theManPageNamesEverything_data(); }

    void theManPageNamesNothingElse()
    {
        QFETCH(QString, name);
        static const QRegularExpression flag(QStringLiteral("Fl -([a-z-]+)"));
        auto match = flag.globalMatch(contentOf(name.toLatin1().constData()));
        QVERIFY(match.hasNext());
        while (match.hasNext()) {
            const QString option = match.next().captured(1);
            QVERIFY2(optionNamed(option) != nullptr, qPrintable(option));
        }
    }

    void theCompletionNamesEverything()
    {
        const QString completion = contentOf("completion/livegauge-cli.bash");
        for (const CommandSpec &command : commandTable()) {
            const QStringList words = QString(QLatin1String(command.name)).split(QLatin1Char(' '));
            for (const QString &word : words)
                QVERIFY2(holdsWord(completion, word), command.name);
            for (const OptionSpec &option : command.options)
                QVERIFY2(holdsWord(completion, optionWord(option)), option.name);
        }
        for (const OptionSpec &option : globalOptions())
            QVERIFY2(holdsWord(completion, optionWord(option)), option.name);
    }

    void theCompletionNamesNothingElse()
    {
        static const QRegularExpression word(QStringLiteral("--([a-z][a-z-]*)"));
        auto match = word.globalMatch(contentOf("completion/livegauge-cli.bash"));
        QVERIFY(match.hasNext());
        while (match.hasNext()) {
            const QString name = match.next().captured(1);
            QVERIFY2(optionNamed(name) != nullptr, qPrintable(name));
        }
    }

    void bashOffersEachCommandItsOwnOptions()
    {
        const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
        if (bash.isEmpty())
            QSKIP("There is no bash here.");
        for (const CommandSpec &command : commandTable()) {
            const auto offered =
                offeredByBash(bash, QLatin1String(command.name) + QStringLiteral(" --"));
            QVERIFY2(offered, command.name);
            QCOMPARE(optionsIn(offered->join(QLatin1Char(' '))),
                     optionWords(command.options) + optionWords(globalOptions()));
        }
    }

    void bashOffersWhatMayComeNext_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *line, const QStringList &words) {
            QTest::newRow(line) << QString::fromLatin1(line) << words;
        };
        row("co", {QStringLiteral("collect")});
        row("--language zh co", {QStringLiteral("collect")});
        row("--budget 5 co", {QStringLiteral("collect")});
        row("collect --older --pa", {QStringLiteral("--pages")});
        row("list --format n", {QStringLiteral("ndjson")});
        row("watch add --g", {QStringLiteral("--group")});
        row("watch --group Beauty re", {QStringLiteral("remove")});
        row("key s", {QStringLiteral("status"), QStringLiteral("set")});
        row("list --clock m", {QStringLiteral("market")});
        row("ledger --clock m", {}); // a request belongs to no market
        row("watch list --clock m", {});
        row("collect --budget ", {});
    }

    void bashOffersWhatMayComeNext()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
        if (bash.isEmpty())
            QSKIP("There is no bash here.");
        QCOMPARE(offeredByBash(bash, line), std::optional(words));
    }

    void zshOffersEachCommandItsOwnOptions()
    {
        const QString completion = contentOf("completion/_livegauge-cli");
        const qsizetype first = completion.indexOf(QStringLiteral("  first=("));
        QVERIFY(first > 0);
        QCOMPARE(optionsIn(completion.left(first)), optionWords(globalOptions()));
        // The list of each command's options is the last of the file.
        const QString lists =
            completion.mid(completion.lastIndexOf(QStringLiteral("case $command")));
        for (const CommandSpec &command : commandTable()) {
            const QString name = QLatin1String(command.name);
            const QRegularExpression list(QStringLiteral("\\n    '?%1'?\\)\\n(.*?);;").arg(name),
                                          QRegularExpression::DotMatchesEverythingOption);
            QCOMPARE(optionsIn(list.match(lists).captured(1)), optionWords(command.options));
            for (const QString &word : name.split(QLatin1Char(' ')))
                QVERIFY2(completion.contains(QLatin1Char('\'') + word + QLatin1Char(':')),
                         command.name);
        }
    }

    void anOptionMeansTheSameEverywhere()
    {
        std::map<QString, bool> takesValue;
        const auto look = [&takesValue](const OptionSpec &option) {
            const auto [known, isNew] =
                takesValue.emplace(QLatin1String(option.name), option.value != nullptr);
            return isNew || known->second == (option.value != nullptr);
        };
        for (const CommandSpec &command : commandTable()) {
            for (const OptionSpec &option : command.options)
                QVERIFY2(look(option), option.name);
        }
        for (const OptionSpec &option : globalOptions())
            QVERIFY2(look(option), option.name);
    }

    void helpTellsOfEveryOptionAndFitsATerminal()
    {
        for (const CommandSpec &command : commandTable()) {
            const QString help = helpText(QLatin1String(command.name));
            for (const OptionSpec &option : command.options)
                QVERIFY2(holdsWord(help, optionWord(option)), option.name);
            const QStringList lines = help.split(QLatin1Char('\n'));
            for (const QString &line : lines)
                QVERIFY2(displayWidth(line) <= 80, qPrintable(line));
            QVERIFY(holdsWord(helpText({}), QLatin1String(command.name)));
        }
    }

    void helpOnAFirstWordTellsOfItsCommandsOnly()
    {
        const QString help = helpText(QStringLiteral("watch"));
        QVERIFY(holdsWord(help, QStringLiteral("watch remove")));
        QVERIFY(!holdsWord(help, QStringLiteral("serve-demo")));
    }
};

QTEST_GUILESS_MAIN(TestCommandWords)
#include "tst_CommandWords.moc"
