#include "analysis/Workspace.h"
#include "models/DifferenceModel.h"
#include "models/MarkedRows.h"
#include "support/TestHome.h"
#include "widgets/ReadTable.h"
#include "widgets/charts/DifferencesDialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace livegauge;

namespace {

Livestream stream(int number, const QString &userId, double gmv)
{
    Livestream result;
    result.roomId = QString::number(number);
    result.userId = userId;
    result.nickname = userId.isEmpty() ? QString() : QStringLiteral("Shop ") + userId;
    result.region = QStringLiteral("US");
    result.start = 1'704'672'000 + number * 86'400;
    result.gmv = gmv;
    return result;
}

QString shop(int number)
{
    return QString::number(number);
}

} // namespace

class TestDifferencesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        m_workspace->setQuery(query);
        merge({stream(0, shop(11), 100), stream(1, shop(11), 50), stream(2, shop(22), 300),
               stream(3, shop(33), 60)});
        QTRY_COMPARE(m_workspace->selection().count(), 4U);
        m_marked = std::make_unique<MarkedRows>();
        m_dialog = std::make_unique<DifferencesDialog>(*m_workspace, *m_marked, Language::English,
                                                       false, nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_workspace.reset();
    }

    void thoseChosenAreMarkedAndMarkedOnesStandOut()
    {
        const QAbstractItemModelTester tester(&model());
        QTRY_COMPARE(names(), QStringLiteral("Shop 22, Shop 11, Shop 33"));
        QVERIFY(isSaid("Median influencer: 150.00"));
        QVERIFY(isSaid("Choose a period to see who rises"));
        table().selectRow(1);
        button("&Mark in the table")->click();
        QCOMPARE(m_marked->rows().rows(), (RowNumbers{0, 1}));
        QVERIFY(model().index(1, 0).data(DifferenceModel::MarkedRole).toBool());
        QVERIFY(!model().index(0, 0).data(DifferenceModel::MarkedRole).toBool());
        table().clearSelection();
        button("&Mark in the table")->click();
        QCOMPARE(m_marked->rows().count(), 4U);
    }

    void whatIsMarkedAndNotShownPutsNobodyInBold()
    {
        QTRY_COMPARE(model().rowCount(), 3);
        RowSet marks(4);
        marks.insert(3); // Shop 33's 60
        m_marked->set(marks);
        QVERIFY(isSaid("In bold: with marked livestreams"));
        SelectionQuery query = m_workspace->query();
        query.filter = {{ColumnId::Gmv, NumberRange{100}}};
        m_workspace->setQuery(query);
        QTRY_COMPARE(model().rowCount(), 2);
        QVERIFY(!isSaid("In bold: with marked livestreams"));
    }

    void itIsCopiedAsItIsSorted()
    {
        QTRY_COMPARE(model().rowCount(), 3);
        table().sortByColumn(DifferenceModel::ToMedian, Qt::AscendingOrder);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines[0].section(QLatin1Char('\t'), 0, 3),
                 QStringLiteral("Rank\tInfluencer\tLivestreams\tGMV (est.)"));
        QCOMPARE(lines[1],
                 QString::fromUtf8("3\tShop 33\t1\t60.00\t--\t--\t−90.00\t−60.0%\t−240.00"));
    }

    void aNewPageKeepsChoiceAndOrder()
    {
        QTRY_COMPARE(model().rowCount(), 3);
        table().sortByColumn(DifferenceModel::Influencer, Qt::DescendingOrder);
        table().selectRow(0); // Shop 33
        merge({stream(4, shop(33), 1'000), stream(5, shop(44), 1)});
        QTRY_COMPARE(names(), QStringLiteral("Shop 44, Shop 33, Shop 22, Shop 11"));
        const QModelIndexList chosen = table().selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().row(), 1);
    }

    void theDaysComparedWithAreNamed()
    {
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        query.period = {{}, QDate(2024, 1, 9), QDate(2024, 1, 9)}; // Shop 11's 50
        query.now = 1'707'000'000;
        m_workspace->setQuery(query);
        QTRY_VERIFY(isSaid("Previous period: 8 Jan 2024"));
        QCOMPARE(model().index(0, DifferenceModel::Change).data().toString(),
                 QString::fromUtf8("−50.0%"));
    }

    void whatIsOfNobodyIsToldInWords()
    {
        merge({stream(6, QString(), 9'999)});
        QTRY_VERIFY(isSaid("without an influencer id left out"));
        QCOMPARE(names(), QStringLiteral("Shop 22, Shop 11, Shop 33"));
    }

    void aMetricNobodyHasIsSaidInsteadOfAnEmptyTable()
    {
        QTRY_VERIFY(table().isVisible());
        m_dialog->setMetric(ColumnId::Likes);
        QTRY_VERIFY(isSaid("None of the livestreams shown states such a number."));
        QVERIFY(!table().isVisible());
        QVERIFY(!button("&Copy")->isEnabled());
    }

    void theFileHasAllOfThem()
    {
        QTRY_COMPARE(model().rowCount(), 3);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("differences.csv"));
        m_dialog->saveTo(path);
        QTRY_VERIFY(isSaid("Saved as"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines.value(3).startsWith("3,33,Shop 33,60,,,-90,-60,-240,1,"));
        m_dialog->saveTo(folder.filePath(QStringLiteral("no/such/folder.csv")));
        QTRY_VERIFY(isSaid("could not be written"));
    }

private:
    void merge(const std::vector<Livestream> &streams)
    {
        m_workspace->merge(streams);
        m_workspace->flush();
    }
    DifferenceModel &model() { return *m_dialog->findChild<DifferenceModel *>(); }
    ReadTable &table() { return *m_dialog->findChild<ReadTable *>(); }
    QString names()
    {
        QStringList result;
        for (int row = 0; row < model().rowCount(); ++row)
            result += model().index(row, DifferenceModel::Influencer).data().toString();
        return result.join(QStringLiteral(", "));
    }
    bool isSaid(const char *words)
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String(words)))
                return true;
        }
        return false;
    }
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
    std::unique_ptr<DifferencesDialog> m_dialog;
};

int main(int argc, char **argv)
{
    const livegauge::test::TestHome home;
    QApplication application(argc, argv);
    TestDifferencesDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_DifferencesDialog.moc"
