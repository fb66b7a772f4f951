#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "domain/ConnectionSettings.h"
#include "domain/Currencies.h"
#include "domain/Fetch.h"
#include "output/Cell.h"
#include "wording/Language.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <initializer_list>
#include <optional>
#include <variant>

namespace livegauge {

/// What the process was started with.
struct CliStart {
    QStringList words; ///< behind the program's name
    QString workingFolder; ///< relative paths begin there
    QByteArray environmentKey; ///< KEYAPI_TOKEN, may be empty
    std::optional<QUrl> environmentBase; ///< KEYAPI_BASE_URL
    QString settingsFile; ///< read, never written
};

/// What every command needs to know and to speak with.
struct CliContext {
    CliStart start;
    Arguments arguments;
    Language language = Language::English;
    ConnectionSettings connection; ///< this and what follows: the user's standing wishes
    FetchRules rules;
    std::optional<int> budget; ///< credits one run may cost
    Currencies currencies;
    Console &console;

    /// A path as the user meant it.
    QString path(const QString &written) const;
    /// Of --archive, or the user's own.
    QString archiveFile() const;
    /// Why --archive names no file; nothing where it may.
    std::optional<QString> archiveFault() const;
    bool wantsJson() const { return arguments.isSet("json"); }
    /// --format and --json together; a sentence where they make no sense.
    std::variant<OutputFormat, QString> format() const;
};

/// A sentence where an option is set together with another that it makes no sense with.
std::optional<QString> exclusion(const Arguments &arguments, const char *option,
                                 std::initializer_list<const char *> others);

/// A whole number of an option from `least` to `most`; nothing where the option is not set, a
/// sentence where it is no such number.
std::variant<std::optional<int>, QString> numberOption(const Arguments &arguments,
                                                       const char *option, int least, int most);

} // namespace livegauge
