#include "demo/SampleHistory.h"
#include "demo/SampleInfluencers.h"
#include "domain/Clock.h"
#include "domain/Period.h"
#include "support/TestHome.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace livegauge;

namespace {

constexpr qint64 day = 86'400;
const QString popMart = QStringLiteral("7288986759428588590");

qint64 at(int year, int month, int dayOfMonth, int hour = 12)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(hour, 0), Qt::UTC).toSecsSinceEpoch();
}

std::vector<qint64> someNows()
{
    return {at(2026, 11, 23), at(2026, 11, 23, 0), at(2027, 3, 1),  at(2027, 8, 15, 4),
            at(2028, 6, 1),   at(2029, 1, 1, 23),  at(2029, 12, 31)};
}

QString idOf(const QString &nickname)
{
    for (const SampleInfluencer &influencer : sampleInfluencers()) {
        if (influencer.nickname.startsWith(nickname))
            return influencer.userId;
    }
    return {};
}

std::vector<Livestream> historyOf(const char *nickname, qint64 now = at(2026, 11, 23))
{
    return sampleHistory(idOf(QString::fromUtf8(nickname)), now);
}

double gmvBetween(const std::vector<Livestream> &rows, qint64 from, qint64 to)
{
    double sum = 0;
    for (const Livestream &row : rows) {
        if (*row.start >= from && *row.start < to)
            sum += row.gmv.value_or(0);
    }
    return sum;
}

template <typename Condition>
double shareOf(const std::vector<Livestream> &rows, Condition condition)
{
    return static_cast<double>(std::ranges::count_if(rows, condition))
        / static_cast<double>(rows.size());
}

QDateTime wall(const Livestream &row)
{
    return wallDateTime(Clock().wallSeconds(*row.start, row.region));
}

} // namespace

class TestSampleHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void askingTwiceGivesTheSameHistory()
    {
        for (const SampleInfluencer &influencer : sampleInfluencers())
            QCOMPARE(sampleHistory(influencer.userId, at(2026, 11, 23)),
                     sampleHistory(influencer.userId, at(2026, 11, 23)));
    }

    void nobodyElseHasAHistory()
    {
        QVERIFY(sampleHistory(QStringLiteral("123"), at(2026, 11, 23)).empty());
        QVERIFY(sampleHistory(QString(), at(2026, 11, 23)).empty());
    }

    void aPastDayStaysAsItWasWhenTheCalendarMovesOn()
    {
        const qint64 now = at(2026, 11, 23);
        for (const SampleInfluencer &influencer : sampleInfluencers()) {
            const auto before = sampleHistory(influencer.userId, now);
            const auto after = sampleHistory(influencer.userId, now + 31 * day);
            const qint64 oldest = *after.back().start;
            std::vector<Livestream> both;
            for (const Livestream &row : after) {
                if (*row.start < now - 3 * day)
                    both.push_back(row);
            }
            std::vector<Livestream> expected;
            for (const Livestream &row : before) {
                if (*row.start < now - 3 * day && *row.start >= oldest)
                    expected.push_back(row);
            }
            QVERIFY(both.size() > 150);
            QCOMPARE(both, expected);
        }
    }

    void everyRoomIsThereOnceAndItsIdTellsItsStart()
    {
        QSet<QString> rooms;
        qsizetype rows = 0;
        for (const SampleInfluencer &influencer : sampleInfluencers()) {
            QCOMPARE(influencer.userId.size(), 19);
            for (const Livestream &row : sampleHistory(influencer.userId, at(2026, 11, 23))) {
                rooms.insert(row.roomId);
                ++rows;
                QCOMPARE(row.userId, influencer.userId);
                QCOMPARE(row.nickname, influencer.nickname);
                QCOMPARE(row.region, influencer.region);
                const auto opened = static_cast<qint64>(row.roomId.toULongLong() >> 32U);
                QVERIFY(opened <= *row.start && opened > *row.start - 300);
            }
        }
        QCOMPARE(rooms.size(), rows);
    }

    void theDocumentedRowIsTheOldestOfItsInfluencer()
    {
        for (const qint64 now : someNows()) {
            const Livestream row = sampleHistory(popMart, now).back();
            QCOMPARE(row.roomId, QStringLiteral("7321509771910417194"));
            QCOMPARE(row.userId, popMart);
            QCOMPARE(row.nickname, QStringLiteral("POP MART US SHOP"));
            QCOMPARE(row.title, QStringLiteral("NEW FREEBIES!!!"));
            QCOMPARE(row.region, QStringLiteral("US"));
            QCOMPARE(row.coverUrl,
                     QStringLiteral("https://echosell-images.tos-ap-southeast-1.volces.com/"
                                    "live-cover/36/7321509771910417194.jpeg"));
            QCOMPARE(row.start, std::optional<qint64>(1704672004));
            QCOMPARE(row.end, std::optional<qint64>(1704690013));
            QCOMPARE(row.duration, std::optional<qint64>(18009));
            QCOMPARE(row.views, std::optional<qint64>(9335));
            QCOMPARE(row.viewers, std::optional<qint64>(7506));
            QCOMPARE(row.likes, std::optional<qint64>(0));
            QCOMPARE(row.comments, std::optional<qint64>(0));
            QCOMPARE(row.followers, std::optional<qint64>(6));
            QCOMPARE(row.products, std::optional<qint64>(97));
            QCOMPARE(row.units, std::optional<qint64>(121));
            QCOMPARE(row.gmv, std::optional(2627.73));
        }
    }

    void someHundredsOfStreamsNewestFirstAndNoneFromToday()
    {
        for (const qint64 now : someNows()) {
            for (const SampleInfluencer &influencer : sampleInfluencers()) {
                const auto rows = sampleHistory(influencer.userId, now);
                QVERIFY2(rows.size() >= 200 && rows.size() <= 900, qPrintable(influencer.nickname));
                QVERIFY(std::ranges::is_sorted(rows, std::ranges::greater(), &Livestream::start));
                const Clock clock;
                const qint64 today =
                    groupStart(clock.wallSeconds(now, influencer.region), Grouping::Day);
                QVERIFY(clock.wallSeconds(*rows.front().start, influencer.region) < today);
                QVERIFY(rows.front().end.value_or(now) <= now);
            }
        }
    }

    void theLastThirtyDaysAreEmptyForTheDormantOneAtMost()
    {
        for (const qint64 now : someNows()) {
            int fresh = 0;
            for (const SampleInfluencer &influencer : sampleInfluencers()) {
                const auto rows = sampleHistory(influencer.userId, now);
                const bool lately = *rows.front().start > now - 30 * day;
                QVERIFY(lately || influencer.userId == idOf(QStringLiteral("Achadinhos")));
                fresh += *rows.front().start > now - 3 * day ? 1 : 0;
            }
            QVERIFY(fresh >= 5);
        }
    }

    void figuresAreThoseOfALivestream()
    {
        for (const SampleInfluencer &influencer : sampleInfluencers()) {
            for (const Livestream &row : sampleHistory(influencer.userId, at(2026, 11, 23))) {
                QVERIFY(*row.views > 0);
                QVERIFY(*row.duration >= 1800 && *row.duration <= 23'400);
                if (row.viewers && *row.views > 200) {
                    const double again =
                        static_cast<double>(*row.views) / static_cast<double>(*row.viewers);
                    QVERIFY(again > 1.09 && again < 1.36);
                }
                QCOMPARE(row.gmv.has_value(), row.units.has_value());
                if (row.gmv)
                    QCOMPARE(std::round(*row.gmv * 100) / 100, *row.gmv);
                if (row.gmv && *row.units > 0)
                    QVERIFY(*row.gmv / static_cast<double>(*row.units) < 60);
            }
        }
    }

    void streamsOfOneInfluencerDoNotOverlap()
    {
        for (const SampleInfluencer &influencer : sampleInfluencers()) {
            const auto rows = sampleHistory(influencer.userId, at(2026, 11, 23));
            for (std::size_t i = 1; i < rows.size(); ++i)
                QVERIFY(rows[i].end.value_or(0) < *rows[i - 1].start);
        }
    }

    void durationIsEndMinusStartWithRareExceptions()
    {
        int odd = 0;
        int unknownEnd = 0;
        int all = 0;
        for (const SampleInfluencer &influencer : sampleInfluencers()) {
            for (const Livestream &row : sampleHistory(influencer.userId, at(2026, 11, 23))) {
                ++all;
                unknownEnd += row.end ? 0 : 1;
                odd += row.end && *row.end - *row.start != *row.duration ? 1 : 0;
            }
        }
        QVERIFY(odd > 0 && odd < all / 50);
        QVERIFY(unknownEnd > 0 && unknownEnd < all / 50);
    }

    void someLikesWereNotCapturedAndSomeFieldsAreUnknown()
    {
        for (const SampleInfluencer &influencer : sampleInfluencers()) {
            const auto rows = sampleHistory(influencer.userId, at(2026, 11, 23));
            const double zero = shareOf(
                rows, [](const Livestream &row) { return row.likes == 0 && row.comments == 0; });
            QVERIFY(zero > 0.005 && zero < 0.5);
            const double unknown = shareOf(rows, [](const Livestream &row) {
                return !row.gmv || !row.viewers || !row.likes || !row.comments || !row.followers
                    || !row.products;
            });
            QVERIFY(unknown < 0.1);
            QSet<QString> titles;
            for (const Livestream &row : rows)
                titles.insert(row.title);
            QVERIFY(titles.size() >= 8);
        }
    }

    void theWeekendOneStreamsOnWeekends()
    {
        const double weekend = shareOf(historyOf("Casa Bonita"), [](const Livestream &row) {
            return wall(row).date().dayOfWeek() >= Qt::Friday;
        });
        QVERIFY(weekend > 0.95);
    }

    void theNightOwlBeginsAtNightAndTheCoffeeInTheMorning()
    {
        const double night = shareOf(historyOf("สวยทุกวัน"), [](const Livestream &row) {
            return wall(row).time().hour() >= 21;
        });
        QVERIFY(night > 0.8);
        const double morning = shareOf(historyOf("Kopi Pagi"), [](const Livestream &row) {
            return wall(row).time().hour() <= 7;
        });
        QVERIFY(morning > 0.8);
    }

    void oneRisesOneDeclinesAndOneAllButStopped()
    {
        const qint64 now = at(2026, 10, 31);
        const auto ratio = [now](const char *nickname) {
            const auto rows = historyOf(nickname, now);
            return gmvBetween(rows, now - 120 * day, now)
                / gmvBetween(rows, now - 485 * day, now - 365 * day);
        };
        QVERIFY2(ratio("GlowUp") > 1.4, qPrintable(QString::number(ratio("GlowUp"))));
        QVERIFY2(ratio("Nhà Bếp") < 0.7, qPrintable(QString::number(ratio("Nhà Bếp"))));
        QVERIFY2(ratio("Achadinhos") < 0.25, qPrintable(QString::number(ratio("Achadinhos"))));
    }

    void theNewcomerHasNothingBeforeTheFirstDay()
    {
        const auto rows = historyOf("Tita Beth");
        QVERIFY(*rows.back().start >= at(2026, 4, 17));
        QVERIFY(gmvBetween(rows, at(2026, 9, 1), at(2026, 10, 1))
                > 1.5 * gmvBetween(rows, at(2026, 5, 1), at(2026, 6, 1)));
    }

    void elevenElevenStandsOut()
    {
        const auto rows = historyOf("สวยทุกวัน");
        // 22:30 in Bangkok is 15:30 UTC of the same day.
        const double sale = gmvBetween(rows, at(2026, 11, 11, 0), at(2026, 11, 12, 0));
        const double usual = gmvBetween(rows, at(2026, 10, 1, 0), at(2026, 11, 1, 0)) / 31;
        QVERIFY(sale > 1.5 * usual);
    }
};

int main(int argc, char **argv)
{
    const test::TestHome home;
    TestSampleHistory tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_SampleHistory.moc"
