#pragma once

#include "demo/Dice.h"
#include "demo/SampleCharacter.h"
#include "domain/Livestream.h"

#include <QDate>
#include <QTimeZone>

#include <vector>

namespace livegauge {

/// What a sample influencer did on which day. A function of the influencer and the day alone.
class SampleDiary {
public:
    explicit SampleDiary(const SampleCharacter &character);

    const QTimeZone &zone() const { return m_zone; } ///< the market's
    /// The livestreams that began on a day of the market's calendar, earliest first.
    std::vector<Livestream> streamsOf(QDate day) const;

private:
    bool isAway(QDate day) const;
    double chanceOf(QDate day) const;
    double reach(QDate day) const;
    Livestream stream(QDate day, double hour, double longest, Dice &dice) const;
    void countPeople(Livestream &row, QDate day, Dice &dice) const;
    void countSales(Livestream &row, QDate day, Dice &dice) const;
    QString titleOf(QDate day, Dice &dice) const;

    const SampleCharacter &m_character;
    QString m_region;
    quint64 m_seed;
    QTimeZone m_zone;
};

} // namespace livegauge
