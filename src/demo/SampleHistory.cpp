#include "demo/SampleHistory.h"

#include "demo/SampleDiary.h"

#include <QDateTime>

#include <algorithm>

namespace livegauge {
namespace {

/// The one row of the API's documentation, every field as it stands there.
Livestream documentedRow()
{
    Livestream row;
    row.roomId = QStringLiteral("7321509771910417194");
    row.userId = QStringLiteral("7288986759428588590");
    row.nickname = QStringLiteral("POP MART US SHOP");
    row.title = QStringLiteral("NEW FREEBIES!!!");
    row.region = QStringLiteral("US");
    row.coverUrl = QStringLiteral("https://echosell-images.tos-ap-southeast-1.volces.com/"
                                  "live-cover/36/7321509771910417194.jpeg");
    row.start = 1'704'672'004;
    row.end = 1'704'690'013;
    row.duration = 18'009;
    row.views = 9335;
    row.viewers = 7506;
    row.likes = 0;
    row.comments = 0;
    row.followers = 6;
    row.products = 97;
    row.units = 121;
    row.gmv = 2627.73;
    return row;
}

QDate firstDayListed(const SampleCharacter &character, QDate today)
{
    const QDate debut = character.firstDay.date();
    if (character.monthsKept == 0)
        return debut;
    return std::max(debut, QDate(today.year(), today.month(), 1).addMonths(-character.monthsKept));
}

} // namespace

std::vector<Livestream> sampleHistory(const QString &userId, qint64 now)
{
    const auto characters = sampleCharacters();
    const auto found = std::ranges::find_if(characters, [&](const SampleCharacter &character) {
        return userId == QLatin1String(character.userId);
    });
    if (found == characters.end())
        return {};

    std::vector<Livestream> rows;
    const Livestream documented = documentedRow();
    if (documented.userId == userId)
        rows.push_back(documented);

    const SampleDiary diary(*found);
    const QDate today = QDateTime::fromSecsSinceEpoch(now, diary.zone()).date();
    for (QDate day = firstDayListed(*found, today); day < today; day = day.addDays(1)) {
        for (const Livestream &stream : diary.streamsOf(day)) {
            if (stream.end.value_or(0) <= now)
                rows.push_back(stream);
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &Livestream::start);
    return rows;
}

} // namespace livegauge
