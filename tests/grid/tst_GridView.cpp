#include "GridUser.h"
#include "grid/GridPainter.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace livegauge;
using namespace livegauge::test;

class TestGridView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickMarksARowCtrlJoinsOneShiftStretches()
    {
        GridUser user(20, {ColumnId::Views, ColumnId::Gmv});
        user.click(1, {}, ColumnId::Gmv);
        const QStringList expected{QStringLiteral("1,019 234.46"),
                                   QStringLiteral("*1,018 [222.12]"),
                                   QStringLiteral("1,017 209.78")};
        QCOMPARE(user.lines(3), expected);
        user.click(3, Qt::ControlModifier, ColumnId::Views);
        QCOMPARE(user.marks(), QStringLiteral("1 3"));
        user.click(5, Qt::ShiftModifier | Qt::ControlModifier, ColumnId::Views);
        QCOMPARE(user.marks(), QStringLiteral("1 3 4 5"));
        user.click(4, Qt::ControlModifier, ColumnId::Views);
        QCOMPARE(user.marks(), QStringLiteral("1 3 5"));
        user.click(2, {}, ColumnId::Views);
        user.click(0, Qt::ShiftModifier, ColumnId::Views);
        QCOMPARE(user.marks(), QStringLiteral("0 1 2"));
    }

    /// "USD 3,3…" reads as three thousand three hundred.
    void noDigitIsCutOff()
    {
        const QFontMetrics metrics(QApplication::font());
        const auto shown = [&metrics](const QString &text, ColumnKind kind, const QString &room) {
            return fitted(text, kind, metrics, metrics.horizontalAdvance(room));
        };
        const QString cut = QStringLiteral("…");
        const QString dollars = QStringLiteral("USD\u00a03,384.57");
        QCOMPARE(shown(dollars, ColumnKind::Money, dollars), dollars);
        const QString number = QStringLiteral("…3,384.57");
        QCOMPARE(shown(dollars, ColumnKind::Money, number), number);
        QCOMPARE(shown(dollars, ColumnKind::Money, QStringLiteral("3,384.5")), cut);
        QCOMPARE(shown(QStringLiteral("US$3,384.57"), ColumnKind::Money, number), number);
        QCOMPARE(
            shown(QStringLiteral("kr\u00a0-5.00"), ColumnKind::Money, QStringLiteral("…-5.00")),
            QStringLiteral("…-5.00"));
        QCOMPARE(shown(QStringLiteral("1,234"), ColumnKind::Count, QStringLiteral("1,23")), cut);
        QCOMPARE(shown(QStringLiteral("Sale"), ColumnKind::Text, QStringLiteral("Sa…")),
                 QStringLiteral("Sa…"));
    }

    void theRightButtonLeavesMarksWhereItIsOnThem()
    {
        GridUser user(20);
        user.click(1);
        user.click(3, Qt::ShiftModifier);
        QTest::mouseClick(user.view.viewport(), Qt::RightButton, {}, user.middle(2, ColumnId::Gmv));
        QCOMPARE(user.marks(), QStringLiteral("1 2 3"));
        QTest::mouseClick(user.view.viewport(), Qt::RightButton, {}, user.middle(5, ColumnId::Gmv));
        QCOMPARE(user.marks(), QStringLiteral("5"));
    }

    void draggingMarksAndGoesOnBelowTheLastRow()
    {
        GridUser user(200);
        QTest::mousePress(user.view.viewport(), Qt::LeftButton, {},
                          user.middle(1, ColumnId::Start));
        QTest::mouseMove(user.view.viewport(), user.middle(3, ColumnId::Start));
        QCOMPARE(user.marks(), QStringLiteral("1 2 3"));
        QTest::mouseMove(user.view.viewport(), QPoint(50, user.view.viewport()->height() + 30));
        QTRY_VERIFY(user.marked.contains(user.model.rowNumberAt(40)));
        QVERIFY(user.view.verticalScrollBar()->value() > 20);
        QTest::mouseRelease(user.view.viewport(), Qt::LeftButton, {}, QPoint(50, 10));
        QVERIFY(user.marks().startsWith(QLatin1String("1 2 3 4 5 ")));
    }

    void keysMoveAndMark()
    {
        GridUser user(100);
        user.press(Qt::Key_Down);
        QCOMPARE(user.lines(1).first().left(2), QStringLiteral("*["));
        user.press(Qt::Key_Down);
        user.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(user.marks(), QStringLiteral("1 2"));
        user.press(Qt::Key_Down, Qt::ControlModifier);
        user.press(Qt::Key_Down, Qt::ControlModifier);
        user.press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(user.marks(), QStringLiteral("1 2 4"));
        user.press(Qt::Key_Right);
        user.press(Qt::Key_Right);
        QCOMPARE(user.view.current(), (GridCell{4, ColumnId::Views}));
        user.press(Qt::Key_Home);
        QCOMPARE(user.view.current(), (GridCell{4, ColumnId::Start}));
        user.press(Qt::Key_End);
        QCOMPARE(user.view.current(), (GridCell{4, ColumnId::Views}));
        user.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(user.view.current(), (GridCell{99, ColumnId::Views}));
        QCOMPARE(user.view.layoutOfCells().firstRow(), 100 - user.view.rowsInSight());
        user.press(Qt::Key_PageUp);
        QCOMPARE(user.view.current()->position, 99 - user.view.rowsInSight());
        user.press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(user.marked.rows().count(), RowNumber(100 - user.view.rowsInSight()));
        user.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(user.marked.rows().count(), RowNumber{100});
    }

    void whatShiftMarksBeginsWhereAJumpEnded()
    {
        GridUser user(50);
        user.click(2);
        user.view.setCurrent({20, ColumnId::Gmv});
        QCOMPARE(user.marks(), QStringLiteral("20"));
        user.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(user.marks(), QStringLiteral("20 21"));
    }

    void enterAndADoubleClickOpenTheRow()
    {
        GridUser user(10);
        QSignalSpy opened(&user.view, &GridView::activated);
        user.click(4);
        user.press(Qt::Key_Return);
        QTest::mouseDClick(user.view.viewport(), Qt::LeftButton, {}, user.middle(6, ColumnId::Gmv));
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.at(0).first().value<RowNumber>(), user.model.rowNumberAt(4));
        QCOMPARE(opened.at(1).first().value<RowNumber>(), user.model.rowNumberAt(6));
    }

    void whatIsMarkedElsewhereComesIntoSight()
    {
        GridUser user(200, {ColumnId::Views, ColumnId::Start, ColumnId::Gmv, ColumnId::Title});
        QScrollBar &rows = *user.view.verticalScrollBar();
        user.view.horizontalScrollBar()->setValue(60);
        const auto markElsewhere = [&user](std::vector<int> positions) {
            RowSet marks(user.workspace.selection().columns.size());
            for (const int position : positions)
                marks.insert(user.model.rowNumberAt(position));
            user.marked.show(marks);
        };
        markElsewhere({120, 150});
        QVERIFY(user.view.layoutOfCells().firstRow() <= 120);
        QVERIFY(user.view.layoutOfCells().firstRow() + user.view.rowsInSight() > 120);
        QCOMPARE(user.view.horizontalScrollBar()->value(), 60);
        QVERIFY(!user.view.current());
        // What is in sight stays, though others are above it.
        const int top = rows.value();
        markElsewhere({3, top + 1});
        QCOMPARE(rows.value(), top);
        // One who unmarks a row here is not taken away from it.
        user.click(top + 1, Qt::ControlModifier);
        QCOMPARE(user.marks(), QStringLiteral("3"));
        QCOMPARE(rows.value(), top);
        markElsewhere({3});
        QVERIFY(rows.value() <= 3);
        markElsewhere({});
        QVERIFY(rows.value() <= 3);
    }

    void marksAndTheCurrentCellGoWithTheirRows()
    {
        GridUser user(30, {ColumnId::Views, ColumnId::Gmv});
        user.click(1, {}, ColumnId::Gmv);
        user.click(2, Qt::ControlModifier, ColumnId::Gmv);
        user.model.setOrder({{ColumnId::Views, Qt::AscendingOrder}});
        user.wait();
        QCOMPARE(user.marks(), QStringLiteral("27 28"));
        QCOMPARE(user.view.current(), (GridCell{27, ColumnId::Gmv}));
        SelectionQuery query = user.workspace.query();
        query.filter = {Condition{ColumnId::Views, NumberRange{0, 1'027.0}}};
        user.ask(query);
        QCOMPARE(user.marks(), QStringLiteral("27"));
        QCOMPARE(user.view.current(), (GridCell{27, ColumnId::Gmv}));
        query.filter = {Condition{ColumnId::Views, NumberRange{0, 1'005.0}}};
        user.ask(query);
        QVERIFY(!user.view.current());
        query.filter.clear();
        user.ask(query);
        QCOMPARE(user.marks(), QStringLiteral("27 28"));
        QCOMPARE(user.view.current(), (GridCell{27, ColumnId::Gmv}));
    }

    void newRowsLeaveInSightWhatWasInSight()
    {
        GridUser user(100, {ColumnId::Views});
        user.view.verticalScrollBar()->setValue(40);
        user.click(42, {}, ColumnId::Views);
        const QStringList before = user.lines();
        user.merge(livestreams(GridUser::userId(), 299, 200));
        QCOMPARE(user.model.rowCount(), 300);
        QCOMPARE(user.lines(), before);
        QCOMPARE(user.view.layoutOfCells().firstRow(), 240);
    }

    void atTheTopNewRowsComeIntoSight()
    {
        GridUser user(100, {ColumnId::Views});
        user.merge(livestreams(GridUser::userId(), 109, 10));
        QCOMPARE(user.lines(1), QStringList{QStringLiteral("1,109")});
    }

    void aClickOnATitleOrdersAndShiftAddsAKey()
    {
        GridUser user(10, {ColumnId::Views, ColumnId::Gmv, ColumnId::Title});
        const auto order = [&] {
            QStringList keys;
            for (const SortKey &key : user.workspace.query().order)
                keys.append(QString::fromLatin1(column(key.column).key)
                            + QLatin1String(key.direction == Qt::AscendingOrder ? "+" : "-"));
            return keys.join(QLatin1Char(' '));
        };
        user.clickTitle(ColumnId::Views);
        QCOMPARE(order(), QStringLiteral("views-"));
        user.clickTitle(ColumnId::Views);
        QCOMPARE(order(), QStringLiteral("views+"));
        QCOMPARE(user.lines(1).first().section(QLatin1Char(' '), 0, 0), QStringLiteral("1,000"));
        user.clickTitle(ColumnId::Title, Qt::ShiftModifier);
        QCOMPARE(order(), QStringLiteral("views+ title+"));
        user.clickTitle(ColumnId::Views, Qt::ControlModifier);
        QCOMPARE(order(), QStringLiteral("views- title+"));
        user.clickTitle(ColumnId::Gmv);
        QCOMPARE(order(), QStringLiteral("gmv-"));
    }

    void titlesAreSizedMovedAndFittedByMouse()
    {
        GridUser user(10, {ColumnId::Start, ColumnId::Gmv, ColumnId::Views});
        QWidget *titles = user.titles().viewport();
        const QPoint edge(GridUser::columnWidth - 1, 8);
        QTest::mousePress(titles, Qt::LeftButton, {}, edge);
        QTest::mouseMove(titles, edge + QPoint(30, 0));
        QTest::mouseRelease(titles, Qt::LeftButton, {}, edge + QPoint(30, 0));
        QCOMPARE(user.view.columns().width(ColumnId::Start), 130);
        QTest::mousePress(titles, Qt::LeftButton, {}, user.titleOf(ColumnId::Views));
        QTest::mouseMove(titles, QPoint(60, 8));
        QTest::mouseMove(titles, QPoint(20, 8));
        QTest::mouseRelease(titles, Qt::LeftButton, {}, QPoint(20, 8));
        const std::vector<ColumnId> moved{ColumnId::Views, ColumnId::Start, ColumnId::Gmv};
        QCOMPARE(user.view.columns().shown(), moved);
        QTest::mouseDClick(titles, Qt::LeftButton, {}, QPoint(GridUser::columnWidth - 1, 8));
        const int fitted = user.view.columns().width(ColumnId::Views);
        QVERIFY2(fitted > 40 && fitted < 100, qPrintable(QString::number(fitted)));
    }

    void theCurrentCellLeavesAColumnThatIsHidden()
    {
        GridUser user(10, {ColumnId::Start, ColumnId::Gmv, ColumnId::Views});
        user.view.setCurrent({4, ColumnId::Gmv});
        QSignalSpy told(&user.view, &GridView::currentChanged);
        user.view.columns().setShown(ColumnId::Gmv, false);
        QCOMPARE(user.view.current(), (GridCell{4, ColumnId::Views}));
        QCOMPARE(told.count(), 1); // the sums at the foot follow
        user.view.columns().setShown(ColumnId::Views, false);
        QCOMPARE(user.view.current(), (GridCell{4, ColumnId::Start}));
    }

    void frozenColumnsStandStillWhileTheOthersScroll()
    {
        GridUser user(
            10,
            {ColumnId::Start, ColumnId::Gmv, ColumnId::Views, ColumnId::Viewers, ColumnId::Likes});
        user.view.columns().freezeUpTo(ColumnId::Start);
        QScrollBar *across = user.view.horizontalScrollBar();
        QCOMPARE(across->maximum(), 4 * 100 - (user.view.viewport()->width() - 100));
        const QRect frozen(0, 0, 99, user.view.viewport()->height());
        const QImage before = user.view.viewport()->grab().toImage();
        across->setValue(150);
        const QImage after = user.view.viewport()->grab().toImage();
        QCOMPARE(after.copy(frozen), before.copy(frozen));
        QVERIFY(after != before);
        // Half of Views is to be seen right of the frozen column.
        QCOMPARE(user.view.cellAt({99, 5})->column, ColumnId::Start);
        QCOMPARE(user.view.cellAt({101, 5})->column, ColumnId::Views);
        QCOMPARE(user.titles(true).width(), 100);
        QCOMPARE(
            user.titles().sectionViewportPosition(LivestreamTableModel::sectionOf(ColumnId::Views)),
            -50);
        user.view.bringIntoSight({0, ColumnId::Gmv});
        QCOMPARE(across->value(), 0);
        user.view.bringIntoSight({0, ColumnId::Likes});
        QCOMPARE(across->value(), across->maximum());
    }

    void marksBarsAndWhatIsFoundArePainted()
    {
        GridUser user(8, {ColumnId::Views, ColumnId::Gmv});
        const Theme &theme = Theme::light();
        const auto pixel = [&](int position, ColumnId column, int fromLeft) {
            const QRect cell = user.view.layoutOfCells().cell({position, column});
            return QColor(
                user.view.viewport()->grab().toImage().pixel(cell.topLeft() + QPoint(fromLeft, 4)));
        };
        QCOMPARE(pixel(3, ColumnId::Gmv, 4), theme.card);
        user.click(3, {}, ColumnId::Views);
        QCOMPARE(pixel(3, ColumnId::Gmv, 4), theme.accentSoft);
        QCOMPARE(pixel(4, ColumnId::Gmv, 4), theme.card);
        QSignalSpy drawn(&user.view.decor(), &GridDecor::changed);
        user.view.decor().setMark(ColumnId::Gmv, {CellMark::Kind::Bar, 0});
        QTRY_COMPARE(drawn.count(), 2); // the mark, then the greatest value
        QVERIFY(pixel(4, ColumnId::Gmv, 4) != theme.card);
        // Three sevenths of the greatest value reach three sevenths across.
        QVERIFY(pixel(4, ColumnId::Gmv, 40) != theme.card);
        QCOMPARE(pixel(4, ColumnId::Gmv, 48), theme.card);
        user.view.setFound(QStringLiteral("1,006"));
        QCOMPARE(pixel(1, ColumnId::Views, 4), theme.warnSoft);
        QCOMPARE(pixel(2, ColumnId::Views, 4), theme.card);
    }
};

int main(int argc, char **argv)
{
    const TestHome home;
    QApplication application(argc, argv);
    TestGridView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_GridView.moc"
