#include "analysis/ColumnStore.h"
#include "support/Livestreams.h"
#include "support/Portions.h"

#include <QTest>

using namespace livegauge;
using livegauge::test::livestream;
using livegauge::test::portionOf;

namespace {

const QString who = QStringLiteral("7288986759428588590");

Livestream withoutCover(Livestream stream)
{
    stream.coverUrl.clear();
    return stream;
}

} // namespace

class TestColumnStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        ColumnStore store;
        Livestream bare;
        bare.roomId = QStringLiteral("room-1");
        store.merge(std::vector{livestream(who, 1), bare});
        const LivestreamColumns columns = store.columns();
        QCOMPARE(columns.size(), 2U);
        QCOMPARE(columns.livestream(0), withoutCover(livestream(who, 1)));
        QCOMPARE(columns.livestream(1), bare);
    }

    void everyColumnSaysWhatTheLivestreamSays()
    {
        ColumnStore store;
        std::vector<Livestream> streams = test::livestreams(who, 20, 20);
        streams[3].views = 0;
        streams[4].views.reset();
        streams[5].gmv.reset();
        streams[6].likes = 0;
        streams[6].comments = 0;
        streams[7].comments.reset();
        store.merge(streams);
        const LivestreamColumns columns = store.columns();
        for (RowNumber row = 0; row < columns.size(); ++row) {
            for (const Column &column : livegauge::columns()) {
                if (isInColumns(column.id))
                    QCOMPARE(columns.value(row, column.id), valueOf(streams[row], column.id));
            }
        }
    }

    void aLivestreamReadAgainKeepsItsRow()
    {
        ColumnStore store;
        store.merge(test::livestreams(who, 10, 10));
        Livestream revised = livestream(who, 8);
        revised.gmv = 5;
        const ColumnStore::Merge merge =
            store.merge(std::vector{livestream(who, 11), revised, livestream(who, 7)});
        QCOMPARE(merge.firstAdded, 10U);
        QCOMPARE(merge.changed, RowNumbers{2});
        QCOMPARE(store.columns().size(), 11U);
        QCOMPARE(store.columns().livestream(2).gmv, 5.0);
    }

    /// What an archive held when the reading of it began is older than a page that came since.
    void whatWasStoredBeforeAddsOnly()
    {
        ColumnStore store;
        Livestream newer = livestream(who, 8);
        newer.gmv = 5;
        store.merge(std::vector{newer});
        QCOMPARE(store.addStored(portionOf({{livestream(who, 8)}, {livestream(who, 7)}})), 1U);
        QCOMPARE(store.columns().size(), 2U);
        QCOMPARE(store.columns().livestream(0).gmv, 5.0);
    }

    void whatWasGivenOutStays()
    {
        ColumnStore store;
        store.merge(test::livestreams(who, 3, 3));
        const LivestreamColumns before = store.columns();
        Livestream revised = livestream(who, 3);
        revised.title = QStringLiteral("Another title");
        store.merge(std::vector{revised, livestream(who, 4)});
        QCOMPARE(before.size(), 3U);
        QCOMPARE(before.livestream(0), withoutCover(livestream(who, 3)));
        QCOMPARE(store.columns().text(0, ColumnId::Title), QStringLiteral("Another title"));
    }

    void roomIdsOfAnyKindStayTheTextTheyAre()
    {
        const QStringList rooms{QStringLiteral("0"),
                                QStringLiteral("007"),
                                QStringLiteral("7"),
                                QStringLiteral("9223372036854775807"),
                                QStringLiteral("9223372036854775808"),
                                QStringLiteral("99999999999999999999999"),
                                QStringLiteral("room 7"),
                                QStringLiteral("-7")};
        ColumnStore store;
        for (const QString &room : rooms) {
            Livestream stream;
            stream.roomId = room;
            store.merge(std::vector{stream, stream});
        }
        const LivestreamColumns columns = store.columns();
        QCOMPARE(columns.size(), static_cast<RowNumber>(rooms.size()));
        for (RowNumber row = 0; row < columns.size(); ++row) {
            QCOMPARE(columns.roomId(row), rooms.at(row));
            QCOMPARE(columns.rowOf(rooms.at(row)), row);
            QCOMPARE(store.rowOf(rooms.at(row)), row);
        }
        QVERIFY(!store.rowOf(QStringLiteral("8")));
    }

    void moreRowsThanAChunkHold()
    {
        ColumnStore store;
        const int count = static_cast<int>(ColumnChunk::rows) + 5;
        store.merge(test::livestreams(who, count, count));
        const LivestreamColumns columns = store.columns();
        QCOMPARE(columns.size(), static_cast<RowNumber>(count));
        for (const RowNumber row : {ColumnChunk::rows - 1, ColumnChunk::rows}) {
            QCOMPARE(columns.livestream(row),
                     withoutCover(livestream(who, count - static_cast<int>(row))));
        }
    }

    void notesStandBesideTheirLivestream()
    {
        ColumnStore store;
        store.merge(test::livestreams(who, 3, 3));
        const LivestreamNote note{livestream(who, 2).roomId,
                                  QStringLiteral("payday"),
                                  {QStringLiteral("sale"), QStringLiteral("11.11")}};
        const LivestreamNote ofNobody{QStringLiteral("5"), QStringLiteral("?"), {}};
        QCOMPARE(store.setNotes(std::vector{note, ofNobody}), RowNumbers{1});
        QCOMPARE(store.columns().text(1, ColumnId::Note), QStringLiteral("payday"));
        QCOMPARE(store.columns().text(1, ColumnId::Tags), QStringLiteral("sale, 11.11"));
        QCOMPARE(store.columns().value(0, ColumnId::Note), Value(Unknown{}));
        store.merge(test::livestreams(who, 3, 3));
        QCOMPARE(store.columns().text(1, ColumnId::Note), QStringLiteral("payday"));
    }
};

QTEST_APPLESS_MAIN(TestColumnStore)
#include "tst_ColumnStore.moc"
