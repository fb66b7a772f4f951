#include "analysis/ColumnStore.h"
#include "analysis/Summary.h"

#include <QTest>

using namespace livegauge;

namespace {

Livestream stream(int room, std::optional<double> gmv, std::optional<qint64> views)
{
    Livestream result;
    result.roomId = QString::number(room);
    result.start = room;
    result.gmv = gmv;
    result.views = views;
    return result;
}

} // namespace

class TestSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<ColumnStore>();
        m_store->merge(std::vector{stream(1, 10.0, 100), stream(2, 50.0, 1'000),
                                   stream(3, std::nullopt, 700), stream(4, 30.0, 0),
                                   stream(5, 6.0, std::nullopt), stream(6, 4.0, 400)});
    }

    void sumsLeaveOutWhatIsNotKnown()
    {
        const Summary gmv = all(ColumnId::Gmv);
        QCOMPARE(gmv.rows, 6);
        QCOMPARE(gmv.known, 5);
        QCOMPARE(gmv.sum, 100.0);
        QCOMPARE(gmv.mean, 20.0);
        QCOMPARE(gmv.median, 10.0);
        QCOMPARE(gmv.least, 4.0);
        QCOMPARE(gmv.most, 50.0);
        QVERIFY(!gmv.weighted);
        QCOMPARE(totalOf(m_store->columns(), RowSet(6, true), ColumnId::Gmv), 100.0);
    }

    /// GPM 100, 50 and 10: their mean says 53.3, the whole is (10 + 50 + 4) ÷ 1,500 × 1000.
    void aRatioOfASetIsWeighted()
    {
        const Summary gpm = all(ColumnId::Gpm);
        QCOMPARE(gpm.known, 3);
        QCOMPARE(*gpm.weighted, 64.0 / 1'500 * 1'000);
        QCOMPARE(*gpm.mean, 160.0 / 3);
        QCOMPARE(gpm.median, 50.0);
        QVERIFY(!gpm.sum);
        QCOMPARE(*totalOf(m_store->columns(), RowSet(6, true), ColumnId::Gpm), *gpm.weighted);
    }

    void anEvenNumberHasItsMedianBetweenTheTwoInTheMiddle()
    {
        QCOMPARE(all(ColumnId::Views).median, 400.0);
        RowSet some(6);
        some.insert({0, 1});
        QCOMPARE(summarise(m_store->columns(), some, ColumnId::Gmv).median, 30.0);
    }

    void nothingKnownIsNotZero()
    {
        RowSet one(6);
        one.insert(2);
        const Summary gmv = summarise(m_store->columns(), one, ColumnId::Gmv);
        QCOMPARE(gmv.rows, 1);
        QCOMPARE(gmv.known, 0);
        QVERIFY(!gmv.sum && !gmv.mean && !gmv.total());
        QVERIFY(!totalOf(m_store->columns(), one, ColumnId::Gmv));
        QVERIFY(!totalOf(m_store->columns(), one, ColumnId::Gpm));
    }

    void timesHaveNoSum()
    {
        QVERIFY(!all(ColumnId::Start).sum);
        QCOMPARE(all(ColumnId::Start).most, 6.0);
    }

private:
    Summary all(ColumnId metric) const
    {
        return summarise(m_store->columns(), RowSet(6, true), metric);
    }

    std::unique_ptr<ColumnStore> m_store;
};

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_Summary.moc"
