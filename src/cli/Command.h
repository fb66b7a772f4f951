#pragma once

#include "cli/CliContext.h"
#include "cli/ExitCode.h"

#include <QObject>
#include <QString>

namespace livegauge {

/// One command while it is carried out. Emits finished() once, from within start() or later.
class Command : public QObject {
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit Command(CliContext &context);

    virtual void start() = 0;
    /// The user wants it to end. What is not said otherwise just ends.
    virtual void interrupt();

Q_SIGNALS:
    void finished(livegauge::ExitCode code);

protected:
    CliContext &context() { return m_context; }
    const Arguments &arguments() const { return m_context.arguments; }
    Console &console() { return m_context.console; }

    /// Ends with a sentence.
    void fail(ExitCode code, const QString &sentence);
    /// Ends with what the error means.
    void fail(const Error &error);
    /// What stands behind an error, for the curious.
    void tellDetail(const Error &error);
    /// Pages came that could not be stored, nor once more: with the program they are gone.
    void tellLost(int pages);
    void finish(ExitCode code);

private:
    CliContext &m_context;
    bool m_isFinished = false;
};

} // namespace livegauge
