#include "analysis/SelectionBuilder.h"
#include "support/Livestreams.h"

#include <QRandomGenerator>
#include <QTest>

using namespace livegauge;

namespace {

Livestream stream(int room, qint64 start, std::optional<double> gmv, const QString &title = {})
{
    Livestream result;
    result.roomId = QString::number(room);
    result.userId = QString::number(room % 3);
    result.region = room % 2 == 0 ? QStringLiteral("US") : QStringLiteral("ID");
    result.start = start;
    result.gmv = gmv;
    result.views = 100;
    result.title = title;
    return result;
}

QString rooms(const Selection &selection)
{
    QStringList result;
    for (const RowNumber row : *selection.shown)
        result.append(selection.columns.roomId(row));
    return result.join(QLatin1Char(' '));
}

SelectionQuery query(std::vector<SortKey> order, Filter filter = {})
{
    SelectionQuery result;
    result.clock = Clock(ClockKind::Utc);
    result.order = std::move(order);
    result.filter = std::move(filter);
    return result;
}

constexpr SortKey byGmv{ColumnId::Gmv, Qt::DescendingOrder};
constexpr SortKey byTitle{ColumnId::Title, Qt::AscendingOrder};

/// A store whose changes go to a builder.
struct Desk {
    ColumnStore store;
    SelectionBuilder builder;

    SelectionBuilder::Built merge(const std::vector<Livestream> &streams)
    {
        const ColumnStore::Merge merge = store.merge(streams);
        builder.setColumns(store.columns(), merge.firstAdded, merge.changed);
        return builder.build();
    }
    SelectionBuilder::Built ask(const SelectionQuery &query)
    {
        builder.setQuery(query);
        return builder.build();
    }
};

Condition contains(const char *text, bool negated = false)
{
    return {ColumnId::Title, TextPattern{QString::fromUtf8(text)}, negated};
}

} // namespace

class TestSelectionBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->merge({stream(1, 100, 5.0, QStringLiteral("Big SALE")),
                       stream(2, 200, std::nullopt, QStringLiteral("unboxing 10")),
                       stream(3, 300, 7.0, QStringLiteral("unboxing 9")), stream(4, 400, 5.0)});
    }

    void newestComesFirstWhereNothingElseIsSaid()
    {
        QCOMPARE(rooms(m_desk->ask(query({})).selection), QStringLiteral("4 3 2 1"));
    }

    void unknownIsLastInBothDirectionsAndEqualOnesKeepNewestFirst()
    {
        QCOMPARE(rooms(m_desk->ask(query({byGmv})).selection), QStringLiteral("3 4 1 2"));
        QCOMPARE(rooms(m_desk->ask(query({{ColumnId::Gmv, Qt::AscendingOrder}})).selection),
                 QStringLiteral("4 1 3 2"));
    }

    void textsOrderAsPeopleReadThem()
    {
        QCOMPARE(rooms(m_desk->ask(query({byTitle})).selection), QStringLiteral("1 3 2 4"));
    }

    void severalKeysCountOneAfterTheOther()
    {
        QCOMPARE(
            rooms(m_desk->ask(query({byGmv, {ColumnId::Start, Qt::AscendingOrder}})).selection),
            QStringLiteral("3 1 4 2"));
    }

    void aFilterKeepsTheOrder_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<Condition>("condition");
        const auto gmv = [](NumberRange range, bool negated = false) {
            return Condition{ColumnId::Gmv, range, negated};
        };
        QTest::newRow("at least") << "3 4 1" << gmv({5.0});
        QTest::newRow("more than") << "3" << gmv({.least = 5.0, .withLeast = false});
        QTest::newRow("not the same") << "3 2" << gmv({5.0, 5.0}, true);
        QTest::newRow("unknown") << "2" << Condition{ColumnId::Gmv, IsUnknown{}};
        QTest::newRow("known") << "3 4 1" << Condition{ColumnId::Gmv, IsUnknown{}, true};
        QTest::newRow("worked out") << "3" << Condition{ColumnId::Gpm, NumberRange{60.0}};
        QTest::newRow("market") << "4 2"
                                << Condition{ColumnId::Region, TextPattern{QStringLiteral("us")}};
        QTest::newRow("holds") << "3 2" << contains("UNBOX");
        QTest::newRow("does not hold") << "4 1" << contains("unbox", true);
        QTest::newRow("with case")
            << "1"
            << Condition{ColumnId::Title,
                         TextPattern{QStringLiteral("SALE"), TextMatch::Contains, true}};
        QTest::newRow("expression")
            << "3"
            << Condition{ColumnId::Title,
                         TextPattern{QStringLiteral("\\b\\d$"), TextMatch::Expression}};
        QTest::newRow("not whole")
            << ""
            << Condition{ColumnId::Title, TextPattern{QStringLiteral("["), TextMatch::Expression}};
        QTest::newRow("livestream id")
            << "3"
            << Condition{ColumnId::RoomId, TextPattern{QStringLiteral("3"), TextMatch::Equals}};
    }
    void aFilterKeepsTheOrder()
    {
        QFETCH(QString, expected);
        QFETCH(Condition, condition);
        const Selection selection = m_desk->ask(query({byGmv}, {condition})).selection;
        QCOMPARE(rooms(selection), expected);
        QCOMPARE(selection.rows->count(), selection.count());
        QCOMPARE(rooms(m_desk->ask(query({byGmv})).selection), QStringLiteral("3 4 1 2"));
    }

    /// 5 of one currency is not 5 of the other.
    void moneyIsFilteredInItsCurrency()
    {
        Desk desk;
        desk.merge({stream(1, 100, 5.0), stream(2, 200, 5.0), stream(3, 300, 9.0),
                    stream(4, 400, std::nullopt)}); // even rooms are in the US
        const auto shown = [&desk](const QString &currency, bool isNegated) {
            SelectionQuery asked =
                query({}, {{ColumnId::Gmv, NumberRange{5.0, 5.0}, isNegated, currency}});
            asked.currencies.state(QStringLiteral("US"), QStringLiteral("USD"));
            return rooms(desk.ask(asked).selection);
        };
        QCOMPARE(shown({}, false), QStringLiteral("2 1"));
        QCOMPARE(shown(QStringLiteral("USD"), false), QStringLiteral("2"));
        QCOMPARE(shown(QStringLiteral("USD"), true), QStringLiteral("4 3 1"));
        QCOMPARE(shown(QStringLiteral("GBP"), false), QString()); // no longer stated
    }

    void lettersOutsideAsciiHaveNoCaseEither()
    {
        m_desk->merge({stream(5, 500, 1.0, QString::fromUtf8("ÉTÉ à Paris")),
                       stream(6, 600, 1.0, QString::fromUtf8("新品直播 Sale"))});
        const auto shown = [this](const char *text) {
            return rooms(m_desk->ask(query({}, {contains(text)})).selection);
        };
        QCOMPARE(shown("été"), QStringLiteral("5"));
        QCOMPARE(shown("直播 s"), QStringLiteral("6"));
        QCOMPARE(shown("PARIS"), QStringLiteral("5"));
    }

    void thePeriodIsThatOfEachMarketsClock()
    {
        // 2024-01-09 02:00 UTC: Monday evening in Los Angeles, Tuesday morning in Jakarta.
        constexpr qint64 now = 1'704'765'600;
        Desk desk;
        desk.merge({stream(1, now - 3'600, 1.0), stream(2, now - 3'600, 1.0),
                    stream(3, now - 12 * 3'600, 1.0), stream(4, now - 12 * 3'600, 1.0),
                    stream(5, now - 30 * 3'600, 1.0)});
        SelectionQuery today = query({});
        today.clock = Clock(ClockKind::Market);
        today.now = now;
        today.period = Period{1};
        QCOMPARE(rooms(desk.ask(today).selection), QStringLiteral("1 2 4"));
        today.period = Period{{}, QDate(2024, 1, 8), QDate(2024, 1, 8)};
        QCOMPARE(rooms(desk.ask(today).selection), QStringLiteral("2 3 4 5"));
    }

    /// "today" in a filter and the last day as period leave the same, on every clock.
    void todayOfAFilterIsTodayOfThePeriod_data()
    {
        QTest::addColumn<ClockKind>("clock");
        QTest::newRow("of the market") << ClockKind::Market;
        QTest::newRow("mine") << ClockKind::Mine;
        QTest::newRow("UTC") << ClockKind::Utc;
    }
    void todayOfAFilterIsTodayOfThePeriod()
    {
        QFETCH(ClockKind, clock);
        // 2024-01-09 02:00 UTC: the 8th in Los Angeles and New York, the 9th in Jakarta.
        constexpr qint64 now = 1'704'765'600;
        constexpr double day = 86'400;
        Desk desk;
        std::vector<Livestream> hourly;
        for (int hours = 0; hours < 60; ++hours)
            hourly.push_back(stream(hours, now - hours * 3'600, 1.0));
        desk.merge(hourly);
        for (const int days : {1, 2}) {
            SelectionQuery asked = query({});
            asked.clock = Clock(clock, QTimeZone("America/New_York"));
            asked.now = now;
            asked.period = Period{days};
            const QString ofPeriod = rooms(desk.ask(asked).selection);
            QVERIFY(ofPeriod.contains(QLatin1Char(' ')));
            asked.period = {};
            const NumberRange until{(1 - days) * day, day, true, false, true, true};
            asked.filter = {{ColumnId::Start, until}};
            QCOMPARE(rooms(desk.ask(asked).selection), ofPeriod);
            asked.now = now + 86'400; // the days that were meant have gone by
            QVERIFY(rooms(desk.ask(asked).selection) != ofPeriod);
        }
    }

    void influencersAreChosenById()
    {
        SelectionQuery some = query({});
        some.influencers = QStringList{QStringLiteral("1"), QStringLiteral("7")};
        QCOMPARE(rooms(m_desk->ask(some).selection), QStringLiteral("4 1"));
    }

    void aStepTellsWhatHappened()
    {
        QCOMPARE(m_desk->ask(query({byGmv})).step.kind, SelectionStep::Kind::Reordered);
        QCOMPARE(m_desk->ask(query({byGmv}, {contains("unbox")})).step.kind,
                 SelectionStep::Kind::Anew);
        // 3 stands at 0, 2 (without GMV) at 1; 2 gets a GMV and moves up, 7 comes in, 8 does not.
        const SelectionStep step = m_desk
                                       ->merge({stream(2, 200, 9.0, QStringLiteral("unboxing 10")),
                                                stream(7, 50, 1.0, QStringLiteral("Unboxing 7")),
                                                stream(8, 60, 1.0, QStringLiteral("else"))})
                                       .step;
        QCOMPARE(step.kind, SelectionStep::Kind::Grown);
        QCOMPARE(step.left, std::vector{1});
        QCOMPARE(step.joined, (std::vector{0, 2}));
        QCOMPARE(step.changed, RowNumbers{1});
    }

    /// However rows come, in pages or all at once, the same is shown.
    void joiningComesToTheSameAsStartingAnew()
    {
        QRandomGenerator dice(7);
        const std::vector<SelectionQuery> queries{
            query({}), query({byGmv}), query({byTitle, byGmv}, {contains("1")}),
            query({{ColumnId::RoomId, Qt::DescendingOrder}}, {{ColumnId::Gmv, NumberRange{50.0}}})};
        for (const SelectionQuery &asked : queries) {
            Desk paged;
            paged.ask(asked);
            Desk whole;
            std::vector<Livestream> all;
            Selection last;
            for (int page = 0; page < 30; ++page) {
                std::vector<Livestream> rows;
                for (int i = 0; i < 10; ++i) {
                    const int room = dice.bounded(200);
                    std::optional<double> gmv;
                    if (dice.bounded(5) > 0)
                        gmv = dice.bounded(100);
                    rows.push_back(stream(room, room / 4, gmv,
                                          QStringLiteral("Title %1").arg(dice.bounded(30))));
                }
                all.insert(all.end(), rows.begin(), rows.end());
                last = paged.merge(rows).selection;
            }
            whole.merge(all);
            QCOMPARE(rooms(last), rooms(whole.ask(asked).selection));
            QCOMPARE(last.rows->rows().size(), last.shown->size());
        }
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_APPLESS_MAIN(TestSelectionBuilder)
#include "tst_SelectionBuilder.moc"
