#include "analysis/Workspace.h"
#include "models/MarkedRows.h"
#include "models/OddityModel.h"
#include "support/TestHome.h"
#include "widgets/table/OdditiesDialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace livegauge;

namespace {

constexpr qint64 hour = 3'600;
constexpr qint64 day = 24 * hour;
constexpr qint64 monday = 1'704'672'000; // 2024-01-08 00:00 UTC

Livestream evening(int number, double gmv)
{
    Livestream result;
    result.roomId = QString::number(number);
    result.userId = QStringLiteral("7");
    result.nickname = QStringLiteral("Ann");
    result.region = QStringLiteral("US");
    result.start = monday + number * day + 20 * hour;
    result.duration = hour;
    result.end = *result.start + hour;
    result.gmv = gmv;
    result.views = 100;
    return result;
}

} // namespace

class TestOdditiesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        m_workspace->setQuery(query);
        std::vector<Livestream> streams;
        for (int i = 0; i < 10; ++i)
            streams.push_back(evening(i, 100));
        streams.push_back(evening(10, 900)); // the highest so far
        streams.push_back(evening(11, 5)); // nearly nothing
        m_workspace->merge(streams);
        QTRY_COMPARE(m_workspace->selection().count(), 12U);
        m_marked = std::make_unique<MarkedRows>();
        m_dialog =
            std::make_unique<OdditiesDialog>(*m_workspace, *m_marked, Language::English, nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_workspace.reset();
    }

    void eachHasItsReasonInWords()
    {
        const QAbstractItemModelTester tester(&model());
        QTRY_COMPARE(model().rowCount(), 2);
        QCOMPARE(text(0, OddityModel::Start), QStringLiteral("2024-01-19 20:00"));
        QCOMPARE(text(0, OddityModel::Influencer), QStringLiteral("Ann"));
        QCOMPARE(text(0, OddityModel::What), QStringLiteral("Collapse"));
        QCOMPARE(
            text(0, OddityModel::Why),
            QStringLiteral("GMV 5.00: 5.0% of 100.00, the median of the 10 livestreams before."));
        QCOMPARE(
            text(1, OddityModel::Why),
            QStringLiteral(
                "GMV 900.00: +800.0% against 100.00, the highest of the 10 livestreams before."));
        const QString record = model().index(1, OddityModel::What).data(Qt::ToolTipRole).toString();
        QVERIFY(record.contains(QStringLiteral("a tenth above")));
        const QString why = model().index(1, OddityModel::Why).data(Qt::ToolTipRole).toString();
        QCOMPARE(why, text(1, OddityModel::Why) + QLatin1Char('\n') + record);
    }

    void moneyIsInTheCurrencyOfItsMarket()
    {
        QTRY_COMPARE(model().rowCount(), 2);
        SelectionQuery query = m_workspace->query();
        const RowNumber row = model().at(0).row;
        query.currencies.state(m_workspace->selection().columns.text(row, ColumnId::Region),
                               QStringLiteral("£"));
        m_workspace->setQuery(query);
        QTRY_COMPARE(
            text(0, OddityModel::Why),
            QStringLiteral("GMV £5.00: 5.0% of £100.00, the median of the 10 livestreams before."));
    }

    /// With the rule and its numbers; the tip says it in full.
    void whatIsOddAboutTimesIsToldWithItsRule()
    {
        QTRY_COMPARE(model().rowCount(), 2);
        Livestream early = evening(12, 100);
        *early.start -= 11 * hour;
        early.duration = *early.end - *early.start - 720;
        m_workspace->merge({early});
        QTRY_COMPARE(model().rowCount(), 4);
        QStringList told;
        for (int row = 0; row < model().rowCount(); ++row)
            told += text(row, OddityModel::Why);
        QVERIFY2(told.contains(QStringLiteral(
                     "Began at 09:00, 45 minutes or more from each of the 12 livestreams before; "
                     "the nearest usual time is about 20:00.")),
                 qPrintable(told.join(QLatin1Char('|'))));
        QVERIFY2(told.contains(QStringLiteral("Its duration is told as 11:48:00; from start to end "
                                              "it is 12:00:00, which differs by 0:12:00.")),
                 qPrintable(told.join(QLatin1Char('|'))));
        for (const Oddity::Kind kind : OddityModel::kinds)
            QVERIFY(!OddityModel::definition(kind).isEmpty());
    }

    void oneKindIsShownAndMarked()
    {
        QTRY_COMPARE(model().rowCount(), 2);
        auto *kinds = m_dialog->findChild<QComboBox *>();
        QCOMPARE(kinds->itemText(0), QStringLiteral("All oddities (2)"));
        kinds->setCurrentText(QStringLiteral("Record (1)"));
        Q_EMIT kinds->activated(kinds->currentIndex());
        QCOMPARE(model().rowCount(), 1);
        const QSignalSpy brought(m_marked.get(), &MarkedRows::sightWanted);
        button("&Mark all in the table")->click();
        QCOMPARE(brought.size(), 1);
        QCOMPARE(m_marked->rows().rows(), RowNumbers{10});
    }

    /// The eleventh is a record, the twelfth a collapse.
    void thoseChosenAreMarkedAndTheButtonSaysHowMany()
    {
        QTRY_COMPARE(model().rowCount(), 2);
        auto *table = m_dialog->findChild<QTableView *>();
        table->selectRow(1);
        button("&Mark 1 in the table")->click();
        QCOMPARE(m_marked->rows().rows(), RowNumbers{10});
        table->selectAll();
        button("&Mark 2 in the table")->click();
        QCOMPARE(m_marked->rows().rows(), (RowNumbers{10, 11}));
        m_workspace->merge({evening(12, 2)}); // a collapse, too
        QTRY_COMPARE(model().rowCount(), 3);
        QVERIFY(button("&Mark 2 in the table") != nullptr);
        table->clearSelection();
        button("&Mark all in the table")->click();
        QCOMPARE(m_marked->rows().rows(), (RowNumbers{10, 11, 12}));
    }

    void choosingOneTellsItsRow()
    {
        QTRY_COMPARE(model().rowCount(), 2);
        const QSignalSpy wanted(m_dialog.get(), &OdditiesDialog::rowWanted);
        m_dialog->findChild<QTableView *>()->selectRow(1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<RowNumber>(), RowNumber{10});
    }

    void whoIsAtOneStaysThereWhenRowsCome()
    {
        QTRY_COMPARE(model().rowCount(), 2);
        auto *table = m_dialog->findChild<QTableView *>();
        table->selectRow(1); // the record
        const QSignalSpy wanted(m_dialog.get(), &OdditiesDialog::rowWanted);
        const QSignalSpy lookedAgain(&model(), &QAbstractItemModel::modelReset);
        m_workspace->merge({evening(12, 2)}); // a collapse, newer than both
        QTRY_COMPARE(model().rowCount(), 3);
        QVERIFY(!lookedAgain.isEmpty());
        QCOMPARE(table->currentIndex().row(), 2);
        QVERIFY(wanted.isEmpty()); // the table stays where one has scrolled to
    }

    void aFilterTakesThemAway()
    {
        QTRY_COMPARE(model().rowCount(), 2);
        SelectionQuery query = m_workspace->query();
        query.filter = {{ColumnId::Gmv, NumberRange{50.0, 200.0}}};
        m_workspace->setQuery(query);
        QTRY_COMPARE(model().rowCount(), 0);
        bool isSaid = false;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            isSaid = isSaid || label->text().startsWith(QStringLiteral("Nothing odd"));
        QVERIFY(isSaid);
        QVERIFY(!button("&Mark all in the table")->isEnabled());
    }

private:
    OddityModel &model() { return *m_dialog->findChild<OddityModel *>(); }
    QString text(int row, int column) { return model().index(row, column).data().toString(); }
    QPushButton *button(const char *name)
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String(name))
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MarkedRows> m_marked;
    std::unique_ptr<OdditiesDialog> m_dialog;
};

int main(int argc, char **argv)
{
    const livegauge::test::TestHome home;
    QApplication application(argc, argv);
    TestOdditiesDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_OdditiesDialog.moc"
