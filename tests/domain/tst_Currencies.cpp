#include "domain/Currencies.h"

#include <QTest>

using namespace livegauge;

namespace {

const QString us = QStringLiteral("US");
const QString gb = QStringLiteral("GB");
const QString th = QStringLiteral("TH");
const QString dollar = QStringLiteral("USD");

} // namespace

class TestCurrencies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyStatedIsNotGuessed()
    {
        const Currencies none;
        QCOMPARE(none.of(us), QString());
        QVERIFY(none.ofAll({us}).common().isEmpty());
        QVERIFY(!none.ofAll({us}).mayDiffer()); // whatever it is, it is one
        QVERIFY(none.ofAll({us, gb}).mayDiffer());
        QVERIFY(none.ofAll({}).common().isEmpty());
    }

    void moneyOfMarketsIsInOneCurrencyOnlyWhereAllHaveIt()
    {
        Currencies stated;
        stated.state(us, dollar);
        QVERIFY(stated.ofAll({us, th}).common().isEmpty());
        QVERIFY(!stated.ofAll({us, th}).areAllStated);
        stated.state(th, dollar);
        QCOMPARE(stated.ofAll({us, th}).common(), dollar);
        QVERIFY(!stated.ofAll({us, th}).mayDiffer());
        stated.state(gb, QStringLiteral("£"));
        const MoneyUnit all = stated.ofAll({us, gb, th});
        QVERIFY(all.areAllStated && all.mayDiffer() && all.common().isEmpty());
        QCOMPARE(all.currencies, (QStringList{dollar, QStringLiteral("£")}));
    }

    void whatIsTypedIsTakenAsOneShortWord()
    {
        Currencies stated;
        stated.state(us, QStringLiteral("  US \n$ "));
        QCOMPARE(stated.of(us), QStringLiteral("US $"));
        stated.state(us, QStringLiteral("dollars and cents"));
        QCOMPARE(stated.of(us).size(), qsizetype{Currencies::longest} - 1); // "dollars"
        stated.state(us, QStringLiteral(" "));
        QVERIFY(stated.isEmpty());
    }

    /// Else "idr" and "IDR" would be two currencies.
    void aCodeIsKeptInCapitals()
    {
        Currencies stated;
        stated.state(us, QStringLiteral("idr"));
        stated.state(gb, QStringLiteral("Idr"));
        QCOMPARE(stated.ofAll({us, gb}).common(), QStringLiteral("IDR"));
        for (const QString &name : {QStringLiteral("kr"), QStringLiteral("us$"),
                                    QStringLiteral("złt"), QStringLiteral("dong")}) {
            stated.state(us, name);
            QCOMPARE(stated.of(us), name);
        }
    }
};

QTEST_APPLESS_MAIN(TestCurrencies)
#include "tst_Currencies.moc"
