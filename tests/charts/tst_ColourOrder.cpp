#include "charts/ColourOrder.h"
#include "charts/FigureOf.h"
#include "look/Theme.h"

#include <QSet>
#include <QTest>

using namespace livegauge;

namespace {

QStringList many(int count)
{
    QStringList userIds;
    for (int i = 0; i < count; ++i)
        userIds += QString::number(1'000 + i);
    return userIds;
}

std::vector<FigureInfluencer> inSight(const QStringList &userIds)
{
    std::vector<FigureInfluencer> result;
    for (const QString &userId : userIds)
        result.push_back({userId, QStringLiteral("Shop"), 0});
    return result;
}

QSet<QRgb> coloursOf(const ColourOrder &order, const QStringList &userIds)
{
    QSet<QRgb> colours;
    for (const QString &userId : userIds)
        colours.insert(
            Theme::light().series(static_cast<int>(order.userIds().indexOf(userId))).rgb());
    return colours;
}

} // namespace

class TestColourOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newOnesComeBehind()
    {
        ColourOrder order;
        QVERIFY(order.add(many(2)));
        QVERIFY(!order.add(many(2)));
        QVERIFY(order.add(many(3)));
        QCOMPARE(order.userIds(), many(3));
    }

    void thoseInSightTogetherHaveColoursOfTheirOwn()
    {
        ColourOrder order;
        order.add(many(100));
        const QStringList together{QStringLiteral("1005"), QStringLiteral("1013"),
                                   QStringLiteral("1021"), QStringLiteral("1099"),
                                   QStringLiteral("1000"), QStringLiteral("1008")};
        QVERIFY(order.tellApart(inSight(together)));
        QCOMPARE(coloursOf(order, together).size(), together.size());
        QCOMPARE(order.userIds().indexOf(QStringLiteral("1005")), 5); // whose it was first
        QVERIFY(!order.tellApart(inSight(together)));
        QStringList everyone = order.userIds();
        everyone.sort();
        QCOMPARE(everyone, many(100));
    }

    void moreThanThereAreColoursStayAsTheyAre()
    {
        ColourOrder order;
        order.add(many(20));
        QVERIFY(!order.tellApart(inSight(many(20))));
        QCOMPARE(order.userIds(), many(20));
    }

    void namesThatSeveralHaveEndInTheirIds()
    {
        std::vector<FigureInfluencer> shops =
            inSight({QStringLiteral("7288986759428588590"), QStringLiteral("7000000000000008590"),
                     QStringLiteral("7000000000000001234"), QStringLiteral("12")});
        shops.push_back({QStringLiteral("5"), QStringLiteral("Other"), 0});
        tellNamesApart(shops);
        QCOMPARE(shops[0].name,
                 QStringLiteral("Shop (7288986759428588590)")); // the end is not enough
        QCOMPARE(shops[2].name, QString::fromUtf8("Shop (…1234)"));
        QCOMPARE(shops[3].name, QStringLiteral("Shop (12)"));
        QCOMPARE(shops[4].name, QStringLiteral("Other"));
    }
};

QTEST_GUILESS_MAIN(TestColourOrder)
#include "tst_ColourOrder.moc"
