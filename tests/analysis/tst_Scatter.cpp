#include "analysis/Scatter.h"
#include "support/Selections.h"

#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

Livestream stream(int room, std::optional<double> gmv, std::optional<qint64> views)
{
    Livestream result;
    result.roomId = QString::number(room);
    result.userId = QString::number(room % 2);
    result.gmv = gmv;
    result.views = views;
    return result;
}

} // namespace

class TestScatter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnknownOrHasNoPlaceIsCounted()
    {
        const Selection selection =
            selectionOf({stream(1, 10, 100), stream(2, {}, 100), stream(3, 0, 100),
                         stream(4, 1'000, 10), stream(5, 5, {})});
        const ScatterData linear =
            scatterData(selection, {ColumnId::Views, ColumnId::Gmv, false, false});
        QCOMPARE(linear.points->rows, (RowNumbers{0, 2, 3}));
        QCOMPARE(linear.points->y, (std::vector<double>{10, 0, 1'000}));
        QCOMPARE(linear.unknown, 2);
        QCOMPARE(linear.offAxis, 0);

        const ScatterData logarithmic =
            scatterData(selection, {ColumnId::Views, ColumnId::Gmv, true, true});
        QCOMPARE(logarithmic.points->rows, (RowNumbers{0, 3}));
        QCOMPARE(logarithmic.points->x, (std::vector<double>{2, 1}));
        QCOMPARE(logarithmic.points->y, (std::vector<double>{1, 3}));
        QCOMPARE(logarithmic.offAxis, 1); // a GMV of 0
    }

    void influencersAreTakenAway()
    {
        const Selection selection =
            selectionOf({stream(1, 1, 1), stream(2, 2, 2), stream(3, 3, 3)});
        const ScatterData data = scatterData(selection, {});
        std::vector<bool> isShown(selection.columns.textCount(), true);
        isShown[selection.columns.userIds().front()] = false;
        QCOMPARE(pointsOf(*data.points, selection.columns, isShown).rows, RowNumbers{1});
    }

    void everyPointInTheFrameIsInOneCell()
    {
        ScatterPoints points;
        points.x = {0, 0.9, 1, 2, 5, std::nan("")};
        points.y = {0, 0.1, 1, 2, 0, 1};
        points.rows = {0, 1, 2, 3, 4, 5};
        const ScatterCells cells = countCells(points, {0, 2, 0, 2}, 2, 2);
        QCOMPARE(cells.counts[cells.cellAt(0, 1)], 2U); // below, left
        QCOMPARE(cells.counts[cells.cellAt(1, 0)], 1U); // on the far edges
        QCOMPARE(cells.counts[cells.cellAt(1, 1)], 1U); // (1, 1) lies on the line between
        QCOMPARE(cells.most, 2U);
        RowSet only(6);
        only.insert(3);
        QCOMPARE(countCells(points, {0, 2, 0, 2}, 2, 2, &only).most, 1U);
    }
};

QTEST_APPLESS_MAIN(TestScatter)

#include "tst_Scatter.moc"
