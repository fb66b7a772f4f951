#include "wording/ErrorWords.h"

#include "wording/Sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace livegauge {
namespace {

struct Words {
    ErrorKind kind = ErrorKind::UnexpectedStatus;
    const char *name = nullptr; ///< for the detail
    const char *what = nullptr;
    const char *toDo = nullptr;
    const char *toDoInTerminal = nullptr; ///< where that is something else
};

// clang-format off
constexpr std::array table{
    Words{ErrorKind::NoKey, "NoKey",
        QT_TRANSLATE_NOOP("Error", "There is no API key for this address."),
        QT_TRANSLATE_NOOP("Error", "Enter your key in the settings."),
        QT_TRANSLATE_NOOP("Error", "Set the variable KEYAPI_TOKEN, or keep a key with livegauge-cli key set.")},
    Words{ErrorKind::AddressRefused, "AddressRefused",
        QT_TRANSLATE_NOOP("Error", "The address of the API is not safe, so nothing was sent."),
        QT_TRANSLATE_NOOP("Error", "Use an address that begins with https:// in the settings."),
        QT_TRANSLATE_NOOP("Error", "Use an address that begins with https:// in the variable KEYAPI_BASE_URL or in the window's settings.")},
    Words{ErrorKind::HostNotFound, "HostNotFound",
        QT_TRANSLATE_NOOP("Error", "The server's name was not found."),
        QT_TRANSLATE_NOOP("Error", "Check that this computer is online and that the address in the settings is right."),
        QT_TRANSLATE_NOOP("Error", "Check that this computer is online and that the address in the variable KEYAPI_BASE_URL or in the window's settings is right.")},
    Words{ErrorKind::ConnectionRefused, "ConnectionRefused",
        QT_TRANSLATE_NOOP("Error", "The server does not accept connections."),
        QT_TRANSLATE_NOOP("Error", "Check the address and the port in the settings, or try again later."),
        QT_TRANSLATE_NOOP("Error", "Check the address and the port in the variable KEYAPI_BASE_URL or in the window's settings, or try again later.")},
    Words{ErrorKind::NoNetwork, "NoNetwork",
        QT_TRANSLATE_NOOP("Error", "There is no network connection."),
        QT_TRANSLATE_NOOP("Error", "Check that this computer is online, then try again.")},
    Words{ErrorKind::TlsFailed, "TlsFailed",
        QT_TRANSLATE_NOOP("Error", "No secure connection to the server could be made, so the key was not sent."),
        QT_TRANSLATE_NOOP("Error", "Check this computer's date and time, and whether a proxy or a virus scanner stands in between.")},
    Words{ErrorKind::ProxyFailed, "ProxyFailed",
        QT_TRANSLATE_NOOP("Error", "The proxy could not be used."),
        QT_TRANSLATE_NOOP("Error", "Check the proxy in the settings."),
        QT_TRANSLATE_NOOP("Error", "Check the proxy in the window's settings.")},
    Words{ErrorKind::QueueTimeout, "QueueTimeout",
        QT_TRANSLATE_NOOP("Error", "The time limit passed before the request could be sent."),
        QT_TRANSLATE_NOOP("Error", "Try again. Nothing was spent.")},
    Words{ErrorKind::Cancelled, "Cancelled",
        QT_TRANSLATE_NOOP("Error", "The request was cancelled before it was sent."),
        QT_TRANSLATE_NOOP("Error", "Nothing was spent. You can start again at any time.")},
    Words{ErrorKind::BudgetReached, "BudgetReached",
        QT_TRANSLATE_NOOP("Error", "The next request would pass your budget, so it was not sent."),
        QT_TRANSLATE_NOOP("Error", "Go on with another budget, or tomorrow."),
        QT_TRANSLATE_NOOP("Error", "Go on with another budget (--budget, --day-budget), or tomorrow.")},
    Words{ErrorKind::ClosedWithoutAnswer, "ClosedWithoutAnswer",
        QT_TRANSLATE_NOOP("Error", "The server closed the connection without an answer."),
        QT_TRANSLATE_NOOP("Error", "Try again later. The request may have cost a credit.")},
    Words{ErrorKind::TimedOut, "TimedOut",
        QT_TRANSLATE_NOOP("Error", "The server did not answer within the time limit."),
        QT_TRANSLATE_NOOP("Error", "Try again later, or raise the time limit in the settings. The request may have cost a credit."),
        QT_TRANSLATE_NOOP("Error", "Try again later, or raise the time limit in the window's settings. The request may have cost a credit.")},
    Words{ErrorKind::AnswerCutOff, "AnswerCutOff",
        QT_TRANSLATE_NOOP("Error", "The answer broke off before its end."),
        QT_TRANSLATE_NOOP("Error", "Check the network connection and try again. The request may have cost a credit.")},
    Words{ErrorKind::CancelledInFlight, "CancelledInFlight",
        QT_TRANSLATE_NOOP("Error", "The request was cancelled after it was sent."),
        QT_TRANSLATE_NOOP("Error", "It may have cost a credit. You can start again at any time.")},
    Words{ErrorKind::Redirected, "Redirected",
        QT_TRANSLATE_NOOP("Error", "The server points to another address, %1. The key was not sent there."),
        QT_TRANSLATE_NOOP("Error", "If you trust the new address, enter it in the settings."),
        QT_TRANSLATE_NOOP("Error", "If you trust the new address, enter it in the variable KEYAPI_BASE_URL or in the window's settings.")},
    Words{ErrorKind::LoginPage, "LoginPage",
        QT_TRANSLATE_NOOP("Error", "A web page came back instead of data."),
        QT_TRANSLATE_NOOP("Error", "The network may want you to log in first: open any page in a browser, then try again. Or the address in the settings is wrong."),
        QT_TRANSLATE_NOOP("Error", "The network may want you to log in first: open any page in a browser, then try again. Or the address in the variable KEYAPI_BASE_URL or in the window's settings is wrong.")},
    Words{ErrorKind::AnswerTooLarge, "AnswerTooLarge",
        QT_TRANSLATE_NOOP("Error", "The answer was too large and was not read."),
        QT_TRANSLATE_NOOP("Error", "Check the address in the settings. The request may have cost a credit."),
        QT_TRANSLATE_NOOP("Error", "Check the address in the variable KEYAPI_BASE_URL or in the window's settings. The request may have cost a credit.")},
    Words{ErrorKind::AnswerUnreadable, "AnswerUnreadable",
        QT_TRANSLATE_NOOP("Error", "The answer could not be understood."),
        QT_TRANSLATE_NOOP("Error", "Try again later. If it happens again, check the address in the settings or ask the provider."),
        QT_TRANSLATE_NOOP("Error", "Try again later. If it happens again, check the address in the variable KEYAPI_BASE_URL or in the window's settings, or ask the provider.")},
    Words{ErrorKind::BadRequest, "BadRequest",
        QT_TRANSLATE_NOOP("Error", "The server did not accept the request."),
        QT_TRANSLATE_NOOP("Error", "Check the influencer's ID.")},
    Words{ErrorKind::KeyRefused, "KeyRefused",
        QT_TRANSLATE_NOOP("Error", "The server did not accept the API key."),
        QT_TRANSLATE_NOOP("Error", "Check that the whole key was copied and that it has not been revoked.")},
    Words{ErrorKind::OutOfCredit, "OutOfCredit",
        QT_TRANSLATE_NOOP("Error", "The account has no credits left."),
        QT_TRANSLATE_NOOP("Error", "Add credits with the provider, then try again.")},
    Words{ErrorKind::Forbidden, "Forbidden",
        QT_TRANSLATE_NOOP("Error", "The key is not allowed to read this."),
        QT_TRANSLATE_NOOP("Error", "Check with the provider what the account's plan includes.")},
    Words{ErrorKind::NotFound, "NotFound",
        QT_TRANSLATE_NOOP("Error", "The server knows nothing under this address."),
        QT_TRANSLATE_NOOP("Error", "Check the influencer's ID and the address in the settings."),
        QT_TRANSLATE_NOOP("Error", "Check the influencer's ID, and the address in the variable KEYAPI_BASE_URL or in the window's settings.")},
    Words{ErrorKind::TooManyRequests, "TooManyRequests",
        QT_TRANSLATE_NOOP("Error", "Too many requests were sent in a short time."),
        QT_TRANSLATE_NOOP("Error", "Wait a moment and try again, or lower the requests per second in the settings."),
        QT_TRANSLATE_NOOP("Error", "Wait a moment and try again, or lower the requests per second with --rate.")},
    Words{ErrorKind::ServerFault, "ServerFault",
        QT_TRANSLATE_NOOP("Error", "The server reports a fault of its own."),
        QT_TRANSLATE_NOOP("Error", "Try again later. The request may have cost a credit.")},
    Words{ErrorKind::UnexpectedStatus, "UnexpectedStatus",
        QT_TRANSLATE_NOOP("Error", "The server gave an answer that is not in its documentation."),
        QT_TRANSLATE_NOOP("Error", "Try again later. If it happens again, ask the provider.")},
    Words{ErrorKind::ArchiveInUse, "ArchiveInUse",
        QT_TRANSLATE_NOOP("Error", "Another LiveGauge writes to this archive, so it is open for reading only."),
        QT_TRANSLATE_NOOP("Error", "Close the other one, or choose another archive."),
        QT_TRANSLATE_NOOP("Error", "Close the other one, or name another archive with --archive.")},
    Words{ErrorKind::ArchiveReadOnly, "ArchiveReadOnly",
        QT_TRANSLATE_NOOP("Error", "The archive cannot be written to."),
        QT_TRANSLATE_NOOP("Error", "Check who may write to its file and folder, or choose another archive."),
        QT_TRANSLATE_NOOP("Error", "Check who may write to its file and folder, or name another archive with --archive.")},
    Words{ErrorKind::ArchiveFull, "ArchiveFull",
        QT_TRANSLATE_NOOP("Error", "There is no room left on the archive's disk."),
        QT_TRANSLATE_NOOP("Error", "Make room, then go on. What was stored before is intact.")},
    Words{ErrorKind::ArchiveBroken, "ArchiveBroken",
        QT_TRANSLATE_NOOP("Error", "This file is no LiveGauge archive, or it is damaged."),
        QT_TRANSLATE_NOOP("Error", "Choose another archive or a backup. The file was not changed."),
        QT_TRANSLATE_NOOP("Error", "The file was not changed. livegauge-cli archive check says what is wrong with it. Put a backup in its place, or name another archive with --archive.")},
    Words{ErrorKind::ArchiveNewer, "ArchiveNewer",
        QT_TRANSLATE_NOOP("Error", "This archive was written by a newer version of LiveGauge."),
        QT_TRANSLATE_NOOP("Error", "Update LiveGauge, or choose another archive. The file was not changed."),
        QT_TRANSLATE_NOOP("Error", "Update LiveGauge, or name another archive with --archive. The file was not changed.")},
    Words{ErrorKind::ArchiveFailed, "ArchiveFailed",
        QT_TRANSLATE_NOOP("Error", "The archive could not be used."),
        QT_TRANSLATE_NOOP("Error", "The technical detail says why. What was stored before is kept.")},
    Words{ErrorKind::ArchiveMissing, "ArchiveMissing",
        QT_TRANSLATE_NOOP("Error", "There is no archive here, and none can be made."),
        QT_TRANSLATE_NOOP("Error", "Check who may write to its folder, or choose another archive."),
        QT_TRANSLATE_NOOP("Error", "Check who may write to its folder, or name another archive with --archive.")},
    Words{ErrorKind::ArchiveUnreadable, "ArchiveUnreadable",
        QT_TRANSLATE_NOOP("Error", "The archive may not be read."),
        QT_TRANSLATE_NOOP("Error", "Check who may read its file and folder, or choose another archive."),
        QT_TRANSLATE_NOOP("Error", "Check who may read its file and folder, or name another archive with --archive.")},
    Words{ErrorKind::ArchiveBusy, "ArchiveBusy",
        QT_TRANSLATE_NOOP("Error", "Another program holds the archive."),
        QT_TRANSLATE_NOOP("Error", "Wait until it is done, then try again. What was stored before is kept.")},
    Words{ErrorKind::ArchiveNotOpened, "ArchiveNotOpened",
        QT_TRANSLATE_NOOP("Error", "The archive's file, or one beside it, could not be opened."),
        QT_TRANSLATE_NOOP("Error", "Check the file, its folder and who may use them, or choose another archive."),
        QT_TRANSLATE_NOOP("Error", "Check the file, its folder and who may use them, or name another archive with --archive.")},
    Words{ErrorKind::ArchiveDiskFault, "ArchiveDiskFault",
        QT_TRANSLATE_NOOP("Error", "The archive's disk reports a fault in reading or writing."),
        QT_TRANSLATE_NOOP("Error", "Check the disk and how it is connected, and back up the archive before you go on.")},
};
// clang-format on

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].kind != static_cast<ErrorKind>(i))
            return false;
    }
    return table.back().kind == ErrorKind::ArchiveDiskFault;
}
static_assert(isInOrder(), "one row for each kind, in the enumeration's order");

const Words &wordsOf(const Error &error)
{
    return table[static_cast<std::size_t>(error.kind)];
}

/// A server may send anything: one line, and no longer than a person reads.
QString quotable(const QString &text)
{
    constexpr qsizetype longest = 200;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest) + QStringLiteral("…");
}

} // namespace

QString errorSentence(const Error &error)
{
    QString sentence = QCoreApplication::translate("Error", wordsOf(error).what);
    if (error.kind == ErrorKind::Redirected)
        sentence = sentence.arg(error.target);
    const QString said = quotable(error.serverMessage);
    //: Follows a sentence such as "The server did not accept the API key." %2 quotes the server.
    const QString both = QCoreApplication::translate("Error", "%1 The server says: “%2”.");
    return said.isEmpty() ? sentence : both.arg(sentence, said);
}

QString errorAdvice(const Error &error, Reader reader)
{
    const Words &words = wordsOf(error);
    const bool isOther = reader == Reader::Terminal && words.toDoInTerminal != nullptr;
    return QCoreApplication::translate("Error", isOther ? words.toDoInTerminal : words.toDo);
}

QString errorText(const Error &error, Reader reader)
{
    return sentences({errorSentence(error), errorAdvice(error, reader)});
}

QString errorDetail(const Error &error)
{
    QStringList lines{QStringLiteral("Kind: ") + QLatin1String(wordsOf(error).name)};
    if (error.status != 0)
        lines.append(QStringLiteral("HTTP status: %1").arg(error.status));
    if (error.code != 0)
        lines.append(QStringLiteral("Code in the answer: %1").arg(error.code));
    if (!error.serverMessage.isEmpty())
        lines.append(QStringLiteral("Server message: ") + quotable(error.serverMessage));
    if (!error.target.isEmpty())
        lines.append(QStringLiteral("Redirected to: ") + error.target);
    if (error.retryAfter)
        lines.append(QStringLiteral("Retry after: %1 ms").arg(error.retryAfter->count()));
    if (error.sends != 0)
        lines.append(QStringLiteral("Requests sent: %1").arg(error.sends));
    if (!error.detail.isEmpty())
        lines.append(QStringLiteral("Detail: ") + error.detail);
    return lines.join(QLatin1Char('\n'));
}

} // namespace livegauge
