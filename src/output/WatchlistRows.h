#pragma once

#include "domain/Influencer.h"
#include "output/Cell.h"
#include "wording/Language.h"

#include <QTimeZone>

namespace livegauge {

/// How much of an influencer's list is here: "not-read", "partial", "end-unknown" or "complete".
/// Never translated.
QString coverageKey(const Influencer &influencer);

/// Influencers of the watchlist as rows to write. For people times are on the clock of `zone`, in
/// CSV and JSON UTC. readWatchlist() takes the CSV back.
class WatchlistRows {
public:
    WatchlistRows(OutputFormat format, const QTimeZone &zone, Language language);

    OutputColumns columns() const;
    Cells cells(const Influencer &influencer) const;

private:
    Cell count(int number) const;
    Cell time(std::optional<qint64> milliseconds) const;

    OutputFormat m_format;
    QTimeZone m_zone;
    Language m_language;
};

} // namespace livegauge
