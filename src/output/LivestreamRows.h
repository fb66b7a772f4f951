#pragma once

#include "domain/Clock.h"
#include "domain/Column.h"
#include "domain/StoredLivestream.h"
#include "output/ValueCells.h"
#include "wording/Language.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace livegauge {

/// What archive, clock and settings say of a livestream beside its own columns.
enum class KeptColumn { TimeZone, Currency, FirstSeen, LastRead, Changes };

/// Something `list` can show.
using ListColumn = std::variant<ColumnId, KeptColumn>;

/// The contract's field name, or the stable key of what has none.
QString listColumnName(const ListColumn &column);
/// Takes that name, and for a column of the contract its key too.
std::optional<ListColumn> listColumnByName(const QString &name);
/// All names, in the order they are told to people.
QStringList listColumnNames();

/// What is written where no columns are named. For people those that the window shows at first;
/// for files every field in the contract's order, when the archive saw it, and where one is stated
/// the currency.
std::vector<ListColumn> defaultListColumns(OutputFormat format, bool withCurrency = false);

/// Livestreams as rows to write.
class LivestreamRows {
public:
    LivestreamRows(std::vector<ListColumn> columns, OutputFormat format, Clock clock,
                   Language language, Currencies currencies = {});

    /// `clockName` stands behind the title of a time.
    OutputColumns columns(const QString &clockName) const;
    Cells cells(const StoredLivestream &row) const;

private:
    Cell cell(const StoredLivestream &row, ColumnId id) const;
    Cell cell(const StoredLivestream &row, KeptColumn column) const;

    std::vector<ListColumn> m_columns;
    ValueCells m_cells;
};

} // namespace livegauge
