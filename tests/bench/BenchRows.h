#pragma once

#include "domain/Livestream.h"

#include <QRandomGenerator>

#include <vector>

namespace livegauge::bench {

/// `count` livestreams of 500 influencers in four markets over some years, newest first; no two
/// titles alike, half of them Chinese. Always the same.
inline std::vector<Livestream> rows(int count)
{
    constexpr qint64 newest = 1'790'000'000;
    constexpr int influencers = 500;
    const QString regions[]{QStringLiteral("US"), QStringLiteral("GB"), QStringLiteral("ID"),
                            QStringLiteral("TH")};
    QRandomGenerator dice(11);
    std::vector<Livestream> result(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Livestream &row = result[static_cast<std::size_t>(i)];
        const int who = static_cast<int>(dice.bounded(influencers));
        row.start = newest - i * qint64{100};
        row.duration = 1'800 + dice.bounded(14'400);
        row.end = *row.start + *row.duration;
        row.roomId = QString::number((*row.start << 32) + i);
        row.userId = QString::number(7'288'986'759'428'000'000 + who);
        row.nickname = QStringLiteral("Influencer %1").arg(who);
        row.region = regions[who % 4];
        if (i % 2 == 0) {
            for (int letter = 0; letter < 8; ++letter)
                row.title += QChar(0x4e00 + dice.bounded(0x5000));
        } else {
            row.title = QStringLiteral("Live sale ");
        }
        row.title += QStringLiteral(" no. %1").arg(dice.generate(), 8, 16);
        row.viewers = 100 + dice.bounded(20'000);
        row.views = *row.viewers + dice.bounded(10'000);
        row.likes = dice.bounded(100'000);
        row.comments = dice.bounded(5'000);
        row.followers = dice.bounded(300);
        row.products = dice.bounded(100);
        row.units = dice.bounded(900);
        if (dice.bounded(50) > 0) // now and then the source does not know
            row.gmv = dice.bounded(2'000'000) / 100.0;
    }
    return result;
}

} // namespace livegauge::bench
