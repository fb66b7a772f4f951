#include "cli/CommandTable.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <limits>

namespace livegauge {
namespace {

constexpr int any = std::numeric_limits<int>::max();

// clang-format off
constexpr OptionSpec influencer{"influencer", "ID…", QT_TRANSLATE_NOOP("Cli", "Influencer ids, separated by spaces or commas."), true};
constexpr OptionSpec file{"file", "F", QT_TRANSLATE_NOOP("Cli", "Reads influencer ids from a text or CSV file; - reads standard input.")};
constexpr OptionSpec watchedGroup{"group", "G", QT_TRANSLATE_NOOP("Cli", "Of the watchlist only this group.")};
constexpr OptionSpec format{"format", "table|csv|json|ndjson", QT_TRANSLATE_NOOP("Cli", "How the result is written; table unless told otherwise.")};
constexpr OptionSpec zone{"clock", "utc|local|ZONE", QT_TRANSLATE_NOOP("Cli", "The clock that days and times are told on; ZONE is a name such as Asia/Shanghai.")};

constexpr std::array globals{
    OptionSpec{"archive", "F", QT_TRANSLATE_NOOP("Cli", "The archive's file, in place of the user's own.")},
    OptionSpec{"language", "zh|en", QT_TRANSLATE_NOOP("Cli", "The language of what people read.")},
    OptionSpec{"quiet", nullptr, QT_TRANSLATE_NOOP("Cli", "Tells of errors only.")},
    OptionSpec{"json", nullptr, QT_TRANSLATE_NOOP("Cli", "Writes the result as JSON.")},
    OptionSpec{"help", nullptr, QT_TRANSLATE_NOOP("Cli", "Shows help, also on one command.")},
    OptionSpec{"version", nullptr, QT_TRANSLATE_NOOP("Cli", "Shows the version.")},
};

constexpr std::array collectOptions{
    influencer,
    file,
    OptionSpec{"watchlist", nullptr, QT_TRANSLATE_NOOP("Cli", "Every influencer on the watchlist.")},
    watchedGroup,
    OptionSpec{"pages", "N|all", QT_TRANSLATE_NOOP("Cli", "At most so many pages of each influencer; all unless told otherwise. A page holds 10 livestreams and costs 1 credit.")},
    OptionSpec{"refresh", nullptr, QT_TRANSLATE_NOOP("Cli", "Reads from page 1 until a page tells nothing new.")},
    OptionSpec{"older", nullptr, QT_TRANSLATE_NOOP("Cli", "Reads on behind the oldest livestreams there are.")},
    OptionSpec{"again", nullptr, QT_TRANSLATE_NOOP("Cli", "Buys pages again that are still fresh.")},
    OptionSpec{"reread-days", "N", QT_TRANSLATE_NOOP("Cli", "A refresh reads the livestreams of that many days again.")},
    OptionSpec{"budget", "N", QT_TRANSLATE_NOOP("Cli", "Credits this run may cost, retries included. What is not told here, the window's settings say.")},
    OptionSpec{"day-budget", "N", QT_TRANSLATE_NOOP("Cli", "Credits all runs of this day together may cost.")},
    OptionSpec{"rate", "QPS", QT_TRANSLATE_NOOP("Cli", "Requests per second.")},
    OptionSpec{"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Shows the price and sends nothing.")},
};

constexpr std::array listOptions{
    influencer,
    file,
    OptionSpec{"from", "D", QT_TRANSLATE_NOOP("Cli", "Livestreams that began on that day or later: 2026-11-01, or 2026-11-01T20:00.")},
    OptionSpec{"to", "D", QT_TRANSLATE_NOOP("Cli", "Livestreams that began on that day or earlier.")},
    OptionSpec{"clock", "utc|market|local|ZONE", QT_TRANSLATE_NOOP("Cli", "The clock that days and times are told on: the market's own unless told otherwise; ZONE is a name such as Asia/Shanghai.")},
    format,
    OptionSpec{"columns", "A,B…", QT_TRANSLATE_NOOP("Cli", "Which columns, in which order.")},
    OptionSpec{"changes", nullptr, QT_TRANSLATE_NOOP("Cli", "In place of livestreams what changed of them between two readings, a line for each change.")},
};

constexpr std::array ledgerOptions{
    influencer,
    OptionSpec{"since", "D", QT_TRANSLATE_NOOP("Cli", "Requests of that day and later.")},
    OptionSpec{"answer", "N", QT_TRANSLATE_NOOP("Cli", "Writes out what came back for request N, as it came, in place of the list. The list tells the numbers.")},
    OptionSpec{"sum", "day|influencer|key", QT_TRANSLATE_NOOP("Cli", "Adds up instead of telling every request.")},
    zone,
    format,
};

constexpr std::array watchAddOptions{
    influencer,
    OptionSpec{"group", "G", QT_TRANSLATE_NOOP("Cli", "Puts them into this group.")},
    file,
};
constexpr std::array watchRemoveOptions{influencer, file};
constexpr std::array watchListOptions{watchedGroup, zone, format};

constexpr std::array serveOptions{
    OptionSpec{"port", "N", QT_TRANSLATE_NOOP("Cli", "The port to listen on; 0, or none, is any free one.")},
    OptionSpec{"latency", "MS", QT_TRANSLATE_NOOP("Cli", "Milliseconds every answer takes.")},
};

constexpr std::array table{
    CommandSpec{"collect", nullptr, 0, 0, QT_TRANSLATE_NOOP("Cli", "Buys pages of influencers' livestreams and keeps them in the archive."), collectOptions},
    CommandSpec{"list", nullptr, 0, 0, QT_TRANSLATE_NOOP("Cli", "Writes out livestreams of the archive. Sends nothing."), listOptions},
    CommandSpec{"ledger", nullptr, 0, 0, QT_TRANSLATE_NOOP("Cli", "Writes out every request there was and what it may have cost."), ledgerOptions},
    CommandSpec{"watch add", "ID…", 0, any, QT_TRANSLATE_NOOP("Cli", "Puts influencers on the watchlist."), watchAddOptions},
    CommandSpec{"watch remove", "ID…", 0, any, QT_TRANSLATE_NOOP("Cli", "Takes influencers off the watchlist; their livestreams stay."), watchRemoveOptions},
    CommandSpec{"watch list", nullptr, 0, 0, QT_TRANSLATE_NOOP("Cli", "Writes out the watchlist; watch add --file reads its CSV."), watchListOptions},
    CommandSpec{"key status", nullptr, 0, 0, QT_TRANSLATE_NOOP("Cli", "Says where the key comes from and how it ends."), {}},
    CommandSpec{"key set", nullptr, 0, 0, QT_TRANSLATE_NOOP("Cli", "Reads a key from standard input and keeps it in the system's keychain."), {}},
    CommandSpec{"key test", nullptr, 0, 0, QT_TRANSLATE_NOOP("Cli", "Sends 1 request, which may cost 1 credit, and says whether the key works. What comes are livestreams of an example influencer; they are kept in the archive."), {}},
    CommandSpec{"key forget", nullptr, 0, 0, QT_TRANSLATE_NOOP("Cli", "Removes the key from the system's keychain."), {}},
    CommandSpec{"archive info", nullptr, 0, 0, QT_TRANSLATE_NOOP("Cli", "Says where the archive is and what it holds."), {}},
    CommandSpec{"archive check", nullptr, 0, 0, QT_TRANSLATE_NOOP("Cli", "Reads the whole archive and looks for damage."), {}},
    CommandSpec{"archive backup", "F", 1, 1, QT_TRANSLATE_NOOP("Cli", "Writes a compact copy of the archive to a new file."), {}},
    CommandSpec{"serve-demo", nullptr, 0, 0, QT_TRANSLATE_NOOP("Cli", "Stands in for the API with sample influencers, on this machine only, until it is interrupted."), serveOptions},
};
// clang-format on

} // namespace

std::span<const CommandSpec> commandTable()
{
    return table;
}

std::span<const OptionSpec> globalOptions()
{
    return globals;
}

const CommandSpec *commandNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(
        table, [&name](const CommandSpec &command) { return name == QLatin1String(command.name); });
    return found == table.end() ? nullptr : found;
}

bool isFirstWordOfCommand(const QString &word)
{
    return std::ranges::any_of(table, [&word](const CommandSpec &command) {
        return QLatin1String(command.name) == word
            || QString::fromLatin1(command.name).startsWith(word + QLatin1Char(' '));
    });
}

const OptionSpec *optionNamed(const QString &name)
{
    const auto isNamed = [&name](const OptionSpec &option) {
        return name == QLatin1String(option.name);
    };
    const auto *global = std::ranges::find_if(globals, isNamed);
    if (global != globals.end())
        return global;
    for (const CommandSpec &command : table) {
        const auto option = std::ranges::find_if(command.options, isNamed);
        if (option != command.options.end())
            return &*option;
    }
    return nullptr;
}

bool takesOption(const CommandSpec &command, const QString &name)
{
    const auto isNamed = [&name](const OptionSpec &option) {
        return name == QLatin1String(option.name);
    };
    return std::ranges::any_of(globals, isNamed) || std::ranges::any_of(command.options, isNamed);
}

} // namespace livegauge
