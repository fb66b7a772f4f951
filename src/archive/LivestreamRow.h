#pragma once

#include "archive/Statement.h"
#include "domain/StoredLivestream.h"

namespace livegauge {

/// The columns that hold a Livestream, apart from its two ids, in the order of addFigures() and
/// figuresAt().
inline constexpr const char *figureColumns =
    "start, finish, duration, views, viewers, likes, comments, followers, products, units, gmv,"
    " region, nickname, title, cover_url";
inline constexpr int figureCount = 15;

void addFigures(Statement &statement, const Livestream &row);
/// Reads them into `row`, the first of them at `column`. A region or nickname that stands there
/// already and is the same stays, so that rows share its characters.
void figuresAt(const Statement &statement, int column, Livestream &row);

} // namespace livegauge
