#pragma once

#include "domain/Filter.h"

#include <QString>

#include <optional>

namespace livegauge {

/// A pattern as typed: `part`, `=whole`, `"whole"` or `/expression/`, with `Aa:` in front where
/// case matters.
struct PatternReading {
    std::optional<TextPattern> pattern;
    QString problem; ///< a sentence, where there is no pattern
};

PatternReading readPattern(const QString &text);
/// The text that reads as a pattern that the same texts meet.
QString patternText(const TextPattern &pattern);
/// Where the quoted text or expression that begins at `from` ends; `from` where none begins there.
qsizetype closingOf(const QString &text, qsizetype from);

} // namespace livegauge
