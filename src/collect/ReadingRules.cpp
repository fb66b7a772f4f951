#include "collect/ReadingRules.h"

#include "domain/Page.h"

#include <algorithm>

namespace livegauge {

bool goesOn(const Reading &reading, std::optional<int> pages, bool buyAgain)
{
    const std::optional<OpenReading> &open = reading.open;
    return open && !open->isRefresh && (open->buysAgain || !buyAgain)
        && (!pages || *pages > open->pagesTaken);
}

int endOf(const Reading &reading, std::optional<int> pages)
{
    if (!pages)
        return lastPageNumber + 1;
    const int first = std::min(*pages, 1); // the others may be counted by tens
    return 1 + first + (*pages - first) * reading.deepest.stride();
}

bool mayFollow(const Reading &reading, int page, qint64 requestId, qint64 before)
{
    const bool wasRead = reading.reachedEnd || page < reading.deepest.pageReached();
    return wasRead && (requestId > before || !reading.gapSince);
}

} // namespace livegauge
