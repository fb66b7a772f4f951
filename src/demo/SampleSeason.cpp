#include "demo/SampleSeason.h"

#include <array>
#include <cmath>
#include <string_view>

namespace livegauge {
namespace {

/// The same dates every year.
struct YearlySale {
    std::string_view regions;
    int month;
    int day;
    int days;
    double factor;
    const char *name;
};

// Where two overlap, the first in the table holds.
constexpr std::array yearly{
    YearlySale{"ID TH VN PH", 11, 11, 1, 3.2, "11.11"},
    YearlySale{"BR SA MX", 11, 11, 1, 1.5, "11.11"},
    YearlySale{"ID TH VN PH", 12, 12, 1, 2.7, "12.12"},
    YearlySale{"ID TH VN PH", 9, 9, 1, 2.0, "9.9"},
    YearlySale{"ID TH VN PH", 10, 10, 1, 1.9, "10.10"},
    YearlySale{"ID TH VN PH", 8, 8, 1, 1.6, "8.8"},
    YearlySale{"ID TH VN PH", 7, 7, 1, 1.6, "7.7"},
    YearlySale{"ID TH VN PH", 6, 6, 1, 1.7, "6.6"},
    YearlySale{"TH VN SA", 6, 18, 1, 1.6, "6.18"},
    YearlySale{"ID TH VN PH", 11, 9, 2, 1.35, nullptr},
    YearlySale{"ID TH VN PH", 12, 10, 2, 1.25, nullptr},
    YearlySale{"US GB", 7, 8, 4, 1.5, "Summer Deals"},
    YearlySale{"US GB BR MX", 12, 1, 20, 1.3, nullptr},
    YearlySale{"PH", 11, 26, 29, 1.35, nullptr},
    YearlySale{"US GB BR MX PH", 12, 24, 3, 0.45, nullptr},
    YearlySale{"US GB", 1, 3, 38, 0.82, nullptr},
    YearlySale{"US GB", 2, 10, 5, 1.3, "Valentine's"},
    YearlySale{"US", 10, 24, 8, 1.25, "Halloween"},
    YearlySale{"MX", 5, 25, 9, 1.7, "Hot Sale"},
    YearlySale{"MX", 10, 28, 5, 1.3, "Día de Muertos"},
    YearlySale{"BR", 6, 8, 5, 1.5, "Dia dos Namorados"},
    YearlySale{"TH", 4, 12, 5, 0.45, nullptr},
    YearlySale{"SA", 7, 1, 55, 0.8, nullptr},
};

/// First days of the lunar year, 2024 to 2031.
constexpr std::array<std::array<int, 3>, 8> lunarNewYears{{{2024, 2, 10},
                                                           {2025, 1, 29},
                                                           {2026, 2, 17},
                                                           {2027, 2, 6},
                                                           {2028, 1, 26},
                                                           {2029, 2, 13},
                                                           {2030, 2, 3},
                                                           {2031, 1, 23}}};

bool names(std::string_view regions, const QString &region)
{
    return QLatin1String(regions.data(), static_cast<int>(regions.size())).contains(region);
}

SampleSeason yearlySeason(const QString &region, QDate day)
{
    for (const YearlySale &sale : yearly) {
        const QDate first(day.year(), sale.month, sale.day);
        const qint64 since = first.daysTo(day);
        if (first.isValid() && since >= 0 && since < sale.days && names(sale.regions, region))
            return {sale.factor, sale.name};
    }
    return {};
}

/// Black Friday to Cyber Monday: the fourth Thursday of November is the day before.
SampleSeason blackFriday(const QString &region, QDate day)
{
    constexpr std::array factors{2.6, 1.8, 1.5, 2.1};
    const QDate november(day.year(), 11, 1);
    const QDate friday = november.addDays((Qt::Thursday - november.dayOfWeek() + 7) % 7 + 22);
    const qint64 since = friday.daysTo(day);
    if (since < 0 || since > 3 || !names("US GB BR SA", region))
        return {};
    const char *const name = region == QLatin1String("SA") ? "White Friday" : "Black Friday";
    return {factors[static_cast<std::size_t>(since)], since < 3 ? name : "Cyber Monday"};
}

/// Mexico's long weekend of sales: from the Friday before the third Monday of November.
SampleSeason buenFin(const QString &region, QDate day)
{
    const QDate november(day.year(), 11, 1);
    const QDate friday = november.addDays((Qt::Monday - november.dayOfWeek() + 7) % 7 + 11);
    const qint64 since = friday.daysTo(day);
    if (since < 0 || since > 3 || region != QLatin1String("MX"))
        return {};
    return {2.4, "El Buen Fin"};
}

/// The fasting month moves by the moon; a day's error does no harm here.
SampleSeason ramadan(const QString &region, QDate day)
{
    constexpr double lunarYear = 354.367;
    if (!names("ID SA", region))
        return {};
    const QDate known(2024, 3, 11);
    const auto since = static_cast<double>(known.daysTo(day));
    const double into = since - std::floor(since / lunarYear) * lunarYear;
    const char *const name = region == QLatin1String("SA") ? "رمضان" : "Ramadan";
    if (into < 22)
        return {1.35, name};
    if (into < 29)
        return {1.7, name};
    return {into < 36 ? 0.5 : 1.0, nullptr};
}

SampleSeason lunarNewYear(const QString &region, QDate day)
{
    if (region != QLatin1String("VN"))
        return {};
    for (const auto &[year, month, first] : lunarNewYears) {
        const qint64 since = QDate(year, month, first).daysTo(day);
        if (since >= -24 && since < -2)
            return {1.6, "Tết"};
        if (since >= -2 && since < 6)
            return {0.3, nullptr};
    }
    return {};
}

} // namespace

SampleSeason sampleSeason(const QString &region, QDate day)
{
    constexpr std::array rules{blackFriday, buenFin, lunarNewYear, ramadan, yearlySeason};
    for (const auto rule : rules) {
        const SampleSeason season = rule(region, day);
        if (season.factor != 1)
            return season;
    }
    const bool payday = day.day() >= 25 && day.day() <= 27 && names("ID TH PH", region);
    return {payday ? 1.25 : 1.0, nullptr};
}

} // namespace livegauge
