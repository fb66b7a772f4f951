#include "domain/Fetch.h"

#include <QTest>

using namespace livegauge;

class TestPrice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBudgetCapsWhatMayBeSpent()
    {
        const Price open{3, std::nullopt};
        QCOMPARE(withinBudget(open, 5, Budget::Fetch), (Price{3, 5, Budget::Fetch}));
        QCOMPARE(withinBudget(open, 0, Budget::Day), (Price{0, 0, Budget::Day}));
        QCOMPARE(withinBudget(open, std::nullopt, Budget::Day), open);
        const Price little{1, 2};
        QCOMPARE(withinBudget(little, 5, Budget::Fetch), little);
    }

    void dearerIsWhereMoreCouldBeSpent()
    {
        const Price nothing{0, 0};
        const Price exactly{2, 2};
        const Price upTo{1, 5};
        const Price open{1, std::nullopt};
        QVERIFY(isDearer(exactly, nothing));
        QVERIFY(isDearer(upTo, exactly));
        QVERIFY(isDearer(open, upTo));
        QVERIFY(isDearer(exactly, upTo)); // at least 2, and 1 was told
        QVERIFY(!isDearer(nothing, exactly));
        QVERIFY(!isDearer(upTo, open));
        for (const Price &same : {nothing, exactly, upTo, open})
            QVERIFY(!isDearer(same, same));
    }

    void whatABudgetForbadeAndANewDayAllowsIsDearer()
    {
        const Price forbidden = withinBudget({1, std::nullopt}, 0, Budget::Day);
        QVERIFY(isDearer({1, std::nullopt}, forbidden));
    }
};

QTEST_GUILESS_MAIN(TestPrice)
#include "tst_Price.moc"
