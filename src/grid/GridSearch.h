#pragma once

#include "analysis/Selection.h"
#include "wording/Numbers.h"

#include <functional>
#include <optional>
#include <vector>

namespace livegauge {

class CellTexts;

/// A text that is looked for in what cells show, without regard to case.
struct GridSearch {
    /// A cell by what it shows, which stays when rows come or go.
    struct Cell {
        RowNumber row = 0;
        ColumnId column = ColumnId::Start;

        bool operator==(const Cell &) const = default;
    };
    struct Hit {
        Cell cell;
        bool cameRound = false; ///< the end was passed on the way
    };

    Selection selection;
    std::vector<ColumnId> columns; ///< from left to right
    Numbers numbers;
    QString text;
    /// The search begins behind this place in the selection and this column, and comes round to it.
    int position = 0;
    ColumnId column = ColumnId::Start;
    bool isBackwards = false;
    bool withFirst = false; ///< the cell it begins at may be the hit

    /// Reads row by row, each from left to right, until a hit or until `isStopped` says true. For
    /// any thread; a million rows take seconds where no cell holds the text.
    std::optional<Hit> run(const std::function<bool()> &isStopped) const;

    /// All cells that hold the text, wherever the search begins.
    struct Hits {
        std::vector<quint32> places; ///< rising: position × number of columns + column's place
        bool isCut = false; ///< there are more than `most`
    };
    /// Gives up where `isStopped` says true.
    Hits all(std::size_t most, const std::function<bool()> &isStopped) const;

private:
    std::vector<CellTexts> cellTexts() const;
};

} // namespace livegauge
