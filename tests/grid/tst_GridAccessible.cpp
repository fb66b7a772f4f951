#include "GridUser.h"
#include "support/TestHome.h"

#include <QAccessible>
#include <QApplication>

using namespace livegauge;
using namespace livegauge::test;

/// What a screen reader finds in the grid.
class TestGridAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_user = std::make_unique<GridUser>(3, std::vector{ColumnId::Views, ColumnId::Gmv});
        m_user->view.setAccessibleName(QStringLiteral("Livestreams"));
        m_face = QAccessible::queryAccessibleInterface(&m_user->view);
        QVERIFY(m_face != nullptr && m_face->tableInterface() != nullptr);
    }

    void titlesAndCellsAreItsChildren()
    {
        QCOMPARE(m_face->role(), QAccessible::Table);
        QCOMPARE(m_face->text(QAccessible::Name), QStringLiteral("Livestreams"));
        QStringList children;
        for (int i = 0; i < m_face->childCount(); ++i) {
            QAccessibleInterface *child = m_face->child(i);
            QCOMPARE(m_face->indexOfChild(child), i);
            QCOMPARE(child->parent(), m_face);
            children.append(
                (child->role() == QAccessible::ColumnHeader ? QStringLiteral("title ") : QString())
                + child->text(QAccessible::Name));
        }
        const QStringList expected{
            QStringLiteral("title Views"), QStringLiteral("title GMV (est.)"),
            QStringLiteral("1,002"),       QStringLiteral("24.68"),
            QStringLiteral("1,001"),       QStringLiteral("12.34"),
            QStringLiteral("1,000"),       QStringLiteral("0.00")};
        QCOMPARE(children, expected);
    }

    void aCellKnowsItsRowItsTitleAndWhereItIs()
    {
        QAccessibleInterface *cell = m_face->tableInterface()->cellAt(1, 1);
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
        QCOMPARE(cell->tableCellInterface()->columnIndex(), 1);
        QCOMPARE(cell->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name),
                 QStringLiteral("GMV (est.)"));
        const QPoint middle =
            m_user->view.viewport()->mapToGlobal(m_user->middle(1, ColumnId::Gmv));
        QVERIFY(cell->rect().contains(middle));
        QCOMPARE(m_face->childAt(middle.x(), middle.y()), cell);
        QCOMPARE(m_face->tableInterface()->columnDescription(0), QStringLiteral("Views"));
        const QRect title = m_face->child(0)->rect();
        QCOMPARE(title.topLeft(), m_user->titles().mapToGlobal(QPoint(0, 0)));
    }

    void rowsAreMarkedAndTold()
    {
        QAccessibleTableInterface *table = m_face->tableInterface();
        QVERIFY(table->selectRow(2));
        QCOMPARE(m_user->marks(), QStringLiteral("2"));
        QVERIFY(table->cellAt(2, 0)->state().selected);
        QVERIFY(!table->cellAt(1, 0)->state().selected);
        QCOMPARE(table->selectedRows(), QList<int>{2});
        QVERIFY(table->unselectRow(2));
        QCOMPARE(table->selectedRowCount(), 0);
        QVERIFY(!table->selectRow(3));
        QVERIFY(!table->isRowSelected(3));
    }

    void aRowThatIsGoneHasNoCells()
    {
        const auto cell = QAccessible::uniqueId(m_face->tableInterface()->cellAt(2, 0));
        SelectionQuery query = m_user->workspace.query();
        query.filter = {Condition{ColumnId::Views, NumberRange{1'001, 2'000}}};
        m_user->ask(query);
        // Offscreen nobody listens, so that Qt hands no events on.
        QAccessibleTableModelChangeEvent event(&m_user->view,
                                               QAccessibleTableModelChangeEvent::ModelReset);
        m_face->tableInterface()->modelChange(&event);
        QVERIFY(QAccessible::accessibleInterface(cell) == nullptr);
        QVERIFY(m_face->tableInterface()->cellAt(2, 0) == nullptr);
        QCOMPARE(m_face->childCount(), 6);
    }

private:
    std::unique_ptr<GridUser> m_user;
    QAccessibleInterface *m_face = nullptr;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QApplication application(argc, argv);
    TestGridAccessible test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_GridAccessible.moc"
