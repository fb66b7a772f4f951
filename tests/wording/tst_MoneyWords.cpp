#include "wording/MoneyWords.h"

#include <QTest>

using namespace livegauge;

class TestMoneyWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void currenciesAreListedWithWhetherThatIsAll()
    {
        const QString america = QStringLiteral("US");
        const QString britain = QStringLiteral("GB");
        const QString china = QStringLiteral("CN");
        Currencies stated;
        stated.state(america, QStringLiteral("USD"));
        QCOMPARE(currencyList(stated.ofAll({america, britain})), QString());
        stated.state(britain, QStringLiteral("GBP"));
        QCOMPARE(currencyList(stated.ofAll({america, britain})), QStringLiteral("GBP, USD"));
        QCOMPARE(currencyList(stated.ofAll({america, britain, china})),
                 QStringLiteral("GBP, USD and others"));
    }
};

QTEST_GUILESS_MAIN(TestMoneyWords)
#include "tst_MoneyWords.moc"
