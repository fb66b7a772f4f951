#include "archive/Desk.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
const QString ben = QStringLiteral("6222222222222222222");
constexpr qint64 monday = 1'750'000'000'000; // Unix milliseconds
constexpr qint64 minute = 60'000;
constexpr qint64 day = 86'400'000;

/// A reading with every field other than it is at first.
Reading fullReading()
{
    Reading reading;
    reading.reachedEnd = true;
    reading.endUnknown = true;
    reading.gapSince = monday + 5;
    reading.order = RowOrder::NewestFirst;
    reading.deepest = {7, true, {QStringLiteral("70001"), QStringLiteral("70002")}, 1};
    reading.open = OpenReading{true, monday + 3, 9, 4, {5, false, {QStringLiteral("70003")}, 2}};
    return reading;
}

} // namespace

/// What goes into an archive comes out again, from this program run or the next.
class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>();
        const Result<ArchiveInfo> opened = m_desk->open(file());
        QVERIFY(opened.ok());
        QVERIFY(!opened.value().isReadOnly);
        QCOMPARE(opened.value().livestreams, 0);
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aPageIsStoredWhole()
    {
        const Result<StoredPage> stored =
            m_desk->buy(anna, 1, livestreams(anna, 29, 10), monday, fullReading());
        QVERIFY(stored.ok());
        QCOMPARE(stored.value().rowsNew, 10);
        QCOMPARE(stored.value().rowsKnown, 0);
        QVERIFY(!stored.value().onlyKnownBefore);
        QCOMPARE(stored.value().oldestStart, livestream(anna, 20).start);
        for (int run = 0; run < 2; ++run) {
            const auto rows = m_desk->livestreams();
            QVERIFY(rows.ok());
            QCOMPARE(rows.value().size(), std::size_t{10});
            QCOMPARE(rows.value().front(),
                     (StoredLivestream{livestream(anna, 29), monday, monday, 0}));
            QCOMPARE(rows.value().back().livestream, livestream(anna, 20));
            const Influencer record = m_desk->influencer(anna);
            QCOMPARE(record.reading, fullReading());
            QCOMPARE(record.streams, 10);
            QCOMPARE(record.nickname, livestream(anna, 29).nickname);
            QCOMPARE(record.region, QStringLiteral("US"));
            QCOMPARE(record.newestStart, livestream(anna, 29).start);
            QCOMPARE(record.lastRead, monday);
            QCOMPARE(record.newSinceLook, 10);
            const auto answer = m_desk->freshAnswer({anna, 1}, monday);
            QVERIFY(answer);
            QCOMPARE(answer->raw, pageOf(anna, 1, livestreams(anna, 29, 10)).raw);
            QCOMPARE(answer->time, monday);
            const auto ledger = m_desk->ledger();
            QCOMPARE(ledger.size(), std::size_t{1});
            QCOMPARE(ledger.front().outcome, LedgerEntry::Outcome::Page);
            QCOMPARE(ledger.front().rowsNew, 10);
            QCOMPARE(ledger.front().sends, 1);
            reopen();
        }
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("archive.sqlite")); }
    void reopen()
    {
        m_desk.reset();
        m_desk = std::make_unique<Desk>();
        const Result<ArchiveInfo> opened = m_desk->open(file());
        QVERIFY(opened.ok());
        QVERIFY(!opened.value().isReadOnly);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestArchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Archive.moc"
