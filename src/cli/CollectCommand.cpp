#include "cli/CollectCommand.h"

#include "cli/InputFile.h"
#include "cli/WatchedGroup.h"
#include "domain/WatchedInTurn.h"
#include "output/FetchReport.h"
#include "output/RowWriter.h"
#include "wording/FetchWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int mostCredits = 1'000'000;
constexpr int mostRequestsPerSecond = 1000;
constexpr int mostDays = 3650;

} // namespace

CollectCommand::CollectCommand(CliContext &context)
    : CommandOnArchive(context)
    , m_collector(m_client, archive())
    , m_key(context.start.environmentKey, originOf(context.connection.base))
{
    connect(&m_key, &KeyFinder::found, this, &CollectCommand::onKey);
    connect(&m_collector, &Collector::finished, this, &CollectCommand::onEnd);
    connect(&m_collector, &Collector::progressChanged, this, [this] {
        if (m_progress && m_collector.isRunning())
            m_progress->show(m_collector.progress());
    });
}

CollectCommand::~CollectCommand() = default;

void CollectCommand::interrupt()
{
    if (!m_collector.isRunning()) {
        Command::interrupt();
        return;
    }
    if (std::exchange(m_isInterrupted, true)) {
        console().note(Words::tr("Ending. What came is kept."));
        m_collector.abort();
        return;
    }
    m_collector.cancel();
    const int underWay = m_collector.progress().underWay;
    if (underWay > 0)
        console().note(Words::tr("Nothing more is sent. Waiting for %Ln page(s) that may be paid "
                                 "for; interrupt once more to drop them.",
                                 nullptr, underWay));
}

bool CollectCommand::prepare()
{
    std::optional<QString> complaint = readPlan();
    if (!complaint)
        complaint = readNumbers();
    if (!complaint)
        complaint = readInfluencers();
    if (complaint)
        fail(ExitCode::Usage, *complaint);
    return !complaint;
}

std::optional<QString> CollectCommand::readPlan()
{
    // A refresh buys again as it is, and older pages are none that are fresh.
    if (auto complaint = exclusion(arguments(), "refresh", {"older", "again"}))
        return complaint;
    if (auto complaint = exclusion(arguments(), "older", {"again"}))
        return complaint;
    if (arguments().isSet("reread-days") && !arguments().isSet("refresh"))
        //: %1 and %2 are options
        return Words::tr("%1 means something only with %2.")
            .arg(QStringLiteral("--reread-days"), QStringLiteral("--refresh"));
    if (arguments().isSet("refresh"))
        m_plan.mode = FetchMode::Refresh;
    else if (arguments().isSet("older"))
        m_plan.mode = FetchMode::Older;
    m_plan.buyAgain = arguments().isSet("again");
    if (!arguments().isSet("pages") || arguments().value("pages") == QLatin1String("all")) {
        m_plan.pagesEach.reset();
        return std::nullopt;
    }
    const auto pages = numberOption(arguments(), "pages", 1, lastPageNumber);
    if (std::holds_alternative<QString>(pages))
        return Words::tr("%1 takes a whole number from 1 to %2, or all.")
            .arg(QStringLiteral("--pages"))
            .arg(lastPageNumber);
    m_plan.pagesEach = std::get<std::optional<int>>(pages);
    return std::nullopt;
}

std::optional<QString> CollectCommand::readNumbers()
{
    struct Number {
        const char *option = nullptr;
        int least = 0;
        int most = 0;
        std::optional<int> value;
    };
    std::array numbers{
        Number{"budget", 0, mostCredits, {}}, Number{"day-budget", 0, mostCredits, {}},
        Number{"reread-days", 0, mostDays, {}}, Number{"rate", 1, mostRequestsPerSecond, {}}};
    for (Number &number : numbers) {
        const auto read = numberOption(arguments(), number.option, number.least, number.most);
        if (const auto *complaint = std::get_if<QString>(&read))
            return *complaint;
        number.value = std::get<std::optional<int>>(read);
    }
    m_rules = context().rules;
    m_plan.budget = numbers[0].value ? numbers[0].value : context().budget;
    if (numbers[1].value)
        m_rules.dayBudget = numbers[1].value;
    m_rules.rereadDays = numbers[2].value.value_or(m_rules.rereadDays);
    ConnectionSettings &connection = context().connection;
    connection.requestsPerSecond = numbers[3].value.value_or(connection.requestsPerSecond);
    return std::nullopt;
}

std::optional<QString> CollectCommand::readInfluencers()
{
    if (arguments().isSet("group") && !arguments().isSet("watchlist"))
        return Words::tr("%1 means something only with %2.")
            .arg(QStringLiteral("--group"), QStringLiteral("--watchlist"));
    const auto named = influencersNamed(context());
    if (const auto *complaint = std::get_if<QString>(&named))
        return *complaint;
    m_plan.userIds = std::get<QStringList>(named);
    if (m_plan.userIds.isEmpty() && !arguments().isSet("watchlist"))
        return Words::tr("Name influencers with %1.")
            .arg(QStringLiteral("--influencer, --file, --watchlist"));
    return std::nullopt;
}

void CollectCommand::begin(const ArchiveInfo &info)
{
    m_whyReadOnly = info.whyReadOnly;
    if (!arguments().isSet("watchlist")) {
        askPrice();
        return;
    }
    archive().influencers(
        {}, this, orFail<std::vector<Influencer>>([this](const auto &all) { addWatched(all); }));
}

CommandOnArchive::IfMissing CollectCommand::ifMissing() const
{
    return arguments().isSet("dry-run") ? IfMissing::GoWithout : IfMissing::Make;
}

void CollectCommand::beginWithout()
{
    if (m_plan.userIds.isEmpty())
        endWithNobody();
    else
        onPrice(withinBudget(priceOf(m_plan), m_rules.dayBudget, Budget::Day));
}

void CollectCommand::addWatched(const std::vector<Influencer> &all)
{
    const auto watched = watchedOf(arguments(), all);
    if (const auto *complaint = std::get_if<QString>(&watched)) {
        fail(ExitCode::Usage, *complaint);
        return;
    }
    m_plan.userIds += watchedInTurn(std::get<std::vector<Influencer>>(watched));
    m_plan.userIds.removeDuplicates();
    if (m_plan.userIds.isEmpty())
        endWithNobody();
    else
        askPrice();
}

/// A timer must not fail every day for a watchlist that nobody filled, but it must where the
/// watchlist went with a damaged archive.
void CollectCommand::endWithNobody()
{
    const QStringList setAside = Archive::setAsideFrom(context().archiveFile());
    if (!setAside.isEmpty()) {
        fail(
            ExitCode::Archive,
            Words::tr("The watchlist is empty, and a damaged archive was set aside as %1. Put a "
                      "backup in the archive's place, or put influencers on the watchlist with %2.")
                .arg(setAside.last(), QStringLiteral("livegauge-cli watch add")));
        return;
    }
    console().note(Words::tr("The watchlist is empty, so there is nothing to do. Put influencers "
                             "on it with %1.")
                       .arg(QStringLiteral("livegauge-cli watch add")));
    if (context().wantsJson())
        console().result((arguments().isSet("dry-run")
                              ? priceJson(m_plan, Price{})
                              : fetchReportJson(m_collector.progress(), context().language))
                         + '\n');
    finish(ExitCode::Complete);
}

void CollectCommand::askPrice()
{
    m_collector.setRules(m_rules);
    m_collector.price(m_plan, this, [this](const Result<Price> &price) {
        if (price.ok())
            onPrice(price.value());
        else
            fail(price.error());
    });
}

void CollectCommand::onPrice(const Price &price)
{
    if (arguments().isSet("dry-run")) {
        if (context().wantsJson())
            console().result(priceJson(m_plan, price) + '\n');
        else
            console().resultLine(priceText(price));
        finish(ExitCode::Complete);
        return;
    }
    if (m_whyReadOnly) {
        Error error;
        error.kind = *m_whyReadOnly;
        fail(error);
        return;
    }
    if (!isBaseAllowed(context().connection.base)) {
        Error error;
        error.kind = ErrorKind::AddressRefused;
        fail(error);
        return;
    }
    //: %1: a price, such as "up to 12 credits, plus retries"
    console().note(Words::tr("Price: %1").arg(priceText(price)));
    m_progress = std::make_unique<ProgressLines>(console(), price);
    m_key.find();
}

void CollectCommand::onKey()
{
    const Credentials credentials = m_key.credentials();
    if (const auto complaint = keyComplaint(m_key)) {
        fail(ExitCode::KeyRefused, *complaint);
        return;
    }
    run(credentials);
}

void CollectCommand::run(const Credentials &credentials)
{
    m_client.setConnection(context().connection);
    m_client.setCredentials(credentials);
    m_collector.setPayer(credentials.key.lastFour(), credentials.origin);
    m_collector.start(m_plan);
}

void CollectCommand::onEnd()
{
    // Once more what could not be stored: with this program it would be gone.
    m_collector.storeUnstored(this, [this](const auto &) {
        archive().influencers(m_plan.userIds, this, [this](const auto &known) {
            // The archive may be what failed.
            report(known.ok() ? known.value() : std::vector<Influencer>());
        });
    });
}

void CollectCommand::report(const std::vector<Influencer> &known)
{
    FetchProgress progress = m_collector.progress();
    progress.notes = summedNotes(progress.notes);
    const bool isKept = std::ranges::any_of(
        known, [](const Influencer &influencer) { return influencer.streams > 0; });
    const int lost = m_collector.unstored();
    const ExitCode code = lost > 0 ? ExitCode::Archive : exitCodeOf(progress, isKept);
    m_progress->end(progress);
    if (const QString text = endText(progress, context().language, Reader::Terminal);
        !text.isEmpty()) {
        if (code == ExitCode::Complete)
            console().note(text);
        else
            console().error(text);
    }
    if (lost > 0)
        tellLost(lost);
    if (progress.stoppedBy)
        tellDetail(*progress.stoppedBy);
    if (context().wantsJson()) {
        console().result(fetchReportJson(progress, context().language) + '\n');
    } else {
        const auto writer =
            makeRowWriter(OutputFormat::Table, fetchReportColumns(),
                          [this](const QByteArray &bytes) { console().result(bytes); });
        for (const Cells &row : fetchReportRows(progress, known, context().language))
            writer->row(row);
        writer->end();
    }
    finish(code);
}

} // namespace livegauge
