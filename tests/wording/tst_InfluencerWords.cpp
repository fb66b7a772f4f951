#include "wording/InfluencerWords.h"

#include <QTest>

using namespace livegauge;

class TestInfluencerWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAgeIsToldAsOneSaysIt_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("text");
        QTest::newRow("just now") << qint64(59) << QStringLiteral("0 min ago");
        QTest::newRow("minutes") << qint64(3599) << QStringLiteral("59 min ago");
        QTest::newRow("hours") << qint64(23 * 3600) << QStringLiteral("23 h ago");
        QTest::newRow("yesterday") << qint64(25 * 3600) << QStringLiteral("yesterday");
        QTest::newRow("two midnights") << qint64(35 * 3600) << QStringLiteral("2 d ago");
        QTest::newRow("long ago") << qint64(400 * 86'400) << QStringLiteral("2025-10-18");
        QTest::newRow("to come") << qint64(-86'400) << QStringLiteral("2026-11-23");
    }

    void anAgeIsToldAsOneSaysIt()
    {
        QFETCH(qint64, secondsAgo);
        QFETCH(QString, text);
        constexpr qint64 now = 1'795'341'600; // 2026-11-22 10:00 UTC
        QCOMPARE(ageText(now - secondsAgo, now, QTimeZone::utc()), text);
    }

    void theDetailsTellEveryFact()
    {
        Influencer shop;
        shop.userId = QStringLiteral("7288986759428588590");
        shop.nickname = QStringLiteral("POP\nMART");
        shop.region = QStringLiteral("US");
        shop.streams = 12;
        shop.newestStart = 1'795'341'600;
        shop.lastRead = 1'795'345'200'000;
        shop.newSinceLook = 3;
        shop.watched = true;
        shop.group = QStringLiteral("Toys");
        shop.reading.open = OpenReading{};
        shop.reading.open->walk.nextPage = 7;
        QCOMPARE(influencerDetails(shop, Clock(ClockKind::Market), QTimeZone::utc())
                     .join(QLatin1Char('\n')),
                 QStringLiteral("POP MART\nID: 7288986759428588590\nMarket: US\n"
                                "12 livestream(s) stored\nNewest: 2026-11-22 02:00\n"
                                "Last read: 2026-11-22 11:00\n3 new since you last looked\n"
                                "Partial: the list goes on.\n"
                                "A reading was broken off; it goes on at page 7.\nGroup: Toys"));
        QCOMPARE(influencerFacts(Influencer{}), QStringLiteral("never read"));
        QCOMPARE(influencerFacts(shop), QString::fromUtf8("US · partial · 12 livestream(s)"));
        shop.reading.open.reset();
        shop.reading.reachedEnd = true;
        QCOMPARE(influencerFacts(shop), QString::fromUtf8("US · 12 livestream(s)"));
    }

    void rowsThatCouldNotBeReadMakeItPartial()
    {
        Influencer shop;
        shop.streams = 12;
        shop.lastRead = 1'795'345'200'000;
        shop.reading.reachedEnd = true;
        shop.reading.lostRows = {LostRows{}, LostRows{}};
        shop.reading.lostRows[0].wantsPage = false;
        QVERIFY(influencerFacts(shop).contains(QStringLiteral("partial")));
        QCOMPARE(coverageText(shop),
                 QStringLiteral("Partial: pages with rows that could not be read are to be bought "
                                "once more."));
        shop.reading.lostRows.pop_back();
        QCOMPARE(coverageText(shop),
                 QStringLiteral("Partial: rows that could not be read have moved on in the list. "
                                "A fetch of all pages that buys again brings them."));
    }
};

QTEST_APPLESS_MAIN(TestInfluencerWords)
#include "tst_InfluencerWords.moc"
