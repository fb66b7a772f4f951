#pragma once

#include "cli/CommandTable.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace livegauge {

/// What the words of the command line ask for. Options may stand before or behind the command.
class Arguments {
public:
    /// Reads the words behind the program's name; a sentence where they make no sense. Where help
    /// is asked for, nothing is found fault with.
    static std::variant<Arguments, QString> read(const QStringList &words);
    /// The value of --language, before anything is said about the other words.
    static QString languageIn(const QStringList &words);

    /// nullptr where none was named in full, which only --help and --version allow.
    const CommandSpec *command() const { return commandNamed(m_commandWords); }
    /// As it was written: "watch", "watch add".
    QString commandWords() const { return m_commandWords; }
    const QStringList &values() const { return m_values; } ///< words behind the command

    bool isSet(const char *option) const { return m_options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return allOf(option).value(0); }
    QStringList allOf(const char *option) const { return m_options.value(QLatin1String(option)); }

private:
    std::optional<QString> take(const QStringList &words);
    std::optional<QString> takeOption(const QStringList &words, qsizetype &next);
    std::optional<QString> faultWithCommand() const;
    void takeWord(const QString &word);

    QString m_commandWords;
    QHash<QString, QStringList> m_options;
    QStringList m_values;
};

} // namespace livegauge
