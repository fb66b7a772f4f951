#include "demo/SampleDiary.h"

#include "demo/SampleFlaws.h"
#include "demo/SampleSeason.h"
#include "domain/Clock.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace livegauge {
namespace {

constexpr double secondsPerHour = 3600;
constexpr double secondsPerDay = 86'400;

/// Separate chances of one day, so that a change to one does not stir the other.
enum Purpose : quint64 { Streams = 0, Holidays = 1'000'000'000 };

quint64 dayNumber(QDate day)
{
    return static_cast<quint64>(day.toJulianDay());
}

/// A slow swing between -1 and 1, in step with nobody else's.
double swing(QDate day, quint64 seed, double period)
{
    const auto phase = static_cast<double>(seed % 997);
    return std::sin(2 * std::numbers::pi * (static_cast<double>(day.toJulianDay()) + phase)
                    / period);
}

} // namespace

SampleDiary::SampleDiary(const SampleCharacter &character)
    : m_character(character)
    , m_region(QString::fromLatin1(character.region))
    , m_seed(QByteArray(character.userId).toULongLong())
    , m_zone(Clock::marketZone(m_region))
{
}

bool SampleDiary::isAway(QDate day) const
{
    constexpr quint64 block = 140;
    constexpr int shortest = 7;
    constexpr int longest = 20;
    // Nobody who sells goes away in the weeks of the great sales.
    if (day.month() == 11 || (day.month() == 12 && day.day() <= 20))
        return false;
    Dice dice(m_seed, Purpose::Holidays + dayNumber(day) / block);
    const int length = shortest + dice.below(longest - shortest);
    const int first = dice.below(static_cast<int>(block) - length);
    const auto into = static_cast<int>(dayNumber(day) % block);
    return dice.happens(0.7) && into >= first && into < first + length;
}

double SampleDiary::chanceOf(QDate day) const
{
    constexpr double whenQuiet = 0.12;
    if (isAway(day))
        return 0;
    const double usual = m_character.weekdays[static_cast<std::size_t>(day.dayOfWeek() - 1)];
    if (m_character.quietFrom.year != 0 && day >= m_character.quietFrom.date())
        return usual * whenQuiet;
    // Nobody who sells misses the great days.
    return sampleSeason(m_region, day).factor >= 1.9 ? 1 : usual;
}

/// How far the influencer reaches on a day, against the middle of 2026.
double SampleDiary::reach(QDate day) const
{
    constexpr double daysPerYear = 365.25;
    const auto since = static_cast<double>(QDate(2026, 7, 1).daysTo(day));
    // Nobody grows for ever.
    const double years = std::clamp(since / daysPerYear, -2.5, 3.0);
    double result = std::exp(m_character.growth * years + 0.13 * swing(day, m_seed, 173)
                             + 0.08 * swing(day, m_seed / 7, 61));
    if (m_character.growingDays > 0) {
        const auto age = static_cast<double>(m_character.firstDay.date().daysTo(day));
        result *= 1 - 0.85 * std::exp(-age / m_character.growingDays);
    }
    if (m_character.quietFrom.year != 0 && day >= m_character.quietFrom.date())
        result *= 0.4;
    return result;
}

std::vector<Livestream> SampleDiary::streamsOf(QDate day) const
{
    std::vector<Livestream> result;
    Dice dice(m_seed, Purpose::Streams + dayNumber(day));
    if (!dice.happens(chanceOf(day)))
        return result;
    std::vector<double> hours;
    for (const SampleSlot &slot : m_character.times) {
        if (dice.happens(slot.chance))
            hours.push_back(slot.hour + 0.2 * dice.bell());
    }
    if (hours.empty())
        hours.push_back(m_character.times.front().hour + 0.2 * dice.bell());
    std::ranges::sort(hours);
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const double longest = i + 1 < hours.size() ? hours[i + 1] - hours[i] - 0.5 : 6.2;
        result.push_back(stream(day, hours[i], longest, dice));
    }
    return result;
}

Livestream SampleDiary::stream(QDate day, double hour, double longest, Dice &dice) const
{
    Livestream row;
    row.userId = QString::fromLatin1(m_character.userId);
    row.nickname = QString::fromUtf8(m_character.nickname);
    row.region = m_region;
    row.title = titleOf(day, dice);

    const double weekend = day.dayOfWeek() >= Qt::Saturday ? 1.12 : 1.0;
    const double hours =
        std::clamp(dice.around(m_character.hours * weekend, 0.22), 0.75, std::min(longest, 6.2));
    const double second =
        std::clamp(hour * secondsPerHour + dice.between(0, 60), 0.0, secondsPerDay - 1);
    row.start =
        QDateTime(day, QTime(0, 0).addSecs(static_cast<int>(second)), m_zone).toSecsSinceEpoch();
    row.duration = std::llround(hours * secondsPerHour);
    row.end = *row.start + *row.duration;

    // As the source makes them: in the upper half when the room was opened, noise in the lower.
    const auto opened = static_cast<quint64>(*row.start - dice.below(240));
    const quint64 room = (opened << 32U) | (dice.bits() >> 32U);
    row.roomId = QString::number(room);
    if (dice.happens(0.15))
        row.coverUrl = QStringLiteral("https://echosell-images.tos-ap-southeast-1.volces.com/"
                                      "live-cover/36/%1.jpeg")
                           .arg(row.roomId);
    countPeople(row, day, dice);
    countSales(row, day, dice);
    addFlaws(row, m_character.uncaptured, dice);
    return row;
}

void SampleDiary::countPeople(Livestream &row, QDate day, Dice &dice) const
{
    const double hours = static_cast<double>(*row.duration) / secondsPerHour;
    const double weekend = day.dayOfWeek() >= Qt::Saturday ? 1.15 : 1.0;
    double views = m_character.viewsPerHour * std::pow(hours, 0.85) * reach(day) * weekend
        * std::sqrt(sampleSeason(m_region, day).factor);
    views = dice.around(views, m_character.restlessness);
    // Now and then the feed carries a stream far, or drops it.
    if (dice.happens(0.012))
        views *= dice.between(2.2, 4.5);
    else if (dice.happens(0.014))
        views *= dice.between(0.08, 0.3);

    row.views = std::max<qint64>(std::llround(views), 20);
    row.viewers = std::llround(static_cast<double>(*row.views) / dice.between(1.1, 1.35));
    row.likes =
        std::llround(static_cast<double>(*row.views) * dice.around(m_character.likesPerView, 0.3));
    row.comments = std::llround(static_cast<double>(*row.views) * dice.around(0.035, 0.35));
    row.followers = std::llround(static_cast<double>(*row.viewers) * dice.around(0.004, 0.6));
}

void SampleDiary::countSales(Livestream &row, QDate day, Dice &dice) const
{
    row.products = std::max<qint64>(std::llround(dice.around(m_character.products, 0.18)), 1);
    const double season = std::sqrt(sampleSeason(m_region, day).factor);
    const double mood = std::exp(0.14 * swing(day, m_seed / 3, 117));
    const double gpm = dice.around(m_character.gpm * season * mood, m_character.restlessness);
    const double price = dice.around(m_character.itemPrice, 0.09);
    const double wanted = static_cast<double>(*row.views) / 1000 * gpm;
    row.units = std::llround(wanted / price);
    row.gmv = std::round(static_cast<double>(*row.units) * price * 100) / 100;
}

QString SampleDiary::titleOf(QDate day, Dice &dice) const
{
    const int count = static_cast<int>(m_character.titles.size());
    QString title =
        QString::fromUtf8(m_character.titles[static_cast<std::size_t>(dice.below(count))]);
    const char *sale = sampleSeason(m_region, day).name;
    if (sale == nullptr || dice.happens(0.35))
        return title;
    return QStringLiteral("%1 · %2").arg(QString::fromUtf8(sale), title);
}

} // namespace livegauge
