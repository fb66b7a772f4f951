#include "cli/HelpText.h"

#include "cli/CommandTable.h"
#include "output/DisplayWidth.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int lineWidth = 80;
constexpr int widestTerm = 24;

/// Breaks a text where its language allows it.
QStringList wrapped(const QString &text, int cells)
{
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, text);
    QStringList lines{QString()};
    qsizetype from = 0;
    for (qsizetype to = places.toNextBoundary(); to >= 0; to = places.toNextBoundary()) {
        const QString piece = text.mid(from, to - from);
        from = to;
        if (displayWidth(lines.last()) + displayWidth(piece.trimmed()) > cells)
            lines.append(piece);
        else
            lines.last() += piece;
    }
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

struct Entry {
    QString term;
    QString text;
};

QString entries(const std::vector<Entry> &list)
{
    int width = 0;
    for (const Entry &entry : list) {
        if (displayWidth(entry.term) <= widestTerm)
            width = std::max(width, displayWidth(entry.term));
    }
    const QString indent(width + 4, QLatin1Char(' '));
    QString result;
    for (const Entry &entry : list) {
        const QStringList lines = wrapped(entry.text, lineWidth - width - 4);
        QString first = QStringLiteral("  ") + padded(entry.term, width, false);
        first +=
            displayWidth(entry.term) <= width ? QStringLiteral("  ") : QLatin1Char('\n') + indent;
        result += first + lines.join(QLatin1Char('\n') + indent) + QLatin1Char('\n');
    }
    return result;
}

QString termOf(const OptionSpec &option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return option.value == nullptr ? name
                                   : name + QLatin1Char(' ') + QString::fromUtf8(option.value);
}

QString options(std::span<const OptionSpec> list)
{
    std::vector<Entry> result;
    for (const OptionSpec &option : list)
        result.push_back({termOf(option), Words::tr(option.help)});
    return entries(result);
}

QString commandHelp(const CommandSpec &command)
{
    QString usage = QStringLiteral("livegauge-cli ") + QLatin1String(command.name);
    if (command.values != nullptr)
        usage += QLatin1Char(' ') + QString::fromUtf8(command.values);
    if (!command.options.empty())
        usage += QLatin1Char(' ') + Words::tr("[option…]");
    QString text = usage + QStringLiteral("\n\n")
        + wrapped(Words::tr(command.help), lineWidth).join(QLatin1Char('\n'))
        + QStringLiteral("\n\n");
    if (!command.options.empty())
        text += options(command.options) + QLatin1Char('\n');
    return text + Words::tr("For every command:") + QLatin1Char('\n') + options(globalOptions());
}

QString overview(const QString &firstWord)
{
    std::vector<Entry> commands;
    for (const CommandSpec &command : commandTable()) {
        const QString name = QLatin1String(command.name);
        if (firstWord.isEmpty() || name.startsWith(firstWord + QLatin1Char(' ')))
            commands.push_back({name, Words::tr(command.help)});
    }
    if (commands.empty())
        return overview({});
    return QStringLiteral("livegauge-cli %1\n\n").arg(Words::tr("command [option…]"))
        + entries(commands) + QLatin1Char('\n') + Words::tr("For every command:")
        + QLatin1Char('\n') + options(globalOptions()) + QLatin1Char('\n')
        + wrapped(Words::tr("It ends with 0: complete, 2: wrong use, 3: key or credit refused, 4: "
                            "partial (kept, and the same call goes on) or the result could not be "
                            "written, 5: network, 6: archive."),
                  lineWidth)
              .join(QLatin1Char('\n'))
        + QLatin1Char('\n');
}

} // namespace

QString helpText(const QString &commandWords)
{
    const CommandSpec *command = commandNamed(commandWords);
    if (command != nullptr)
        return commandHelp(*command);
    return overview(commandWords.section(QLatin1Char(' '), 0, 0));
}

} // namespace livegauge
