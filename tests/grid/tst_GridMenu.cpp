#include "GridUser.h"
#include "grid/GridMenu.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

using namespace livegauge;
using namespace livegauge::test;

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestGridMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_user = std::make_unique<GridUser>(
            20, std::vector{ColumnId::Views, ColumnId::Gmv, ColumnId::Title});
        m_menu = new GridMenu(m_user->view);
    }

    void markedRowsAreCopiedAsSeenOrRaw()
    {
        m_user->click(3, {}, ColumnId::Views);
        m_user->click(1, Qt::ControlModifier, ColumnId::Views);
        m_menu->copy(CopyAs::Seen, false);
        QCOMPARE(clipboard(),
                 QStringLiteral("1,018\t222.12\tStream 18 with things to sell\n"
                                "1,016\t197.44\tStream 16 with things to sell\n"));
        m_menu->copy(CopyAs::Raw, true);
        QCOMPARE(clipboard(),
                 QStringLiteral("Views\tGMV (est.)\tTitle\n"
                                "1018\t222.12\tStream 18 with things to sell\n"
                                "1016\t197.44\tStream 16 with things to sell\n"));
    }

    void moneyIsCopiedInItsCurrencyAsSeenOnly()
    {
        SelectionQuery query = m_user->workspace.query();
        query.currencies.state(QStringLiteral("US"), QStringLiteral("USD"));
        m_user->ask(query);
        m_user->click(3, {}, ColumnId::Views);
        m_menu->copy(CopyAs::Seen, false);
        QVERIFY2(clipboard().contains(QStringLiteral("\tUSD 197.44\t")), qPrintable(clipboard()));
        m_menu->copy(CopyAs::Raw, false);
        QVERIFY2(clipboard().contains(QStringLiteral("\t197.44\t")), qPrintable(clipboard()));
    }

    void noTitleRunsAsAFormulaWhereItIsPasted()
    {
        Livestream trap = livestream(GridUser::userId(), 18);
        trap.title = QStringLiteral("=HYPERLINK(\"http://x\",\"y\")");
        m_user->merge({trap});
        m_user->click(1, {}, ColumnId::Views);
        for (const CopyAs as : {CopyAs::Seen, CopyAs::Raw}) {
            m_menu->copy(as, false);
            QVERIFY2(clipboard().endsWith(QStringLiteral("\t'=HYPERLINK(\"http://x\",\"y\")\n")),
                     qPrintable(clipboard()));
        }
    }

    void withoutMarksTheCurrentRowIsCopied()
    {
        m_user->view.setCurrent({2, ColumnId::Gmv});
        m_menu->copy(CopyAs::Seen, false);
        QVERIFY(clipboard().startsWith(QLatin1String("1,017\t")));
    }

    void manyRowsAreCopiedInTheOrderShown()
    {
        m_user->merge(livestreams(GridUser::userId(), 3'019, 3'000));
        m_user->model.setOrder({{ColumnId::Views, Qt::AscendingOrder}});
        m_user->wait();
        m_user->press(Qt::Key_A, Qt::ControlModifier);
        QSignalSpy copied(m_menu, &GridMenu::copied);
        m_menu->copy(CopyAs::Seen, false);
        QTRY_COMPARE(copied.count(), 1);
        QCOMPARE(copied.first().first().toInt(), 3'020);
        const QStringList lines = clipboard().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3'021);
        QVERIFY(lines.first().startsWith(QLatin1String("1,000\t")));
        QVERIFY(lines.at(3'019).startsWith(QLatin1String("4,019\t")));
    }

    void tooManyAreRefusedInWords()
    {
        m_menu->setMostCopied(30);
        QSignalSpy said(m_menu, &GridMenu::copyRefused);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        m_user->press(Qt::Key_A, Qt::ControlModifier); // 20 rows of 3 cells
        m_menu->copy(CopyAs::Seen, false);
        QCOMPARE(clipboard(), QStringLiteral("before"));
        QCOMPARE(said.takeFirst(), (QVariantList{20, 10}));
    }

    void aCellFiltersByWhatItHolds()
    {
        QSignalSpy wanted(m_menu, &GridMenu::filterWanted);
        choose(cellMenu({1, ColumnId::Title}), "&Only this");
        QCOMPARE(wanted.takeFirst().first().value<Condition>(),
                 (Condition{ColumnId::Title,
                            TextPattern{QStringLiteral("Stream 18 with things to sell"),
                                        TextMatch::Equals, true}}));
        choose(cellMenu({1, ColumnId::Views}), "&Without this");
        QCOMPARE(wanted.takeFirst().first().value<Condition>(),
                 (Condition{ColumnId::Views, NumberRange{1'018, 1'018}, true}));
    }

    void anInfluencerIsFilteredByIdFromAnyCell()
    {
        QSignalSpy wanted(m_menu, &GridMenu::filterWanted);
        choose(cellMenu({1, ColumnId::Views}), "Only this &influencer");
        const auto condition = wanted.takeFirst().first().value<Condition>();
        QCOMPARE(condition.column, ColumnId::UserId);
        QCOMPARE(
            std::get<TextPattern>(condition.test).pattern,
            m_user->model.selection().columns.text(m_user->model.rowNumberAt(1), ColumnId::UserId));
    }

    void theLivestreamUnderTheMouseIsTheOneThatOpens()
    {
        QSignalSpy detail(m_menu, &GridMenu::detailWanted);
        QSignalSpy note(m_menu, &GridMenu::noteWanted);
        choose(cellMenu({2, ColumnId::Views}), "Livestream in &full");
        QCOMPARE(detail.count(), 1);
        QCOMPARE(m_user->view.current()->position, RowNumber(2));
        choose(cellMenu({1, ColumnId::Views}), "Note and ta&gs…");
        QCOMPARE(note.count(), 1);
        QCOMPARE(m_user->view.current()->position, RowNumber(1));
    }

    void aTitleFreezesHidesAndSetsOff()
    {
        choose(titleMenu(ColumnId::Gmv), "&Freeze up to here");
        QCOMPARE(m_user->view.columns().frozen(), 2);
        choose(titleMenu(ColumnId::Title), "&Unfreeze");
        QCOMPARE(m_user->view.columns().frozen(), 0);
        choose(titleMenu(ColumnId::Gmv), "&Colour from low to high");
        QCOMPARE(m_user->view.decor().mark(ColumnId::Gmv).kind, CellMark::Kind::Scale);
        choose(titleMenu(ColumnId::Title), "&Hide “Title”");
        QVERIFY(!m_user->view.columns().isShown(ColumnId::Title));
    }

    void theKeyboardReachesWhatTitlesOffer()
    {
        m_user->view.setCurrent({1, ColumnId::Gmv});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&m_user->view, &event);
        QMenu *column = nullptr;
        for (const QAction *action : newest()->actions()) {
            if (action->menu() != nullptr
                && action->text() == QStringLiteral("Column “GMV (est.)”"))
                column = action->menu();
        }
        QVERIFY(column != nullptr);
        choose(column, "&Greatest first");
        QTRY_VERIFY(m_user->workspace.query().order
                    == (std::vector<SortKey>{{ColumnId::Gmv, Qt::DescendingOrder}}));
    }

private:
    QMenu *newest() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

    QMenu *cellMenu(const GridCell &cell)
    {
        const QPoint at = m_user->middle(cell.position, cell.column);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at,
                                m_user->view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_user->view.viewport(), &event);
        return newest();
    }

    QMenu *titleMenu(ColumnId column)
    {
        const bool isFrozen = m_user->view.layoutOfCells().span(column)->isFrozen;
        QHeaderView &titles = m_user->titles(isFrozen);
        const int section = LivestreamTableModel::sectionOf(column);
        const QPoint at(titles.sectionViewportPosition(section) + 10, 8);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, titles.mapToGlobal(at));
        QApplication::sendEvent(titles.viewport(), &event);
        return newest();
    }

    void choose(QMenu *menu, const char *text)
    {
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() != QString::fromUtf8(text))
                continue;
            action->trigger();
            while (QWidget *open = QApplication::activePopupWidget())
                open->close();
            return;
        }
        QFAIL(text);
    }

    std::unique_ptr<GridUser> m_user;
    GridMenu *m_menu = nullptr;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QApplication application(argc, argv);
    TestGridMenu test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_GridMenu.moc"
