#include "support/TestHome.h"

#include "grid/TimeField.h"
#include "widgets/period/PeriodPopup.h"
#include "widgets/period/SelectionBar.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace livegauge;

class TestSelectionBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<SelectionBar>();
        m_told.clear();
        connect(m_bar.get(), &SelectionBar::periodChanged, this,
                [this](const Period &period) { m_told.push_back(period); });
        m_bar->show();
    }

    void aChipIsAPeriod()
    {
        chip(QStringLiteral("30 d"))->click();
        QCOMPARE(m_told, std::vector<Period>{Period{30}});
        QVERIFY(!popup().isVisible());
    }

    void theDaysBegunWithAreThoseShown()
    {
        m_bar->setDays(QDate(2026, 10, 1), QDate(2026, 10, 31));
        chip(QStringLiteral("Custom…"))->click();
        QVERIFY(popup().isVisible());
        QVERIFY(m_told.empty()); // nothing has been chosen yet
        QCOMPARE(field(0).text(), QStringLiteral("2026-10-01"));
        field(1).setText(QStringLiteral("2026-10-12"));
        QTest::keyClick(&field(1), Qt::Key_Return);
        Period expected;
        expected.from = QDate(2026, 10, 1);
        expected.to = QDate(2026, 10, 12);
        QCOMPARE(m_told, std::vector<Period>{expected});
        QVERIFY(!popup().isVisible());
        QVERIFY(chip(QStringLiteral("Custom…"))->isChecked());
        chip(QStringLiteral("Custom…"))->click(); // other days are wanted
        QVERIFY(popup().isVisible());
    }

    void aDateIsTypedAsAnyoneWritesOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("digits") << QStringLiteral("20260901");
        QTest::newRow("ISO") << QStringLiteral("2026-09-01");
        QTest::newRow("slashes") << QStringLiteral("2026/9/1");
    }

    void aDateIsTypedAsAnyoneWritesOne()
    {
        QFETCH(QString, typed);
        m_bar->setDays(QDate(2026, 2, 2), QDate(2026, 11, 30));
        for (int time = 0; time < 2; ++time) { // what is typed counts the second time, too
            chip(QStringLiteral("Custom…"))->click();
            QTest::keyClicks(popup().focusWidget(), typed);
            QTest::keyClick(popup().focusWidget(), Qt::Key_Return);
            QCOMPARE(m_told.size(), static_cast<std::size_t>(time + 1));
            QCOMPARE(m_told.back().from, QDate(2026, 9, 1));
            QCOMPARE(m_told.back().to, QDate(2026, 11, 30));
        }
    }

    /// Whichever day it is on this computer.
    void todayIsThatOfTheChosenClock()
    {
        m_bar->setToday(QDate(2024, 2, 29));
        chip(QStringLiteral("Custom…"))->click();
        QCOMPARE(field(1).text(), QStringLiteral("2024-02-29"));
        field(0).setText(QStringLiteral("yesterday"));
        field(1).setText(QStringLiteral("today"));
        m_bar->setToday(QDate(2024, 3, 1)); // while it is open
        apply()->click();
        QCOMPARE(m_told.back().from, QDate(2024, 2, 29));
        QCOMPARE(m_told.back().to, QDate(2024, 3, 1));
    }

    void aMonthIsAllOfItsDays()
    {
        m_bar->setDays(QDate(2026, 2, 2), QDate(2026, 11, 30));
        chip(QStringLiteral("Custom…"))->click();
        field(0).setText(QStringLiteral("2026-09"));
        field(1).setText(QStringLiteral("2026-10"));
        apply()->click();
        QCOMPARE(m_told.back().from, QDate(2026, 9, 1));
        QCOMPARE(m_told.back().to, QDate(2026, 10, 31));
    }

    void whatIsNoDateIsToldAndChangesNothing()
    {
        chip(QStringLiteral("Custom…"))->click();
        field(0).setText(QStringLiteral("2026-02-31"));
        QVERIFY(!apply()->isEnabled());
        QVERIFY(says(QStringLiteral("Write a day as 2026-09-01, or a month as 2026-09.")));
        QTest::keyClick(&field(0), Qt::Key_Return);
        QVERIFY(popup().isVisible());
        QVERIFY(m_told.empty());
    }

    void aDayIsPickedFromACalendarOrMovedByKeys()
    {
        m_bar->setDays(QDate(2026, 2, 2), QDate(2026, 11, 30));
        chip(QStringLiteral("Custom…"))->click();
        QTest::keyClick(&field(0), Qt::Key_Up);
        QCOMPARE(field(0).text(), QStringLiteral("2026-02-03"));
        popup().findChild<QToolButton *>()->click();
        auto *calendar = popup().findChild<QCalendarWidget *>();
        QCOMPARE(calendar->selectedDate(), QDate(2026, 2, 3));
        Q_EMIT calendar->clicked(QDate(2026, 3, 4));
        QCOMPARE(field(0).text(), QStringLiteral("2026-03-04"));
        QVERIFY(popup().isVisible());
    }

    void whereTheFirstDayIsAfterTheLastNothingHappens()
    {
        chip(QStringLiteral("7 d"))->click();
        m_told.clear();
        chip(QStringLiteral("Custom…"))->click();
        field(0).setText(QStringLiteral("2026-10-02"));
        field(1).setText(QStringLiteral("2026-10-01"));
        const QPushButton *button = apply();
        QVERIFY(!button->isEnabled());
        QVERIFY(says(QStringLiteral("The first day is after the last one.")));
        QTest::keyClick(&field(1), Qt::Key_Return);
        QVERIFY(m_told.empty());
        field(1).setText(QStringLiteral("2026-10-02"));
        QVERIFY(button->isEnabled());
        QVERIFY(!says(QStringLiteral("The first day is after the last one.")));
        QTest::keyClick(&popup(), Qt::Key_Escape);
        QVERIFY(!popup().isVisible());
        QVERIFY(m_told.empty());
        QVERIFY(chip(QStringLiteral("7 d"))->isChecked());
    }

    void theDatesOfAnyPeriodAreShown()
    {
        m_bar->setDays(QDate(2026, 11, 16), QDate(2026, 11, 22));
        bool isShown = false;
        for (const QLabel *label : m_bar->findChildren<QLabel *>())
            isShown = isShown || label->text() == QStringLiteral("2026-11-16 – 2026-11-22");
        QVERIFY(isShown);
    }

    /// It is the 24th in the east and the 23rd in the west: each has thirty days of its own.
    void whereMarketsAreNotOnOneDayThatIsTold()
    {
        m_bar->setPeriod({30});
        m_bar->setDays(QDate(2026, 10, 25), QDate(2026, 11, 24));
        bool isTold = false;
        for (const QLabel *label : m_bar->findChildren<QLabel *>())
            isTold =
                isTold || label->text() == QStringLiteral("2026-10-25 – 2026-11-24, by market");
        QVERIFY(isTold);
        chip(QStringLiteral("Custom…"))->click();
        QCOMPARE(field(0).text(), QStringLiteral("2026-10-26"));
        QCOMPARE(field(1).text(), QStringLiteral("2026-11-24"));
    }

    void rememberedDatesAreTheCustomChip()
    {
        Period dates;
        dates.from = QDate(2026, 10, 1);
        dates.to = QDate(2026, 10, 31);
        m_bar->setPeriod(dates);
        QVERIFY(chip(QStringLiteral("Custom…"))->isChecked());
        QVERIFY(!popup().isVisible());
        QVERIFY(m_told.empty());
    }

private:
    QPushButton *chip(const QString &text) const
    {
        for (auto *button : m_bar->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    PeriodPopup &popup() const { return *m_bar->findChild<PeriodPopup *>(); }
    QLineEdit &field(int place) const { return *popup().findChildren<QLineEdit *>().at(place); }
    QPushButton *apply() const { return popup().findChild<QPushButton *>(); }
    bool says(const QString &words) const
    {
        for (const QLabel *label : popup().findChildren<QLabel *>()) {
            if (label->text() == words)
                return true;
        }
        return false;
    }

    std::unique_ptr<SelectionBar> m_bar;
    std::vector<Period> m_told;
};

int main(int argc, char *argv[])
{
    const test::TestHome home;
    QApplication application(argc, argv);
    TestSelectionBar test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_SelectionBar.moc"
