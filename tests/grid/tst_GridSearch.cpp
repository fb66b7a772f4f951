#include "GridUser.h"
#include "grid/FindBar.h"
#include "grid/TimeField.h"
#include "grid/TimeJump.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace livegauge;
using namespace livegauge::test;

namespace {

constexpr qint64 day = 86'400;

bool never()
{
    return false;
}

} // namespace

/// Finding a text in the cells, and going to a time.
class TestGridSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_user = std::make_unique<GridUser>(
            30, std::vector{ColumnId::Start, ColumnId::Title, ColumnId::Views});
        m_bar = std::make_unique<FindBar>(m_user->view);
        m_bar->show();
        m_bar->hide();
    }
    void cleanup()
    {
        m_bar.reset();
        m_user.reset();
    }

    void everyCellIsFoundAsItIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("number with grouping") << "1,024"
                                              << "5 Views";
        QTest::newRow("text in any case") << "STREAM 7 WITH"
                                          << "22 Title";
        QTest::newRow("time on the clock") << "2023-11-20"
                                           << "23 Start";
        QTest::newRow("not as it is stored") << "1024"
                                             << "";
        QTest::newRow("nowhere") << "no such text"
                                 << "";
        QTest::newRow("column not shown") << "247"
                                          << "";
    }

    void everyCellIsFoundAsItIsShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(cellOf(search(text).run(never)), cell);
    }

    void moneyIsFoundWithItsCurrency()
    {
        m_bar.reset(); // it belongs to the view
        m_user = std::make_unique<GridUser>(30, std::vector{ColumnId::Title, ColumnId::Gmv});
        QCOMPARE(cellOf(search(QStringLiteral("USD 2")).run(never)), QString());
        SelectionQuery query = m_user->workspace.query();
        query.currencies.state(QStringLiteral("US"), QStringLiteral("USD"));
        m_user->ask(query);
        const QString cell = cellOf(search(QStringLiteral("usd 2")).run(never));
        QVERIFY2(cell.endsWith(QStringLiteral("GMV (est.)")), qPrintable(cell));
    }

    void unknownIsFoundByItsSign()
    {
        Livestream bare;
        bare.roomId = QStringLiteral("99");
        bare.userId = GridUser::userId();
        bare.start = 1'700'000'000 + 10 * day + 5;
        m_user->merge({bare});
        QCOMPARE(cellOf(search(QStringLiteral("--")).run(never)), QStringLiteral("19 Title"));
    }

    /// Of the first livestream likes and comments are 0; of one before it comments are missing.
    void whatWasNotCapturedIsFoundByItsWords()
    {
        Livestream missing = livestream(GridUser::userId(), 0);
        missing.roomId = QStringLiteral("99");
        missing.start = *missing.start - day;
        missing.comments.reset();
        m_user->merge({missing});
        m_user->show({ColumnId::InteractionRate});
        QCOMPARE(cellOf(search(QStringLiteral("captured")).run(never)),
                 QStringLiteral("29 Interaction rate"));
        QCOMPARE(cellOf(search(QStringLiteral("--")).run(never)),
                 QStringLiteral("30 Interaction rate"));
    }

    void theSearchGoesRowByRowAndComesRound()
    {
        GridSearch search = this->search(QStringLiteral("1,02"));
        search.withFirst = false;
        search.position = 5;
        search.column = ColumnId::Views;
        QCOMPARE(cellOf(search.run(never)), QStringLiteral("6 Views"));
        search.isBackwards = true;
        QCOMPARE(cellOf(search.run(never)), QStringLiteral("4 Views"));
        search.isBackwards = false;
        search.position = 9;
        const auto round = search.run(never);
        QCOMPARE(cellOf(round), QStringLiteral("0 Views"));
        QVERIFY(round->cameRound);
        search.text = QStringLiteral("1,020"); // the only one is where it begins
        QCOMPARE(cellOf(search.run(never)), QStringLiteral("9 Views"));
    }

    /// Ten rows show 1,020 to 1,029 views.
    void allHitsAreCountedUpToALimit()
    {
        const GridSearch many = search(QStringLiteral("1,02"));
        const auto columns = static_cast<quint32>(many.columns.size());
        const auto hits = many.all(100, never);
        QCOMPARE(hits.places.size(), std::size_t(10));
        QVERIFY(!hits.isCut);
        QCOMPARE(hits.places[3] - hits.places[2], columns);
        const auto few = many.all(4, never);
        QCOMPARE(few.places.size(), std::size_t(4));
        QVERIFY(few.isCut);
        QVERIFY(many.all(100, [] { return true; }).places.empty());
    }

    void whichOfHowManyIsSaid()
    {
        m_bar->open();
        QTest::keyClicks(m_bar->findChild<QLineEdit *>(), QStringLiteral("1,02"));
        QTRY_COMPARE(said(), QStringLiteral("1 of 10."));
        m_bar->findNext();
        QTRY_COMPARE(said(), QStringLiteral("2 of 10."));
        m_bar->findPrevious();
        QTRY_COMPARE(said(), QStringLiteral("1 of 10."));
        m_bar->findPrevious();
        QTRY_COMPARE(
            said(),
            QStringLiteral("10 of 10. Found beyond the end of the table, which was passed."));
    }

    void aSearchThatIsNoLongerWantedStops()
    {
        m_user->merge(livestreams(GridUser::userId(), 5'000, 4'900));
        int asked = 0;
        const auto hit = search(QStringLiteral("no such text")).run([&] { return ++asked == 1; });
        QVERIFY(!hit);
        QCOMPARE(asked, 1);
    }

    void typingFindsF3GoesOnAndEscGivesTheKeyboardBack()
    {
        m_bar->open();
        auto *field = m_bar->findChild<QLineEdit *>();
        QVERIFY(m_bar->isVisible());
        QTest::keyClicks(field, QStringLiteral("1,02"));
        QTRY_COMPARE(current(), QStringLiteral("0 Views"));
        m_bar->findNext();
        QTRY_COMPARE(current(), QStringLiteral("1 Views"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(current(), QStringLiteral("0 Views"));
        m_bar->findPrevious();
        QTRY_COMPARE(current(), QStringLiteral("9 Views"));
        QTRY_VERIFY(said().contains(QStringLiteral("beyond the end")));
        QTest::keyClicks(field, QStringLiteral("x"));
        QTRY_COMPARE(said(), QStringLiteral("No cell that is shown holds this text."));
        QCOMPARE(current(), QStringLiteral("9 Views"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
        QCOMPARE(m_user->marks(), QString());
    }

    void theOnlyHitIsSaidToBeTheOnlyOne()
    {
        m_bar->open();
        auto *field = m_bar->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("1,020"));
        QTRY_COMPARE(current(), QStringLiteral("9 Views"));
        m_bar->findNext();
        QTRY_COMPARE(said(), QStringLiteral("No other cell that is shown holds this text."));
    }

    void oneMarkFollowsAndSeveralStay()
    {
        RowSet marks(m_user->model.selection().columns.size());
        marks.insert(m_user->model.rowNumberAt(0));
        m_user->marked.set(marks);
        m_user->view.setCurrent({9, ColumnId::Views});
        QCOMPARE(m_user->marks(), QStringLiteral("9"));
        marks.insert(m_user->model.rowNumberAt(3));
        m_user->marked.set(marks);
        m_user->view.setCurrent({5, ColumnId::Views});
        QCOMPARE(m_user->marks(), QStringLiteral("0 3"));
    }

    void whatIsTypedIsLookedForFromWhereTypingBegan()
    {
        m_user->view.setCurrent({2, ColumnId::Views});
        m_bar->open();
        auto *field = m_bar->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("1,0"));
        QTRY_COMPARE(current(), QStringLiteral("2 Views"));
        QTest::keyClicks(field, QStringLiteral("03"));
        QTRY_COMPARE(current(), QStringLiteral("26 Views"));
        QTest::keyClick(field, Qt::Key_Backspace);
        QTRY_COMPARE(current(), QStringLiteral("20 Views"));
    }

    void theNearestStartIsFoundOnTheClock()
    {
        const auto at = [&](qint64 wall) {
            return *positionOf(m_user->model.selection(),
                               *nearestInTime(m_user->model.selection(), wall));
        };
        constexpr qint64 oldest = 1'700'000'000;
        QCOMPARE(at(oldest), 29);
        QCOMPARE(at(oldest - 1'000 * day), 29);
        QCOMPARE(at(oldest + 10 * day + day / 3), 19);
        QCOMPARE(at(oldest + 10 * day + day * 2 / 3), 18);
        QVERIFY(!nearestInTime(Selection(), oldest));
        SelectionQuery query = m_user->workspace.query();
        query.clock = Clock(ClockKind::Market); // Los Angeles: eight hours behind
        m_user->ask(query);
        QCOMPARE(at(oldest + 10 * day + day / 3), 18);
    }

    /// 2023-11-20 02:00 UTC: still the 19th in Los Angeles, where the livestreams are.
    void todayIsThatOfTheChosenClock()
    {
        SelectionQuery query = m_user->workspace.query();
        query.now = 1'700'445'600;
        query.clock = Clock(ClockKind::Market);
        m_user->ask(query);
        TimeJump jump(m_user->view);
        const auto begins = [&jump] {
            return wallDateTime(static_cast<qint64>(jump.findChild<TimeField *>()->span()->least))
                .toString(QStringLiteral("MM-dd HH:mm"));
        };
        QTest::keyClicks(jump.findChild<TimeField *>()->focusProxy(), QStringLiteral("today"));
        QCOMPARE(begins(), QStringLiteral("11-19 00:00"));
        query.clock = Clock(ClockKind::Utc);
        m_user->ask(query);
        QCOMPARE(begins(), QStringLiteral("11-20 00:00"));
    }

    void goingToATimeBringsTheRowsIntoItsOrder()
    {
        m_user->model.setOrder({{ColumnId::Views, Qt::AscendingOrder}});
        m_user->wait();
        TimeJump jump(m_user->view);
        jump.show();
        QTest::keyClicks(jump.findChild<TimeField *>()->focusProxy(),
                         QStringLiteral("2023-11-20 22:00"));
        QPushButton *go = nullptr;
        for (auto *button : jump.findChildren<QPushButton *>()) {
            if (button->isDefault())
                go = button;
        }
        QCOMPARE(go->text(), QStringLiteral("Order by start and go"));
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(!jump.isVisible());
        QCOMPARE(current(), QStringLiteral("23 Start"));
        QCOMPARE(m_user->text(23, ColumnId::Start), QStringLiteral("2023-11-20 22:13"));
    }

private:
    GridSearch search(const QString &text) const
    {
        return {m_user->model.selection(),
                m_user->view.columns().shown(),
                Numbers(Language::English),
                text,
                0,
                ColumnId::Start,
                false,
                true};
    }

    QString cellOf(const std::optional<GridSearch::Hit> &hit) const
    {
        if (!hit)
            return {};
        return name(*positionOf(m_user->model.selection(), hit->cell.row), hit->cell.column);
    }

    QString current() const
    {
        const auto cell = m_user->view.current();
        return cell ? name(cell->position, cell->column) : QString();
    }

    static QString name(int position, ColumnId id)
    {
        return QStringLiteral("%1 %2").arg(position).arg(QLatin1String(column(id).title));
    }

    QString said() const { return m_bar->findChild<QLabel *>()->text(); }

    std::unique_ptr<GridUser> m_user;
    std::unique_ptr<FindBar> m_bar;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QApplication application(argc, argv);
    TestGridSearch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_GridSearch.moc"
