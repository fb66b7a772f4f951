#include "models/ColumnSums.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "support/Livestreams.h"

#include <QTest>

using namespace livegauge;

namespace {

const QString influencer = QStringLiteral("7288986759428588590");
constexpr int streams = 10;

} // namespace

class TestColumnSums : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_model = std::make_unique<LivestreamTableModel>(*m_workspace, Language::English);
        m_marked = std::make_unique<MarkedRows>();
        m_sums = std::make_unique<ColumnSums>(*m_model, *m_marked);
        m_sums->setColumn(ColumnId::Views);
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        m_workspace->setQuery(query);
        m_workspace->merge(
            test::livestreams(influencer, streams - 1, streams)); // 1000 … 1009 views
        QTRY_COMPARE(m_model->rowCount(), streams);
        QTRY_COMPARE(summary().rows, streams);
    }

    void allThatIsShownIsSummed()
    {
        QVERIFY(!m_sums->answer().ofMarked);
        QCOMPARE(summary().sum, 10'045.0);
        QCOMPARE(summary().median, 1'004.5);
        QCOMPARE(summary().least, 1'000.0);
        QCOMPARE(summary().most, 1'009.0);
    }

    void twoMarksAreEnoughToCountOnlyThem()
    {
        mark({0});
        QTRY_VERIFY(!m_sums->isBusy());
        QVERIFY(!m_sums->answer().ofMarked);
        mark({0, 9});
        QTRY_VERIFY(m_sums->answer().ofMarked);
        QCOMPARE(summary().rows, 2);
        QCOMPARE(summary().mean, 1'004.5);
    }

    void whatIsMarkedAndNotShownIsLeftOut()
    {
        mark({0, 1, 2, 9});
        QTRY_COMPARE(summary().rows, 4);
        SelectionQuery query = m_workspace->query();
        query.filter = {{ColumnId::Views, NumberRange{1'000, 1'008}, false}};
        m_workspace->setQuery(query);
        QTRY_COMPARE(summary().rows, 3);
        QVERIFY(m_sums->answer().ofMarked);
    }

    void aRatioIsWeighted()
    {
        m_sums->setColumn(ColumnId::ViewsPerViewer);
        QTRY_COMPARE(m_sums->answer().summary.column, ColumnId::ViewsPerViewer);
        QVERIFY(!summary().sum);
        QCOMPARE(summary().weighted, 10'045.0 / 8'045.0);
    }

    void timesAreThoseOfTheChosenClock()
    {
        m_sums->setColumn(ColumnId::Start);
        QTRY_COMPARE(m_sums->answer().summary.column, ColumnId::Start);
        QVERIFY(!summary().mean);
        QCOMPARE(summary().least, 1'700'000'000.0);
        SelectionQuery query = m_workspace->query();
        query.clock = Clock(ClockKind::Market); // Los Angeles: eight hours behind in November
        m_workspace->setQuery(query);
        QTRY_COMPARE(summary().least, 1'700'000'000.0 - 8 * 3600);
    }

    void textsAreCounted()
    {
        m_sums->setColumn(ColumnId::Influencer);
        QTRY_COMPARE(m_sums->answer().summary.column, ColumnId::Influencer);
        QCOMPARE(summary().known, streams);
        QCOMPARE(m_sums->answer().summary.different, 1);
        m_sums->setColumn(ColumnId::RoomId);
        QTRY_COMPARE(m_sums->answer().summary.different, streams);
        m_sums->setColumn(ColumnId::Note);
        QTRY_COMPARE(m_sums->answer().summary.column, ColumnId::Note);
        QCOMPARE(summary().known, 0);
    }

    void anAnswerForAnotherColumnIsNeverTold()
    {
        QList<ColumnId> told;
        connect(m_sums.get(), &ColumnSums::changed, this, [&] {
            QCOMPARE(m_sums->answer().summary.column, m_sums->column());
            told.append(m_sums->column());
        });
        m_sums->setColumn(ColumnId::Gmv);
        QCoreApplication::processEvents(); // the question is on its way
        m_sums->setColumn(ColumnId::Units);
        QTRY_VERIFY(!m_sums->isBusy());
        QCOMPARE(told.last(), ColumnId::Units);
    }

private:
    const Summary &summary() const { return m_sums->answer().summary.numbers; }

    /// Positions in the columns: the newest livestream came first.
    void mark(const RowNumbers &rows)
    {
        RowSet set(streams);
        set.insert(rows);
        m_marked->set(set);
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LivestreamTableModel> m_model;
    std::unique_ptr<MarkedRows> m_marked;
    std::unique_ptr<ColumnSums> m_sums;
};

QTEST_GUILESS_MAIN(TestColumnSums)
#include "tst_ColumnSums.moc"
