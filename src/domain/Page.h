#pragma once

#include "domain/Livestream.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace livegauge {

/// The API's page size: a page of 10 costs what a page of 1 costs, and more is refused.
inline constexpr int pageSize = 10;
/// The last page number the API takes.
inline constexpr int lastPageNumber = 100'000;

struct PageRequest {
    QString userId;
    int page = 1; ///< 1 … lastPageNumber

    bool operator==(const PageRequest &) const = default;
};

/// Something in one row that could not be read. The rest of the page is not touched by it.
struct RowProblem {
    int row = 0; ///< position in the page, from 0
    QString field; ///< the contract's field name; empty where the whole row is bad
    bool rowLost = false; ///< the row has no identity and could not be kept
    QString detail; ///< what stood there, shortened

    bool operator==(const RowProblem &) const = default;
};

/// One answer of the API, decoded.
struct Page {
    PageRequest request;
    std::vector<Livestream> rows;
    int rowsSent =
        0; ///< rows in the answer, unreadable ones included: fewer than pageSize ends the list
    int rowsRepeated = 0; ///< rows with the room_id of one before them, left out of `rows`
    std::vector<RowProblem> problems;
    QString requestId; ///< the server's, may be empty
    QByteArray raw; ///< the body as it came, decompressed
    int sends = 0; ///< how often requests for it really left
};

} // namespace livegauge
