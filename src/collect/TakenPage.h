#pragma once

#include "domain/Reading.h"

#include <vector>

namespace livegauge {

/// What a page that was bought has made of an influencer's reading.
struct TakenPage {
    Reading reading; ///< as it stands behind this page
    std::vector<int> wrongPages; ///< as in PageToStore
};

} // namespace livegauge
