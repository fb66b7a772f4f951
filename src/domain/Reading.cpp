#include "domain/Reading.h"

namespace livegauge {

std::set<int> Reading::wantedPages() const
{
    std::set<int> pages;
    for (const LostRows &lost : lostRows) {
        if (lost.wantsPage)
            pages.insert(lost.page);
    }
    return pages;
}

} // namespace livegauge
