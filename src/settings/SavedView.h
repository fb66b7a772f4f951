#pragma once

#include "domain/Clock.h"
#include "domain/Period.h"
#include "domain/SortKey.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

class QSettings;

namespace livegauge {

/// A way to look at the table that the user gave a name.
struct SavedView {
    struct ColumnPlace {
        ColumnId column = ColumnId::Start;
        int width = 0; ///< 0: as wide as it is now
        bool operator==(const ColumnPlace &) const = default;
    };
    /// What stands in the filter field of a column: "today" goes on meaning today.
    struct FilterEntry {
        ColumnId column = ColumnId::Start;
        QString text;
        bool operator==(const FilterEntry &) const = default;
    };

    QString name;
    std::vector<ColumnPlace> columns; ///< those shown, from left to right
    int frozen = 0; ///< so many of them
    std::vector<FilterEntry> filter;
    std::vector<SortKey> order;
    std::optional<ClockKind> clock; ///< nothing: whatever is chosen
    std::optional<Period> period; ///< nothing: whatever is chosen

    bool operator==(const SavedView &) const = default;
};

/// In the order they are shown in. What this program does not know is left out.
QList<SavedView> readViews(QSettings &file);
void writeViews(QSettings &file, const QList<SavedView> &views);

} // namespace livegauge
