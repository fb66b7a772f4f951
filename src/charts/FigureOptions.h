#pragma once

#include "wording/Language.h"

#include <QStringList>

namespace livegauge {

/// What a figure of any kind needs beside its data.
struct FigureOptions {
    QStringList influencers; ///< user ids in the order of their colours
    Language language = Language::English;
    bool sampleData = false;
};

} // namespace livegauge
