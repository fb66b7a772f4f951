#pragma once

#include <QDate>

#include <array>
#include <span>

namespace livegauge {

/// A time of day, in the market's own, at which an influencer likes to begin.
struct SampleSlot {
    double hour; ///< 22.5 is half past ten at night
    double chance; ///< that a day with streams has this one
};

struct SampleDay {
    int year;
    int month;
    int day;
    QDate date() const { return {year, month, day}; }
};

/// What makes one sample influencer unlike another. Figures are those of an ordinary stream in the
/// middle of 2026. Text is UTF-8.
struct SampleCharacter {
    const char *userId;
    const char *nickname;
    const char *region;
    SampleDay firstDay;
    int monthsKept; ///< how far back the source's list goes; 0: to the first day
    int growingDays; ///< how long a newcomer takes to be known; 0: was known from the start
    SampleDay quietFrom; ///< since then streams are rare; year 0: never
    std::array<double, 7> weekdays; ///< chance of a day with streams, Monday first
    std::span<const SampleSlot> times;
    double hours; ///< on air
    double viewsPerHour;
    double gpm; ///< GMV per 1,000 views
    double itemPrice;
    int products;
    double likesPerView;
    double growth; ///< a year, as a logarithm: 0.7 doubles
    double restlessness; ///< how much one stream differs from the next; 0.2 is calm
    double uncaptured; ///< share of streams whose likes and comments the source says are 0
    std::span<const char *const> titles;
};

std::span<const SampleCharacter> sampleCharacters();

} // namespace livegauge
