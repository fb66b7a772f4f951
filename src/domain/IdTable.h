#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace livegauge {

/// A table (commas, semicolons or tabs) whose first line names a column of influencer ids, in
/// English or Chinese.
struct IdTable {
    QStringList titles;
    QList<QStringList> lines; ///< those below the titles
    qsizetype id = 0; ///< the place of the ids in a line, which may be shorter

    /// The place of the first column whose whole title matches, in either case; -1 where none does.
    qsizetype columnNamed(const QString &pattern) const;
};

/// Nothing where no column of ids is named.
std::optional<IdTable> idTableOf(const QString &text);

} // namespace livegauge
