#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace livegauge {

/// What stands in one place of a table that is written out. Nothing: unknown or not applicable.
/// Ids are texts.
using Cell = std::variant<std::monostate, bool, qint64, double, QString>;
using Cells = std::vector<Cell>;

/// One column of such a table.
struct OutputColumn {
    QString name; ///< in CSV and JSON; never translated
    QString title; ///< for people
    bool isNumber = false; ///< people read it from the right
};
using OutputColumns = std::vector<OutputColumn>;

enum class OutputFormat {
    Table, ///< for people: their language, their numbers
    Csv,
    Json, ///< one array
    JsonLines, ///< one object a line
};

template <typename T>
Cell cellOf(const std::optional<T> &value)
{
    return value ? Cell(*value) : Cell();
}

/// An empty text is an unknown one.
inline Cell cellOf(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

} // namespace livegauge
