#include "support/TestHome.h"

#include "widgets/PeriodPopup.h"
#include "widgets/SelectionBar.h"

#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
        QCOMPARE(field(0).date(), QDate(2026, 10, 1));
        field(1).setDate(QDate(2026, 10, 12));
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

    void whereTheFirstDayIsAfterTheLastNothingHappens()
    {
        chip(QStringLiteral("7 d"))->click();
        m_told.clear();
        chip(QStringLiteral("Custom…"))->click();
        field(0).setDate(QDate(2026, 10, 2));
        field(1).setDate(QDate(2026, 10, 1));
        const auto *button = popup().findChild<QPushButton *>();
        QVERIFY(!button->isEnabled());
        QVERIFY(says(QStringLiteral("The first day is after the last one.")));
        QTest::keyClick(&field(1), Qt::Key_Return);
        QVERIFY(m_told.empty());
        field(1).setDate(QDate(2026, 10, 2));
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
    QDateEdit &field(int place) const { return *popup().findChildren<QDateEdit *>().at(place); }
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
