#include "domain/WatchlistFile.h"
#include "output/RowWriter.h"
#include "output/WatchlistRows.h"

#include <QTest>

using namespace livegauge;

class TestWatchlistRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenOutCanBeReadBack()
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

    void howMuchIsThere()
    {
        Influencer influencer;
        QCOMPARE(coverageKey(influencer), QStringLiteral("not-read"));
        influencer.lastRead = 1;
        QCOMPARE(coverageKey(influencer), QStringLiteral("partial"));
        influencer.reading.endUnknown = true;
        QCOMPARE(coverageKey(influencer), QStringLiteral("end-unknown"));
        influencer.reading.reachedEnd = true;
        QCOMPARE(coverageKey(influencer), QStringLiteral("complete"));
    }

    void whatIsNotKnownIsNull()
    {
        const WatchlistRows rows(OutputFormat::Json, QTimeZone::utc(), Language::English);
        const Cells cells = rows.cells(Influencer());
        QCOMPARE(cells.size(), rows.columns().size());
        QCOMPARE(cells[1], Cell());
        QCOMPARE(cells[5], Cell());
        QCOMPARE(cells[8], Cell(qint64(0)));
    }
};

QTEST_GUILESS_MAIN(TestWatchlistRows)
#include "tst_WatchlistRows.moc"
