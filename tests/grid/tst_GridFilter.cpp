#include "grid/CellFilter.h"
#include "grid/FilterField.h"
#include "grid/GridCopy.h"
#include "grid/GridFilter.h"
#include "grid/GridMenu.h"
#include "grid/GridView.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "support/Livestreams.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

const QString influencer = QStringLiteral("7288986759428588590");

} // namespace

class TestGridFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_model = std::make_unique<LivestreamTableModel>(*m_workspace, Language::English);
        m_marked = std::make_unique<MarkedRows>();
        m_view = std::make_unique<GridView>(*m_model, *m_marked);
        std::vector<GridColumns::State> states;
        for (int section = 0; section < m_model->columnCount(); ++section) {
            const ColumnId id = LivestreamTableModel::columnAt(section);
            states.push_back({id, 100, column(id).shownAtFirst});
        }
        m_view->columns().set(std::move(states), 0);
        m_menu = new GridMenu(*m_view);
        m_filter = new GridFilter(*m_view, *m_menu, *m_workspace);
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        query.now = 1'700'000'000; // 2023-11-14
        m_workspace->setQuery(query);
        m_workspace->merge(livestreams(influencer, 9, 10)); // 1000 … 1009 views, a day each
        QTRY_COMPARE(m_model->rowCount(), 10);
        m_view->resize(700, 300);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void whatIsTypedFiltersTheGrid()
    {
        QTest::keyClicks(field("views"), QStringLiteral(">1006"));
        QTRY_COMPARE(m_model->rowCount(), 3);
        QTest::keyClick(field("views"), Qt::Key_Escape);
        QTRY_COMPARE(m_model->rowCount(), 10);
        QTest::keyClicks(field("start"), QStringLiteral("today"));
        QTRY_COMPARE(m_model->rowCount(), 1);
    }

    /// 2023-11-15 02:00 UTC: still the 14th in Los Angeles, where the livestreams are.
    void todayIsThatOfTheMarket()
    {
        SelectionQuery query = m_workspace->query();
        query.clock = Clock(ClockKind::Market);
        query.now = 1'700'013'600;
        m_workspace->setQuery(query);
        QTest::keyClicks(field("start"), QStringLiteral("today"));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("2023-11-14 14:13"));
        field("start")->clear();
        QTest::keyClicks(field("start"), QStringLiteral(">=11/15")); // not of this year yet
        QTRY_COMPARE(m_model->rowCount(), 10);
    }

    void whatACellSaysIsWrittenIntoItsField()
    {
        const auto views = [](double number, bool negated) {
            return Condition{ColumnId::Views, NumberRange{number, number}, negated};
        };
        Q_EMIT m_menu->filterWanted(views(1'003, true));
        Q_EMIT m_menu->filterWanted(views(1'004, true));
        QTRY_COMPARE(m_model->rowCount(), 8);
        QCOMPARE(field("views")->text(), QStringLiteral("!=1,003 && !=1,004"));
        Q_EMIT m_menu->filterWanted(views(1'004, false));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(field("views")->text(), QStringLiteral("=1,004"));
    }

    /// GMV of row n is n × 12.34.
    void aCopiedCellOfMoneyFiltersByWhatItShows()
    {
        SelectionQuery query = m_workspace->query();
        query.currencies.state(QStringLiteral("US"), QStringLiteral("USD"));
        m_workspace->setQuery(query);
        QTRY_VERIFY(!m_workspace->isBusy());
        const Selection selection = m_workspace->selection();
        const RowNumber row = selection.shown->at(3);
        const QString cell =
            textOfRows(selection, {row}, {ColumnId::Gmv}, CopyAs::Seen, Numbers(Language::English));
        QVERIFY2(cell.startsWith(QStringLiteral("USD ")), qPrintable(cell));
        field("gmv")->setText(cell.trimmed());
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->rowNumberAt(0), row);
        Condition own = *onlyThis(selection, selection.shown->at(5), ColumnId::Gmv);
        own.isNegated = true;
        Q_EMIT m_menu->filterWanted(own); // "without this" keeps what stands there
        static const QRegularExpression both(QStringLiteral("^=[\\d.]+ USD && !=[\\d.]+ USD$"));
        QVERIFY2(both.match(field("gmv")->text()).hasMatch(), qPrintable(field("gmv")->text()));
        QTRY_COMPARE(m_model->rowCount(), 1);
        own.isNegated = false;
        Q_EMIT m_menu->filterWanted(own);
        QTRY_COMPARE(m_model->rowNumberAt(0), selection.shown->at(5));
        field("gmv")->setText(QStringLiteral("EUR 5"));
        QTRY_COMPARE(m_model->rowCount(), 10);
        QVERIFY(m_filter->row().problem().contains(QStringLiteral("stated (USD)")));
    }

    void fieldsStandBelowTheirTitles()
    {
        m_view->columns().freezeUpTo(ColumnId::Start);
        const GridLayout layout = m_view->layoutOfCells();
        QVERIFY(layout.span(ColumnId::Views) != nullptr);
        for (const GridLayout::Span &span : layout.columns()) {
            const QWidget *entry = m_filter->row().findChild<FilterField *>(
                QLatin1String("filter_") + QLatin1String(column(span.column).key));
            QCOMPARE(entry->mapTo(&m_filter->row(), QPoint()).x(), span.left);
            QCOMPARE(entry->width(), span.width);
        }
    }

    void theKeyboardGoesThereAndBack()
    {
        m_view->setFocus();
        m_view->setCurrent({0, ColumnId::Gmv});
        QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(field("gmv")->hasFocus());
        QTest::keyClick(field("gmv"), Qt::Key_Down);
        QVERIFY(m_view->hasFocus());
    }

    void aFieldOutOfSightComesIntoSightWithTheFocus()
    {
        m_view->resize(320, 300);
        m_filter->row().focusField(ColumnId::Gmv);
        const GridLayout layout = m_view->layoutOfCells();
        const auto *span = layout.span(ColumnId::Gmv);
        QVERIFY(span->left >= layout.frozenWidth());
        QVERIFY(span->right() <= m_view->viewport()->width());
    }

    /// Its end alone would read as another one.
    void aFilterLongerThanItsFieldShowsItsBeginning()
    {
        m_filter->row().setTyped({{ColumnId::Views, QStringLiteral(">123456789012345678")}});
        QCOMPARE(field("views")->cursorPosition(), 0);
    }

private:
    FilterField *field(const char *key) const
    {
        return m_filter->row().findChild<FilterField *>(QLatin1String("filter_")
                                                        + QLatin1String(key));
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LivestreamTableModel> m_model;
    std::unique_ptr<MarkedRows> m_marked;
    std::unique_ptr<GridView> m_view;
    GridMenu *m_menu = nullptr;
    GridFilter *m_filter = nullptr;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QApplication application(argc, argv);
    TestGridFilter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_GridFilter.moc"
