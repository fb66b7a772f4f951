#pragma once

#include <QString>

namespace livegauge {

/// A text as a terminal can show it: on one line, without control characters, escape codes and the
/// marks that turn the direction of writing, which could hide what stands there.
QString plainLine(const QString &text);

/// How many cells of a terminal a plain line takes: two for East Asian wide characters and emoji,
/// none for marks that stand on another character.
int displayWidth(const QString &text);

/// At most that many cells, with "…" where something was left out.
QString shortenedTo(const QString &text, int cells);

/// Filled with spaces to that many cells.
QString padded(const QString &text, int cells, bool onTheLeft);

} // namespace livegauge
