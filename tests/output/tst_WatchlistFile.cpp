#include "output/RowWriter.h"
#include "output/WatchlistFile.h"
#include "output/WatchlistRows.h"

#include <QTest>

using namespace livegauge;

class TestWatchlistFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasExportedComesBack()
    {
        std::vector<Influencer> watched(2);
        watched[0].userId = QStringLiteral("7288986759428588590");
        watched[0].nickname = QStringLiteral("=POP \"MART\", 泡泡玛特");
        watched[0].group = QStringLiteral("toys");
        watched[0].streams = 25;
        watched[0].newestStart = 1'700'000'000;
        watched[1].userId = QStringLiteral("12345");
        const WatchlistRows rows(OutputFormat::Csv, QTimeZone::utc(), Language::English);
        QByteArray csv;
        const auto writer = makeRowWriter(OutputFormat::Csv, rows.columns(),
                                          [&csv](const QByteArray &piece) { csv += piece; });
        for (const Influencer &influencer : watched)
            writer->row(rows.cells(influencer));
        writer->end();

        const auto read = readWatchlist(csv);
        QVERIFY(read);
        QCOMPARE(read->entries.size(), std::size_t(2));
        QCOMPARE(read->entries[0],
                 (WatchlistEntry{watched[0].userId, watched[0].group, watched[0].nickname}));
        QCOMPARE(read->entries[1], (WatchlistEntry{watched[1].userId, {}, {}}));
        QVERIFY(read->rejected.isEmpty());
    }

    void plainIdsWillDo()
    {
        const auto read = readWatchlist("111, 222\n333 x4\n111\n");
        QVERIFY(read);
        QCOMPARE(read->entries.size(), std::size_t(3));
        QCOMPARE(read->rejected, QStringList{QStringLiteral("x4")});
    }

    void aSpreadsheetsMarkAndOrderDoNotMatter()
    {
        const auto read = readWatchlist("\xEF\xBB\xBF"
                                        "Group;ID\r\ntoys;111\r\nfood;222\r\ntoys;222\r\n");
        QVERIFY(read);
        QCOMPARE(read->entries.size(), std::size_t(2));
        QCOMPARE(read->entries[1].group, QStringLiteral("toys"));
    }

    void aPictureIsNoWatchlist() { QVERIFY(!readWatchlist(QByteArray("\x89PNG\x1a\0\0", 7))); }

    void howMuchIsThere()
    {
        Influencer influencer;
        QCOMPARE(coverageKey(influencer), QStringLiteral("not-read"));
        influencer.lastRead = 1;
        QCOMPARE(coverageKey(influencer), QStringLiteral("partial"));
        influencer.reading.reachedEnd = true;
        QCOMPARE(coverageKey(influencer), QStringLiteral("complete"));
    }
};

QTEST_GUILESS_MAIN(TestWatchlistFile)
#include "tst_WatchlistFile.moc"
