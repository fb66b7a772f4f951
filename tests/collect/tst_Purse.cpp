#include "collect/Purse.h"

#include <QTest>

using namespace livegauge;

namespace {

const QDate today(2026, 3, 1);

} // namespace

class TestPurse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutBudgetsEverythingIsAllowed()
    {
        Purse purse({}, 1'000'000, today);
        QVERIFY(purse.allowsOneMore(today));
    }

    void whatIsUnderWayCounts()
    {
        Purse purse({2, {}}, 0, today);
        purse.begin();
        QVERIFY(purse.allowsOneMore(today));
        purse.begin();
        QVERIFY(!purse.allowsOneMore(today));
        purse.end(0, today); // it never left
        QVERIFY(purse.allowsOneMore(today));
        purse.end(2, today); // Qt sent it twice
        QVERIFY(!purse.allowsOneMore(today));
        QCOMPARE(purse.spentByFetch(), 2);
    }

    void theDayHoldsForAllFetchesOfIt()
    {
        Purse purse({{}, 10}, 9, today);
        QVERIFY(purse.allowsOneMore(today));
        purse.begin();
        purse.end(1, today);
        QVERIFY(!purse.allowsOneMore(today));
        QVERIFY(purse.allowsOneMore(today.addDays(1)));
    }
};

QTEST_APPLESS_MAIN(TestPurse)
#include "tst_Purse.moc"
