#pragma once

#include "cli/Console.h"
#include "domain/Fetch.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace livegauge {

/// Shows a run on standard error: a line that changes on a terminal, elsewhere a line from time to
/// time and one at the end.
class ProgressLines {
public:
    /// `price` tells how long the bar is, where that is known.
    ProgressLines(Console &console, const Price &price);

    void show(const FetchProgress &progress);
    void end(const FetchProgress &progress);

private:
    Console &m_console;
    Price m_price;
    QElapsedTimer m_sinceLine;
    QString m_lastLine;
};

/// How much of a run is done, from 0 to 1; nothing where its end is not known.
std::optional<double> fractionDone(const FetchProgress &progress, const Price &price);
/// What came so far, behind a bar where the end is known: one that stands empty would say that
/// nothing comes.
QString statusLine(const FetchProgress &progress, const Price &price);

} // namespace livegauge
