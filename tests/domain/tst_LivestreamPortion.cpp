#include "support/Livestreams.h"
#include "support/Portions.h"

#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString who = QStringLiteral("7288986759428588590");

} // namespace

class TestLivestreamPortion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedIsUnpacked()
    {
        StoredLivestream full{livestream(who, 7), 1'704'700'000'000, 1'704'800'000'000, 3};
        full.livestream.nickname = QStringLiteral("美妆 🌷 Ça va");
        StoredLivestream bare;
        bare.livestream.roomId = QStringLiteral("room-1");
        bare.livestream.views = 0; // which is not unknown
        const std::vector<StoredLivestream> rows{full, bare, full};
        QCOMPARE(rowsOf(portionOf(rows)), rows);
    }

    void aTextIsThereWithoutTheOthers()
    {
        const LivestreamPortion portion = portionOf({{livestream(who, 1)}, {livestream(who, 2)}});
        const LivestreamPortion::Row &second = portion.rows().at(1);
        QCOMPARE(portion.utf8(second, LivestreamPortion::Text::RoomId),
                 livestream(who, 2).roomId.toUtf8());
        QCOMPARE(portion.utf8(second, LivestreamPortion::Text::Title),
                 livestream(who, 2).title.toUtf8());
    }
};

QTEST_APPLESS_MAIN(TestLivestreamPortion)

#include "tst_LivestreamPortion.moc"
