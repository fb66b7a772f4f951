#include "archive/Desk.h"
#include "archive/LivestreamFeed.h"
#include "archive/PageWriter.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString anna = QStringLiteral("6111111111111111111");
constexpr qint64 monday = 1'750'000'000'000; // Unix milliseconds

} // namespace

/// How many livestreams travel to their taker in portions, without threads.
class TestLivestreamFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(file()).ok());
        QVERIFY(m_desk->import(livestreams(anna, 19'999, 20'000), monday).ok());
        m_steps = 0;
        m_rows.clear();
        m_portions.clear();
        m_feed = std::make_unique<LivestreamFeed>(LivestreamFeed::Ways{
            [this](LivestreamFeed::Id id, const Result<LivestreamPortion> &portion) {
                QVERIFY(portion.ok());
                ++m_portions[id];
                m_rows[id] += portion.value().size();
            },
            [this] { ++m_steps; }});
        m_feed->open(file(), Connection::Access::ReadOnly);
    }

    void cleanup()
    {
        m_feed.reset();
        m_desk.reset();
        m_folder.reset();
    }

    void aSlowTakerIsNotFlooded()
    {
        m_feed->start(1, {});
        stepOn();
        QCOMPARE(m_portions[1], 8);
        stepOn();
        QCOMPARE(m_portions[1], 8);
        m_feed->taken(1);
        stepOn();
        QCOMPARE(m_portions[1], 9);
    }

    void allRowsComeAndAnEmptyPortion()
    {
        m_feed->start(1, {});
        takeAll(1);
        QCOMPARE(m_rows[1], 20'000);
        QCOMPARE(m_portions[1], 11);
    }

    void oneQueryWaitsForTheOther()
    {
        m_feed->start(1, {});
        m_feed->start(2, {});
        stepOn();
        QCOMPARE(m_portions[2], 0);
        takeAll(1);
        QCOMPARE(m_rows[1], 20'000);
        takeAll(2);
        QCOMPARE(m_rows[2], 20'000);
    }

    void aDroppedQueryMakesWay()
    {
        m_feed->start(1, {});
        m_feed->start(2, {});
        m_feed->start(3, {});
        stepOn();
        m_feed->drop(2);
        m_feed->drop(1);
        takeAll(3);
        QCOMPARE(m_rows[3], 20'000);
        QCOMPARE(m_portions[1], 8);
        QCOMPARE(m_portions[2], 0);
    }

    void onANetworkReadingHoldsNoWriterUp()
    {
        const QString file = m_folder->filePath(QStringLiteral("network.sqlite"));
        OpenOptions options;
        options.isOnNetwork = true;
        ArchiveSession session;
        QVERIFY(session.openFile(file, options).ok());
        session.connection.setWaits(false);
        QVERIFY(writeRows(session, livestreams(anna, 9'999, 10'000), monday).ok());

        LivestreamReader reader(file, Connection::Access::ReadOnly, {});
        std::vector<StoredLivestream> rows = rowsOf(reader.next().value());
        LedgerEntry entry;
        entry.userId = anna;
        const Result<qint64> id = writeIntent(session, entry);
        QVERIFY(id.ok());
        Livestream revised = livestream(anna, 0);
        revised.views = 5'000'000;
        const Page page = pageOf(anna, 1, {revised, livestream(anna, 10'000)});
        QVERIFY(writePage(session, {id.value(), page, 1, monday + 1, {}, {}}).ok());

        for (auto portion = reader.next().value(); !portion.isEmpty();
             portion = reader.next().value())
            std::ranges::move(rowsOf(portion), std::back_inserter(rows));
        QCOMPARE(rows.size(), std::size_t{10'000});
        QCOMPARE(rows.front().livestream, livestream(anna, 9'999));
        QCOMPARE(rows.back().livestream, revised);

        LivestreamReader some(file, Connection::Access::ReadOnly,
                              {{anna}, livestream(anna, 5).start, livestream(anna, 8).start});
        QCOMPARE(some.next().value().size(), 3);
        QVERIFY(some.next().value().isEmpty());
    }

    void coversCanBeLeftOut()
    {
        LivestreamQuery query;
        LivestreamReader with(file(), Connection::Access::ReadOnly, query);
        query.withCovers = false;
        LivestreamReader without(file(), Connection::Access::ReadOnly, query);
        Livestream expected = with.next().value().at(0).livestream;
        QVERIFY(!expected.coverUrl.isEmpty());
        expected.coverUrl.clear();
        QCOMPARE(without.next().value().at(0).livestream, expected);
    }

    void aQuerySeesOneMoment()
    {
        m_feed->start(1, {});
        stepOn();
        QVERIFY(m_desk->buy(anna, 1, livestreams(anna, -1, 10), monday + 1).ok());
        takeAll(1);
        QCOMPARE(m_rows[1], 20'000);
        m_feed->start(2, {});
        takeAll(2);
        QCOMPARE(m_rows[2], 20'010);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("archive.sqlite")); }
    void stepOn()
    {
        for (; m_steps > 0; --m_steps)
            m_feed->step();
    }
    void takeAll(LivestreamFeed::Id id)
    {
        for (int i = 0; i < 20; ++i) {
            stepOn();
            m_feed->taken(id);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LivestreamFeed> m_feed;
    int m_steps = 0; ///< asked for
    std::map<LivestreamFeed::Id, qsizetype> m_rows;
    std::map<LivestreamFeed::Id, int> m_portions;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestLivestreamFeed test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_LivestreamFeed.moc"
