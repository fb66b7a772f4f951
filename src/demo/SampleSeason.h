#pragma once

#include <QDate>
#include <QString>

namespace livegauge {

/// What the calendar does to trade on one day.
struct SampleSeason {
    double factor = 1; ///< on an ordinary day's sales
    const char *name = nullptr; ///< what a title would call the day, UTF-8; nullptr where nothing
};

/// Sales days and holidays of a market, for any year.
SampleSeason sampleSeason(const QString &region, QDate day);

} // namespace livegauge
