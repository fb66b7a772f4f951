#include "cli/KeyCommands.h"

#include "output/JsonObject.h"
#include "secrets/KeychainStore.h"
#include "wording/ErrorWords.h"
#include "wording/KeychainWords.h"

#include <QCoreApplication>

#include <utility>

namespace livegauge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString originIn(const CliContext &context)
{
    return originOf(context.connection.base);
}

QString sourceKey(KeySource source)
{
    switch (source) {
    case KeySource::Environment:
        return QStringLiteral("environment");
    case KeySource::Keychain:
        return QStringLiteral("keychain");
    case KeySource::Session:
    case KeySource::None:
        break;
    }
    return QStringLiteral("none");
}

/// Why no key belongs to the address in use; nothing where one may.
std::optional<QString> addressComplaint(const CliContext &context)
{
    if (isBaseAllowed(context.connection.base))
        return std::nullopt;
    Error error;
    error.kind = ErrorKind::AddressRefused;
    return Words::tr("The address of the API is not safe, so no key is kept for it or sent to it.")
        + QLatin1Char('\n') + errorAdvice(error, Reader::Terminal);
}

/// How the key ends, as far as that may be told.
QString endOf(const ApiKey &key)
{
    return QStringLiteral("…") + key.lastFour();
}

} // namespace

KeyStatusCommand::KeyStatusCommand(CliContext &context)
    : Command(context)
    , m_key(context.start.environmentKey, originIn(context))
{
    connect(&m_key, &KeyFinder::found, this, &KeyStatusCommand::onFound);
}

void KeyStatusCommand::start()
{
    if (const auto complaint = addressComplaint(context()))
        fail(ExitCode::KeyRefused, *complaint);
    else
        m_key.find();
}

void KeyStatusCommand::onFound()
{
    const Credentials credentials = m_key.credentials();
    const KeySource source = m_key.keys().source();
    const KeychainState keychain = m_key.keys().keychain();
    if (keychain.phase == KeychainState::Phase::Failed)
        console().error(keychainProblemText(keychain.failure.problem));
    if (context().wantsJson()) {
        const QString lastFour = credentials.key.lastFour();
        console().result(JsonObject()
                             .add(QStringLiteral("source"), sourceKey(source))
                             .add(QStringLiteral("last_four"), cellOf(lastFour))
                             .add(QStringLiteral("origin"), credentials.origin)
                             .json()
                         + '\n');
    } else if (source == KeySource::Environment) {
        console().resultLine(
            Words::tr("The key for %1 ends in %2 and comes from the variable %3.")
                .arg(credentials.origin, endOf(credentials.key), QStringLiteral("KEYAPI_TOKEN")));
    } else if (source == KeySource::Keychain) {
        console().resultLine(
            Words::tr("The key for %1 ends in %2 and comes from the system's keychain.")
                .arg(credentials.origin, endOf(credentials.key)));
    } else {
        console().resultLine(Words::tr("There is no key for %1.").arg(credentials.origin));
    }
    finish(source == KeySource::None ? ExitCode::KeyRefused : ExitCode::Complete);
}

KeychainCommand::KeychainCommand(CliContext &context)
    : Command(context)
    , m_store(std::make_unique<KeychainStore>())
    , m_keys(*m_store, {}, originIn(context))
{
    connect(&m_keys, &KeyHolder::changed, this, &KeychainCommand::onChanged);
}

void KeychainCommand::start()
{
    if (const auto complaint = addressComplaint(context()))
        fail(ExitCode::KeyRefused, *complaint);
    else
        begin();
}

void KeychainCommand::onChanged()
{
    const KeychainState state = m_keys.keychain();
    if (state.phase == KeychainState::Phase::Working) {
        console().note(doneText());
        if (!context().start.environmentKey.isEmpty())
            console().note(Words::tr("The variable %1 is set and goes before the keychain.")
                               .arg(QStringLiteral("KEYAPI_TOKEN")));
        finish(ExitCode::Complete);
    } else if (state.phase == KeychainState::Phase::Failed) {
        console().error(keychainProblemText(state.failure.problem));
        fail(ExitCode::KeyRefused,
             Words::tr("The key is written nowhere else. The variable %1 takes it for one call.")
                 .arg(QStringLiteral("KEYAPI_TOKEN")));
    }
}

KeySetCommand::KeySetCommand(CliContext &context)
    : KeychainCommand(context)
{
    connect(&m_input, &StandardInput::finished, this, &KeySetCommand::onInput);
}

void KeySetCommand::begin()
{
    if (StandardInput::isTerminal())
        console().note(Words::tr("Paste the key for %1 and press Enter. It is not shown.")
                           .arg(originIn(context())));
    m_input.read();
}

void KeySetCommand::onInput()
{
    const ApiKey key(m_input.bytes());
    if (key.isEmpty() || !key.isWellFormed()) {
        fail(ExitCode::Usage,
             key.isEmpty()
                 ? Words::tr("Standard input held no key.")
                 : Words::tr("What standard input held is no key: it has characters that no key "
                             "has."));
        return;
    }
    keys().save(key);
}

QString KeySetCommand::doneText() const
{
    return Words::tr("The key is kept in the system's keychain.");
}

void KeyForgetCommand::begin()
{
    keys().forget();
}

QString KeyForgetCommand::doneText() const
{
    return Words::tr("The system's keychain holds no key for this address any more.");
}

KeyTestCommand::KeyTestCommand(CliContext &context)
    : CommandOnArchive(context)
    , m_key(context.start.environmentKey, originIn(context))
{
    connect(&m_key, &KeyFinder::found, this, &KeyTestCommand::onFound);
}

void KeyTestCommand::begin(const ArchiveInfo &info)
{
    std::optional<ErrorKind> problem = info.whyReadOnly;
    if (!problem && !isBaseAllowed(context().connection.base))
        problem = ErrorKind::AddressRefused;
    if (problem) {
        Error error;
        error.kind = *problem;
        fail(error);
        return;
    }
    m_key.find();
}

void KeyTestCommand::onFound()
{
    if (const auto complaint = keyComplaint(m_key)) {
        fail(ExitCode::KeyRefused, *complaint);
        return;
    }
    console().note(Words::tr(
        "Sending 1 request, which may cost 1 credit, for the influencer that the API's own "
        "documentation takes as an example. The livestreams that come are paid for, so they are "
        "kept in the archive and stand among all others there."));
    m_test = std::make_unique<KeyTest>(context().connection, m_key.credentials(), archive(),
                                       context().rules.dayBudget);
    connect(m_test.get(), &KeyTest::finished, this, &KeyTestCommand::onTested);
    m_test->start();
}

void KeyTestCommand::interrupt()
{
    if (!m_test) {
        Command::interrupt();
        return;
    }
    if (std::exchange(m_isInterrupted, true)) {
        console().note(Words::tr("Ending. What came is kept."));
        m_test->abort();
        return;
    }
    m_test->cancel();
    if (m_test->isUnderWay())
        console().note(Words::tr("Nothing more is sent. Waiting for %Ln page(s) that may be paid "
                                 "for; interrupt once more to drop them.",
                                 nullptr, 1));
}

void KeyTestCommand::onTested(const std::optional<Error> &error, int rows)
{
    m_test->storeUnstored(this, [this, error, rows](const auto &) { report(error, rows); });
}

void KeyTestCommand::report(const std::optional<Error> &error, int rows)
{
    if (context().wantsJson())
        console().result(
            JsonObject()
                .add(QStringLiteral("works"), !error)
                .add(QStringLiteral("error"), error ? Cell(QString(errorKey(error->kind))) : Cell())
                .json()
            + '\n');
    if (error) {
        if (m_test->unstored() > 0)
            tellLost(m_test->unstored());
        fail(*error);
        return;
    }
    if (!context().wantsJson())
        console().resultLine(Words::tr("The key works: %Ln livestream(s) of the example influencer "
                                       "came and were put into the archive.",
                                       nullptr, rows));
    finish(ExitCode::Complete);
}

} // namespace livegauge
