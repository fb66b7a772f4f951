#include "domain/Reading.h"

#include "domain/Page.h"

namespace livegauge {

int WalkMark::stride() const
{
    return rowOffset ? pageSize : 1;
}

int WalkMark::pageReached() const
{
    return asksBefore ? nextPage + stride() : nextPage - pagesWithoutNews * stride();
}

void WalkMark::goTo(int page, int withoutNews)
{
    nextPage = page;
    pagesWithoutNews = withoutNews;
    asksBefore = false;
}

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
