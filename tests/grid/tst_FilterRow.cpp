#include "grid/FilterField.h"
#include "grid/FilterRow.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const Condition moreThanFive{ColumnId::Gmv, NumberRange{5, NumberRange().most, false, true}, false};

Condition notCalled(const QString &name)
{
    return {ColumnId::Influencer, TextPattern{name, TextMatch::Equals, true}, true};
}

} // namespace

class TestFilterRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_row = std::make_unique<FilterRow>();
        m_row->resize(500, 28);
        m_row->setToday(QDate(2026, 11, 21));
        m_row->setPlaces(
            {{ColumnId::Start, 0, 120}, {ColumnId::Influencer, 120, 100}, {ColumnId::Gmv, 220, 90}},
            0);
        m_row->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_row.get()));
        m_told = std::make_unique<QSignalSpy>(m_row.get(), &FilterRow::filterChanged);
    }

    void theFilterIsToldOnceAfterTheLastKeystroke()
    {
        QElapsedTimer timer;
        QTest::keyClicks(field("gmv"), QStringLiteral(">5"));
        timer.start();
        QVERIFY(m_told->isEmpty());
        QTRY_COMPARE(m_told->count(), 1);
        QVERIFY(timer.elapsed() >= 100);
        QCOMPARE(m_told->first().first().value<Filter>(), Filter{moreThanFive});
    }

    void enterTellsAtOnceAndGoesBackToTheGrid()
    {
        QSignalSpy left(m_row.get(), &FilterRow::left);
        QTest::keyClicks(field("gmv"), QStringLiteral(">5"));
        QTest::keyClick(field("gmv"), Qt::Key_Return);
        QCOMPARE(m_told->count(), 1);
        QCOMPARE(left.count(), 1);
    }

    void escClearsFirstAndLeavesThen()
    {
        QSignalSpy left(m_row.get(), &FilterRow::left);
        QTest::keyClicks(field("gmv"), QStringLiteral(">5"));
        QTRY_COMPARE(m_told->count(), 1);
        QTest::keyClick(field("gmv"), Qt::Key_Escape);
        QVERIFY(field("gmv")->text().isEmpty());
        QVERIFY(left.isEmpty());
        QTRY_COMPARE(m_told->count(), 2);
        QVERIFY(m_row->filter().empty());
        QTest::keyClick(field("gmv"), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void aWrongTextFiltersNothingAndSaysWhatIsExpected()
    {
        QTest::keyClicks(field("gmv"), QStringLiteral("many"));
        QCOMPARE(field("gmv")->property("state").toString(), QStringLiteral("wrong"));
        QVERIFY(field("gmv")->toolTip().startsWith(QLatin1String("Expected is a number")));
        QVERIFY(m_row->filter().empty());
        QVERIFY(!m_row->isEmpty());
        QSignalSpy told(m_row.get(), &FilterRow::problemChanged);
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(m_row->problem().startsWith(QLatin1String("The filter of GMV (est.) filters")));
        QVERIFY(m_row->problem().contains(field("gmv")->toolTip()));
        field("gmv")->setText(QStringLiteral(">5"));
        QCOMPARE(field("gmv")->property("state").toString(), QStringLiteral("on"));
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(m_row->problem().isEmpty());
    }

    void onlyThisReplacesAndWithoutThisAdds()
    {
        m_row->setCondition(moreThanFive);
        QCOMPARE(field("gmv")->text(), QStringLiteral(">5"));
        m_row->addCondition(notCalled(QStringLiteral("Anna")));
        m_row->addCondition(notCalled(QStringLiteral("Ben")));
        m_row->addCondition(notCalled(QStringLiteral("Ben")));
        QCOMPARE(field("influencer")->text(), QStringLiteral("!Aa:\"Anna\" && !Aa:\"Ben\""));
        const Filter expected{notCalled(QStringLiteral("Anna")), notCalled(QStringLiteral("Ben")),
                              moreThanFive};
        QCOMPARE(m_row->filter(), expected);
        const Condition other{ColumnId::Gmv, IsUnknown{}, false};
        m_row->setCondition(other);
        QCOMPARE(field("gmv")->text(), QStringLiteral("unknown"));
    }

    void aHiddenColumnKeepsItsFilter()
    {
        m_row->setCondition(moreThanFive);
        m_row->setPlaces({{ColumnId::Start, 0, 120}}, 0);
        QVERIFY(!field("gmv")->isVisible());
        QCOMPARE(m_row->filter(), Filter{moreThanFive});
        QSignalSpy empty(m_row.get(), &FilterRow::emptyChanged);
        m_row->clear();
        QVERIFY(m_row->filter().empty());
        QCOMPARE(empty.takeFirst().first().toBool(), true);
    }

    /// "Today" is said of whichever day it is; a day without a year is the newest there was.
    void aDayLaterADayWithoutAYearMayBeAnother()
    {
        m_row->setTyped({{ColumnId::Start, QStringLiteral("today")}});
        const Filter today = m_row->filter();
        m_row->setToday(QDate(2026, 11, 22));
        QCOMPARE(m_row->filter(), today);
        QCOMPARE(m_told->count(), 1);
        m_row->setTyped({{ColumnId::Start, QStringLiteral("11/23")}});
        const Filter before = m_row->filter();
        m_row->setToday(QDate(2026, 11, 23));
        QCOMPARE(m_told->count(), 3);
        QVERIFY(m_row->filter() != before);
        QCOMPARE(m_row->typed(),
                 (std::vector<FilterRow::Typed>{{ColumnId::Start, QStringLiteral("11/23")}}));
    }

    void scrolledColumnsPassBehindTheFrozenOnes()
    {
        // The second column is scrolled to the left, half behind the first.
        m_row->setPlaces(
            {{ColumnId::Start, 0, 120}, {ColumnId::Influencer, 70, 100}, {ColumnId::Gmv, 170, 90}},
            1);
        QCOMPARE(field("start")->visibleRegion().boundingRect().width(), 120);
        QCOMPARE(field("influencer")->visibleRegion().boundingRect().width(), 50);
        QCOMPARE(field("gmv")->mapTo(m_row.get(), QPoint()), QPoint(170, 0));
    }

    void theKeyboardGoesFromColumnToColumnAsTheyStand()
    {
        m_row->setPlaces(
            {{ColumnId::Gmv, 0, 90}, {ColumnId::Start, 90, 120}, {ColumnId::Influencer, 210, 100}},
            0);
        QSignalSpy reveal(m_row.get(), &FilterRow::revealWanted);
        m_row->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_row.get()));
        m_row->focusField(ColumnId::Gmv);
        QVERIFY(field("gmv")->hasFocus());
        QCOMPARE(field("gmv")->placeholderText(), QStringLiteral(">1000"));
        QTest::keyClick(field("gmv"), Qt::Key_Tab);
        QVERIFY(field("start")->hasFocus());
        QTest::keyClick(field("start"), Qt::Key_Tab);
        QVERIFY(field("influencer")->hasFocus());
        QCOMPARE(reveal.last().first().value<ColumnId>(), ColumnId::Influencer);
        m_row->focusField(ColumnId::Likes); // hidden: the first one instead
        QVERIFY(field("gmv")->hasFocus());
        QCOMPARE(field("gmv")->accessibleName(), QStringLiteral("Filter of GMV (est.)"));
    }

private:
    FilterField *field(const char *key) const
    {
        return m_row->findChild<FilterField *>(QStringLiteral("filter_") + QLatin1String(key));
    }

    std::unique_ptr<FilterRow> m_row;
    std::unique_ptr<QSignalSpy> m_told;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QApplication application(argc, argv);
    TestFilterRow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_FilterRow.moc"
