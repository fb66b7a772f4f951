#include "cli/Arguments.h"

#include <QCoreApplication>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// "-" alone is standard input, and no option is a number: "-1" is a value, if a wrong one.
bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(QLatin1Char('-')) && !word.at(1).isDigit();
}

QString longNameOf(const QString &word)
{
    if (word == QLatin1String("-h"))
        return QStringLiteral("help");
    if (word == QLatin1String("-v"))
        return QStringLiteral("version");
    if (word == QLatin1String("-q"))
        return QStringLiteral("quiet");
    return word.startsWith(QLatin1String("--")) ? word.mid(2).section(QLatin1Char('='), 0, 0)
                                                : QString();
}

/// The second words of commands that begin with `first`.
QString continuationsOf(const QString &first)
{
    QStringList found;
    for (const CommandSpec &command : commandTable()) {
        const QString name = QLatin1String(command.name);
        if (name.startsWith(first + QLatin1Char(' ')))
            found.append(name.section(QLatin1Char(' '), 1));
    }
    return found.join(QStringLiteral(", "));
}

} // namespace

std::variant<Arguments, QString> Arguments::read(const QStringList &words)
{
    Arguments arguments;
    const std::optional<QString> fault = arguments.take(words);
    if (arguments.isSet("help") || arguments.isSet("version"))
        return arguments;
    if (fault)
        return *fault;
    if (const auto complaint = arguments.faultWithCommand())
        return *complaint;
    return arguments;
}

QString Arguments::languageIn(const QStringList &words)
{
    const QString name = QStringLiteral("--language");
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        if (words.at(i).startsWith(name + QLatin1Char('=')))
            return words.at(i).mid(name.size() + 1);
        if (words.at(i) == name)
            return words.value(i + 1);
    }
    return {};
}

std::optional<QString> Arguments::take(const QStringList &words)
{
    std::optional<QString> fault;
    qsizetype next = 0;
    while (next < words.size()) {
        const QString &word = words.at(next);
        if (word == QLatin1String("--")) {
            m_values += words.mid(next + 1);
            break;
        }
        if (isOption(word)) {
            const auto complaint = takeOption(words, next);
            if (complaint && !fault)
                fault = complaint;
        } else {
            takeWord(word);
            ++next;
        }
    }
    return fault;
}

void Arguments::takeWord(const QString &word)
{
    // A command has one word or two; what follows are its values.
    const bool isWhole = commandNamed(m_commandWords) != nullptr;
    const QString longer =
        m_commandWords.isEmpty() ? word : m_commandWords + QLatin1Char(' ') + word;
    if (!isWhole && !m_commandWords.contains(QLatin1Char(' ')))
        m_commandWords = longer;
    else
        m_values.append(word);
}

std::optional<QString> Arguments::takeOption(const QStringList &words, qsizetype &next)
{
    const QString &word = words.at(next++);
    const OptionSpec *option = optionNamed(longNameOf(word));
    if (option == nullptr)
        return Words::tr("There is no option %1.").arg(word.section(QLatin1Char('='), 0, 0));
    QStringList &values = m_options[QLatin1String(option->name)];
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    if (option->value == nullptr) {
        if (equals >= 0)
            return Words::tr("The option %1 takes no value.").arg(word.left(equals));
        return std::nullopt;
    }
    if (!option->takesMany)
        values.clear();
    if (equals >= 0) {
        values.append(word.mid(equals + 1));
        return std::nullopt;
    }
    const auto mayTake = [&] {
        return next < words.size() && !isOption(words.at(next))
            && !(option->takesMany && m_commandWords.isEmpty()
                 && isFirstWordOfCommand(words.at(next)));
    };
    if (!mayTake())
        return Words::tr("The option %1 takes a value.").arg(word);
    do
        values.append(words.at(next++));
    while (option->takesMany && mayTake());
    return std::nullopt;
}

std::optional<QString> Arguments::faultWithCommand() const
{
    if (m_commandWords.isEmpty())
        return Words::tr("There is no command.");
    const CommandSpec *named = command();
    if (named == nullptr) {
        const QString first = m_commandWords.section(QLatin1Char(' '), 0, 0);
        const QString continuations = continuationsOf(first);
        if (!continuations.isEmpty())
            //: %1: the first word of a command, %2: the words that may follow it
            return Words::tr("Behind %1 stands one of: %2.").arg(first, continuations);
        return Words::tr("There is no command %1.").arg(first);
    }
    for (auto option = m_options.keyBegin(); option != m_options.keyEnd(); ++option) {
        if (!takesOption(*named, *option))
            return Words::tr("The command %1 takes no option %2.")
                .arg(m_commandWords, QStringLiteral("--") + *option);
    }
    if (m_values.size() > named->mostValues) {
        if (m_commandWords.startsWith(QLatin1String("key "))) // it may be a key
            return Words::tr("The command %1 takes no words: key set reads standard input.")
                .arg(m_commandWords);
        return Words::tr("The command %1 cannot take “%2”.")
            .arg(m_commandWords, m_values.at(named->mostValues));
    }
    if (m_values.size() < named->fewestValues)
        return Words::tr("The command %1 lacks %2.")
            .arg(m_commandWords, QString::fromUtf8(named->values));
    return std::nullopt;
}

} // namespace livegauge
