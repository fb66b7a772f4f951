#pragma once

#include "archive/RowTexts.h"
#include "archive/Statement.h"
#include "domain/LivestreamPortion.h"

namespace livegauge {

/// The columns that hold a Livestream, apart from its two ids, in the order of addFigures() and
/// figuresAt().
inline constexpr const char *figureColumns =
    "start, finish, duration, views, viewers, likes, comments, followers, products, units, gmv,"
    " region, nickname, title, cover_url";
inline constexpr int figureCount = 15;

void addFigures(Statement &statement, const Livestream &row);
/// The same where its texts are row number `place` of `texts`, which must stay until reset().
void addFigures(Statement &statement, const Livestream &row, const RowTexts &texts,
                std::size_t place);
/// Reads them into `row`, the first of them at `column`.
void figuresAt(const Statement &statement, int column, Livestream &row);
/// The same for a row that was just added, behind its ids.
void figuresAt(const Statement &statement, int column, LivestreamPortion &portion,
               LivestreamPortion::Row &row);

} // namespace livegauge
