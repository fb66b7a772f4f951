#include "cli/Cli.h"

#include "cli/ArchiveCommands.h"
#include "cli/CollectCommand.h"
#include "cli/HelpText.h"
#include "cli/KeyCommands.h"
#include "cli/LedgerCommand.h"
#include "cli/ListCommand.h"
#include "cli/ServeDemoCommand.h"
#include "cli/Signals.h"
#include "cli/WatchCommands.h"
#include "settings/CommonSettings.h"
#include "wording/LanguageSwitch.h"

#include <QCoreApplication>
#include <QTimer>

#include <array>
#include <csignal>
#include <memory>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

template <typename T>
std::unique_ptr<Command> make(CliContext &context)
{
    return std::make_unique<T>(context);
}

struct Maker {
    const char *name;
    std::unique_ptr<Command> (*make)(CliContext &);
};

constexpr std::array makers{
    Maker{"collect", make<CollectCommand>},
    Maker{"list", make<ListCommand>},
    Maker{"ledger", make<LedgerCommand>},
    Maker{"watch add", make<WatchAddCommand>},
    Maker{"watch remove", make<WatchRemoveCommand>},
    Maker{"watch list", make<WatchListCommand>},
    Maker{"key status", make<KeyStatusCommand>},
    Maker{"key set", make<KeySetCommand>},
    Maker{"key test", make<KeyTestCommand>},
    Maker{"key forget", make<KeyForgetCommand>},
    Maker{"archive info", make<ArchiveInfoCommand>},
    Maker{"archive check", make<ArchiveCheckCommand>},
    Maker{"archive backup", make<ArchiveBackupCommand>},
    Maker{"serve-demo", make<ServeDemoCommand>},
};

std::unique_ptr<Command> makeCommand(CliContext &context)
{
    for (const Maker &maker : makers) {
        if (context.arguments.commandWords() == QLatin1String(maker.name))
            return maker.make(context);
    }
    return {};
}

int code(ExitCode code)
{
    return static_cast<int>(code);
}

int carryOut(CliContext &context)
{
    const auto command = makeCommand(context);
    Q_ASSERT(command);
    const Signals signalsOfTheSystem;
    int result = 0;
    QObject::connect(command.get(), &Command::finished, command.get(), [&result](ExitCode how) {
        result = code(how);
        QCoreApplication::exit(result);
    });
    QObject::connect(&signalsOfTheSystem, &Signals::interrupted, command.get(),
                     &Command::interrupt);
    QTimer::singleShot(0, command.get(), &Command::start);
    QCoreApplication::exec();
    return result;
}

/// Nobody reading any more is no fault; no room for the result is one.
int withOutputFaults(Console &console, int result)
{
    console.flush();
    const QString fault = console.resultFault();
    if (fault.isEmpty())
        return result;
    console.error(console.isClosed()
                      ? Words::tr("Standard output is closed, so the result is lost.")
                      : Words::tr("The result could not be written whole: %1.").arg(fault));
    return result == 0 ? code(ExitCode::Partial) : result;
}

int refuse(Console &console, const QString &sentence)
{
    console.error(sentence);
    console.error(Words::tr("See %1.").arg(QStringLiteral("livegauge-cli --help")));
    return code(ExitCode::Usage);
}

} // namespace

int runCli(const CliStart &start)
{
    // A reader that goes must not end a run that has been paid for.
    std::signal(SIGPIPE, SIG_IGN); // NOLINT: before any thread
    std::signal(SIGXFSZ, SIG_IGN); // NOLINT: a file that may not grow is told in words
    Console console;
    const CommonSettings settings(start.settingsFile);
    const QString asked = Arguments::languageIn(start.words);
    const auto language = languageFromCode(asked);
    LanguageSwitch languages;
    languages.set(language ? *language : settings.language().value_or(systemLanguage()));

    const auto read = Arguments::read(start.words);
    if (const auto *complaint = std::get_if<QString>(&read))
        return refuse(console, *complaint);
    CliContext context{start,
                       std::get<Arguments>(read),
                       languages.language(),
                       settings.connection(),
                       settings.fetchRules(),
                       settings.fetchBudget(),
                       settings.currencies(),
                       console};
    if (context.arguments.isSet("language") && !language)
        return refuse(
            console,
            Words::tr("%1 takes %2.").arg(QStringLiteral("--language"), QStringLiteral("zh, en")));
    if (context.arguments.isSet("help")) {
        console.result(helpText(context.arguments.commandWords()).toUtf8());
        return withOutputFaults(console, 0);
    }
    if (context.arguments.isSet("version")) {
        console.resultLine(QStringLiteral("livegauge-cli " LIVEGAUGE_VERSION));
        return withOutputFaults(console, 0);
    }
    if (const auto fault = context.archiveFault())
        return refuse(console, *fault);
    console.setQuiet(context.arguments.isSet("quiet"));
    if (start.environmentBase)
        context.connection.base = *start.environmentBase;
    return withOutputFaults(console, carryOut(context));
}

} // namespace livegauge
