#include "analysis/SelectionScope.h"
#include "support/Selections.h"

#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

Livestream stream(const char *userId, const char *name, const char *region,
                  const std::optional<QDateTime> &start)
{
    static int room = 0;
    Livestream result;
    result.roomId = QString::number(++room);
    result.userId = QLatin1String(userId);
    result.nickname = QLatin1String(name);
    result.region = QLatin1String(region);
    if (start)
        result.start = start->toSecsSinceEpoch();
    return result;
}

QDateTime at(int month, int day, int hour)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::UTC);
}

/// In New York the second begins on the evening of the day before.
std::vector<Livestream> two(const char *secondRegion = "GB")
{
    return {stream("11", "Alpha", "US", at(10, 1, 8)),
            stream("22", "Beta", secondRegion, at(11, 3, 3))};
}

SelectionQuery query()
{
    SelectionQuery result;
    result.clock = Clock(ClockKind::Utc);
    result.now = at(11, 20, 12).toSecsSinceEpoch();
    return result;
}

QString daysIn(const Selection &selection)
{
    const WallSpan days = scopeOf(selection).days;
    if (days.isEmpty())
        return {};
    const QString form = QStringLiteral("yyyy-MM-dd");
    return wallDateTime(days.from).toString(form) + QLatin1Char(' ')
        + wallDateTime(days.until - 1).toString(form);
}

QStringList namesIn(const Selection &selection)
{
    QStringList names;
    for (const InfluencerInScope &one : scopeOf(selection).influencers)
        names += selection.columns.texts().text(one.userId) + QLatin1Char(' ')
            + selection.columns.texts().text(one.name);
    return names;
}

} // namespace

class TestSelectionScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutABeginningTheDaysAreThoseOfTheLivestreams()
    {
        QCOMPARE(daysIn(selectionOf(two(), query())), QStringLiteral("2026-10-01 2026-11-03"));
        QCOMPARE(daysIn(selectionOf({}, query())), QString());
        SelectionQuery atMarkets = query();
        atMarkets.clock = Clock(ClockKind::Market);
        QCOMPARE(daysIn(selectionOf(two("US"), atMarkets)),
                 QStringLiteral("2026-10-01 2026-11-02"));
    }

    void aPeriodGoesToToday()
    {
        SelectionQuery asked = query();
        asked.period = Period{60};
        QCOMPARE(daysIn(selectionOf(two(), asked)), QStringLiteral("2026-09-22 2026-11-20"));
        asked.period = Period{{}, QDate(2026, 10, 1), QDate(2026, 12, 31)};
        QCOMPARE(daysIn(selectionOf(two(), asked)), QStringLiteral("2026-10-01 2026-11-20"));
    }

    void whoIsLeftOutOfASelectionIsNotInItsScope()
    {
        SelectionQuery asked = query();
        asked.influencers = {QStringLiteral("22")};
        const Selection selection = selectionOf(two(), asked);
        QCOMPARE(namesIn(selection), QStringList{QStringLiteral("22 Beta")});
        QCOMPARE(scopeOf(selection).regions.size(), std::size_t{1});
        QCOMPARE(scopeOf(selectionOf(two(), query())).regions.size(), std::size_t{2});
    }

    /// Rows stand in the order in which they came, not in that of time.
    void theNewestKnownNameCounts()
    {
        QCOMPARE(
            namesIn(selectionOf(
                {stream("11", "Older", "US", at(10, 1, 8)), stream("11", "", "US", at(10, 9, 8)),
                 stream("11", "Newest", "US", at(10, 5, 8)), stream("11", "Undated", "US", {})},
                query())),
            QStringList{QStringLiteral("11 Newest")});
        QCOMPARE(namesIn(selectionOf(
                     {stream("11", "Undated", "US", {}), stream("11", "Dated", "US", at(10, 1, 8))},
                     query())),
                 QStringList{QStringLiteral("11 Dated")});
    }

    /// The source may state none for one of the livestreams.
    void anInfluencerIsOfTheMarketOfItsLivestreams()
    {
        const Selection selection = selectionOf({stream("11", "Alpha", "US", at(10, 1, 8)),
                                                 stream("22", "Beta", "GB", at(11, 3, 3)),
                                                 stream("22", "Beta", "", at(11, 4, 3))},
                                                query());
        QStringList markets;
        for (const InfluencerInScope &one : scopeOf(selection).influencers)
            markets += selection.columns.texts().text(one.market);
        QCOMPARE(markets, (QStringList{QStringLiteral("US"), QStringLiteral("GB")}));
    }

    void livestreamsOfNobodyHaveNoInfluencer()
    {
        QCOMPARE(namesIn(selectionOf({stream("", "Nobody", "US", at(10, 1, 8))}, query())),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSelectionScope)
#include "tst_SelectionScope.moc"
