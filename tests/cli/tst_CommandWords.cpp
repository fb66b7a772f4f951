#include "cli/CommandTable.h"
#include "cli/HelpText.h"
#include "output/DisplayWidth.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>

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

} // namespace

/// The table of commands against all that tells people of it.
class TestCommandWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theManPageNamesEverything()
    {
        // "Fl -watchlist" makes the page's "--watchlist".
        const QString page = contentOf("man/livegauge-cli.1")
                                 .replace(QStringLiteral("Fl -"), QStringLiteral("Fl --"));
        for (const CommandSpec &command : commandTable()) {
            const QString name = QStringLiteral(".It Cm ") + QLatin1String(command.name);
            QVERIFY2(holdsWord(page, name.mid(1)), command.name);
            for (const OptionSpec &option : command.options)
                QVERIFY2(holdsWord(page, optionWord(option)), option.name);
        }
        for (const OptionSpec &option : globalOptions())
            QVERIFY2(holdsWord(page, optionWord(option)), option.name);
    }

    void theManPageNamesNothingElse()
    {
        static const QRegularExpression flag(QStringLiteral("Fl -([a-z-]+)"));
        auto match = flag.globalMatch(contentOf("man/livegauge-cli.1"));
        QVERIFY(match.hasNext());
        while (match.hasNext()) {
            const QString name = match.next().captured(1);
            QVERIFY2(optionNamed(name) != nullptr, qPrintable(name));
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
