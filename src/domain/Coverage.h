#pragma once

#include "domain/Influencer.h"

namespace livegauge {

/// How much of an influencer's list the archive holds.
enum class Coverage {
    NeverRead,
    Partial, ///< the list goes on, has a gap, or a page is to be bought again
    EndUnknown, ///< read as far as it made sense
    Complete,
};

inline Coverage coverageOf(const Influencer &influencer)
{
    const Reading &reading = influencer.reading;
    if (reading.isComplete())
        return Coverage::Complete;
    if (!influencer.lastRead && influencer.streams == 0)
        return Coverage::NeverRead;
    return reading.endUnknown && !reading.gapSince ? Coverage::EndUnknown : Coverage::Partial;
}

} // namespace livegauge
