#include "domain/LivestreamSet.h"

#include <QTest>

using namespace livegauge;

namespace {

Livestream stream(const QString &room, double gmv)
{
    Livestream result;
    result.roomId = room;
    result.gmv = gmv;
    return result;
}

} // namespace

class TestLivestreamSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoomIsKeptOnceAndItsLastReadingWins()
    {
        LivestreamSet set;
        const QString a = QStringLiteral("1");
        const QString b = QStringLiteral("2");
        set.merge(std::vector{stream(a, 10)});
        const auto merge = set.merge(std::vector{stream(b, 5), stream(a, 12), stream(b, 5)});
        QCOMPARE(merge.added, std::vector<int>{1});
        QCOMPARE(merge.changed, std::vector<int>{0});
        QCOMPARE(merge.known, 1);
        QCOMPARE(set.size(), 2);
        QCOMPARE(set.at(0).gmv, std::optional(12.0));
    }
};

QTEST_APPLESS_MAIN(TestLivestreamSet)
#include "tst_LivestreamSet.moc"
