#pragma once

#include "domain/Fetch.h"
#include "domain/Influencer.h"
#include "output/Cell.h"
#include "wording/Language.h"

#include <QByteArray>

#include <vector>

namespace livegauge {

/// Stable names for files: "more-to-read", "streams-arrived". Never translated.
QString readStateKey(ReadState state);
QString fetchNoteKey(FetchNoteKind kind);

/// Notes as a report tells them: what comes page after page and only counts stands there once for
/// each influencer, with its sum.
std::vector<FetchNote> summedNotes(const std::vector<FetchNote> &notes);

/// A run as one JSON object.
QByteArray fetchReportJson(const FetchProgress &progress, Language language);
/// What a plan may cost as one JSON object; `credits_at_most` is null where it is not known.
/// `capped_by` tells the budget that allows no more, "budget" or "day-budget", else it is null.
QByteArray priceJson(const FetchPlan &plan, const Price &price);

/// A run as a table for people: one row for each influencer. `known` gives their names.
OutputColumns fetchReportColumns();
std::vector<Cells> fetchReportRows(const FetchProgress &progress,
                                   const std::vector<Influencer> &known, Language language);

} // namespace livegauge
