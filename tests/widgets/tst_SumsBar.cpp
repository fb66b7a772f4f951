#include "models/ColumnSums.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "support/Livestreams.h"
#include "support/TestHome.h"
#include "widgets/table/SumsBar.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace livegauge;

class TestSumsBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFootSaysWhatItSumsAndOverWhat()
    {
        Workspace workspace;
        LivestreamTableModel model(workspace, Language::English);
        MarkedRows marked;
        ColumnSums sums(model, marked);
        SumsBar bar(sums, Language::English);
        workspace.setQuery(SelectionQuery());
        workspace.merge(test::livestreams(QStringLiteral("7288986759428588590"), 3, 4));
        QTRY_COMPARE(bar.accessibleName(), QStringLiteral("GMV (est.) of 4 livestream(s) shown"));
        QCOMPARE(bar.text(),
                 QStringLiteral("Sum 74.04 · Mean 18.51 · Median 18.51 · Min 0.00 · "
                                "Max 37.02 · With value 4"));

        sums.setColumn(ColumnId::Views);
        RowSet two(4);
        two.insert({0, 1});
        marked.set(two);
        QTRY_COMPARE(bar.accessibleName(), QStringLiteral("Views of 2 marked livestream(s)"));
        QCOMPARE(bar.text(),
                 QStringLiteral("Sum 2,005 · Mean 1,002.50 · Median 1,002.50 · Min "
                                "1,002 · Max 1,003 · With value 2"));

        sums.setColumn(ColumnId::Gpm);
        QTRY_VERIFY(bar.accessibleName().startsWith(QLatin1String("GPM")));
        QVERIFY(bar.text().startsWith(QStringLiteral("Weighted 30.77 · Mean")));
        QVERIFY(bar.toolTip().contains(QStringLiteral("“Views” together")));
    }

    void aNarrowBarLeavesTheLastOnesOut()
    {
        Workspace workspace;
        LivestreamTableModel model(workspace, Language::English);
        MarkedRows marked;
        ColumnSums sums(model, marked);
        SumsBar bar(sums, Language::English);
        workspace.setQuery(SelectionQuery());
        workspace.merge(test::livestreams(QStringLiteral("7288986759428588590"), 3, 4));
        bar.resize(2000, 30);
        bar.show();
        QTRY_VERIFY(bar.text().contains(QLatin1String("With value 4")));
        const auto shown = [&bar] {
            QStringList texts;
            for (const QLabel *label : bar.findChildren<QLabel *>()) {
                if (label->isVisible() && !label->accessibleName().isEmpty())
                    texts.append(label->accessibleName());
            }
            return texts.join(QStringLiteral(" · "));
        };
        const auto saysThereIsMore = [&bar] {
            return std::ranges::any_of(bar.findChildren<QLabel *>(), [](const QLabel *label) {
                return label->isVisible() && label->text() == QStringLiteral("…");
            });
        };
        QCOMPARE(shown(), bar.text());
        QVERIFY(!saysThereIsMore());
        bar.resize(420, 30);
        QVERIFY(saysThereIsMore());
        QVERIFY(!shown().isEmpty());
        QVERIFY(shown().size() < bar.text().size() && bar.text().startsWith(shown()));
        QVERIFY(bar.toolTip().contains(QLatin1String("With value 4")));
    }
};

int main(int argc, char **argv)
{
    const test::TestHome home;
    QApplication application(argc, argv);
    TestSumsBar test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_SumsBar.moc"
