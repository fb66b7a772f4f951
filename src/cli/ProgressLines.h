#pragma once

#include "cli/Console.h"
#include "domain/Fetch.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace livegauge {

/// Shows a run on standard error: a bar on a terminal, elsewhere a line from time to time and one
/// at the end.
class ProgressLines {
public:
    /// `price` tells how long the bar is, where that is known.
    ProgressLines(Console &console, const Price &price);

    void show(const FetchProgress &progress);
    void end(const FetchProgress &progress);

private:
    QString bar(const FetchProgress &progress) const;

    Console &m_console;
    Price m_price;
    QElapsedTimer m_sinceLine;
    QString m_lastLine;
};

/// How much of a run is done, from 0 to 1.
double fractionDone(const FetchProgress &progress, const Price &price);

} // namespace livegauge
