#pragma once

#include <QString>

#include <span>

namespace livegauge {

/// One option. Words are English sources in the translation context "Cli".
struct OptionSpec {
    const char *name = nullptr; ///< without its dashes
    const char *value = nullptr; ///< what help calls its value; nullptr: it takes none
    const char *help = nullptr;
    bool takesMany = false; ///< every word up to the next option, and it may be given again
};

/// One command.
struct CommandSpec {
    const char *name = nullptr; ///< one or two words
    const char *values = nullptr; ///< what help calls the words behind it; nullptr: it takes none
    int fewestValues = 0;
    int mostValues = 0;
    const char *help = nullptr;
    std::span<const OptionSpec> options;
};

/// Every command there is, in the order people are told of them. An option's name means the same
/// in all of them. Man page and completion are held against this by a test.
std::span<const CommandSpec> commandTable();
/// What every command takes.
std::span<const OptionSpec> globalOptions();

const CommandSpec *commandNamed(const QString &name);
/// The first word of some command.
bool isFirstWordOfCommand(const QString &word);
/// Of any command.
const OptionSpec *optionNamed(const QString &name);
bool takesOption(const CommandSpec &command, const QString &name);

} // namespace livegauge
