#include "analysis/ColumnStore.h"
#include "analysis/WallTimes.h"

#include <QTest>

#include <cmath>

using namespace livegauge;

class TestWallTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every six hours of four years in markets with and without summer time.
    void itAgreesWithTheClock()
    {
        ColumnStore store;
        std::vector<Livestream> streams;
        constexpr qint64 from = 1'640'995'200; // 2022-01-01
        constexpr qint64 until = 1'767'225'600; // 2026-01-01
        const QStringList regions{QStringLiteral("US"), QStringLiteral("GB"), QStringLiteral("ID"),
                                  QStringLiteral("BR"), QString()};
        for (qint64 start = from; start < until; start += 6 * 3'600) {
            for (const QString &region : regions) {
                Livestream stream;
                stream.roomId = QString::number(streams.size());
                stream.region = region;
                stream.start = start;
                stream.duration = 5'000;
                streams.push_back(stream);
            }
        }
        store.merge(streams);
        const LivestreamColumns columns = store.columns();
        for (const Clock &clock : {Clock(ClockKind::Market), Clock(ClockKind::Utc),
                                   Clock(ClockKind::Mine, QTimeZone("Asia/Shanghai"))}) {
            const WallTimes times(columns, clock);
            for (RowNumber row = 0; row < columns.size(); ++row) {
                const Livestream &stream = streams[row];
                const auto expected =
                    static_cast<double>(clock.wallSeconds(*stream.start, stream.region));
                if (times.start(row) != expected)
                    QCOMPARE(times.start(row), expected);
                if (times.end(row) != expected + 5'000)
                    QCOMPARE(times.end(row), expected + 5'000);
            }
        }
    }

    void whatHasNoStartHasNoPlace()
    {
        ColumnStore store;
        Livestream stream;
        stream.roomId = QStringLiteral("1");
        stream.end = 1'700'000'000;
        store.merge(std::vector{stream});
        const WallTimes times(store.columns(), Clock(ClockKind::Utc));
        QVERIFY(std::isnan(times.start(0)));
        QCOMPARE(times.end(0), 1'700'000'000.0);
    }
};

QTEST_APPLESS_MAIN(TestWallTimes)
#include "tst_WallTimes.moc"
