#include "cli/Command.h"

#include "wording/ErrorWords.h"

#include <QCoreApplication>

namespace livegauge {

Command::Command(CliContext &context)
    : m_context(context)
{
}

void Command::interrupt()
{
    finish(ExitCode::Partial);
}

void Command::fail(ExitCode code, const QString &sentence)
{
    console().error(sentence);
    finish(code);
}

void Command::fail(const Error &error)
{
    console().error(errorSentence(error));
    console().error(errorAdvice(error, Reader::Terminal));
    tellDetail(error);
    finish(exitCodeOf(error.kind));
}

void Command::tellDetail(const Error &error)
{
    if (!error.detail.isEmpty())
        //: %1: for the curious, in English whatever the language
        console().error(
            QCoreApplication::translate("Cli", "Technical detail: %1").arg(error.detail));
}

void Command::tellLost(int pages)
{
    console().error(QCoreApplication::translate(
        "Cli",
        "%Ln page(s) came and may have cost a credit each, but could not be stored and are lost.",
        nullptr, pages));
}

void Command::finish(ExitCode code)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    Q_EMIT finished(code);
}

} // namespace livegauge
