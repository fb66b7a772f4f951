#include "grid/GridFilter.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "support/Livestreams.h"
#include "support/TestHome.h"
#include "widgets/table/ColumnChooser.h"
#include "widgets/table/LivestreamTable.h"
#include "widgets/table/TablePanel.h"
#include "widgets/table/ViewDesk.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace livegauge;
using namespace livegauge::test;

class TestViewDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
        m_workspace = std::make_unique<Workspace>();
        m_model = std::make_unique<LivestreamTableModel>(*m_workspace, Language::English);
        m_marked = std::make_unique<MarkedRows>();
        m_panel = std::make_unique<TablePanel>(*m_model, *m_marked, *m_settings, Language::English);
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        m_workspace->setQuery(query);
        m_workspace->merge(livestreams(QStringLiteral("7288986759428588590"), 9, 10));
        QTRY_COMPARE(m_model->rowCount(), 10);
        m_panel->resize(900, 400);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_model.reset();
        m_workspace.reset();
    }

    void aViewComesBackInTheNextSession()
    {
        std::vector<GridColumns::State> states = table().columns().states();
        for (GridColumns::State &state : states)
            state.isShown = state.id == ColumnId::Gmv || state.id == ColumnId::Start;
        std::ranges::reverse(states);
        table().columns().set(std::move(states), 1);
        m_panel->filter().row().setTyped({{ColumnId::Views, QStringLiteral(">1006")},
                                          {ColumnId::Start, QStringLiteral("<=today")}});
        SelectionQuery query = m_workspace->query();
        query.order = {{ColumnId::Gmv, Qt::AscendingOrder}, {ColumnId::Start, Qt::DescendingOrder}};
        query.period = Period{{}, QDate(2023, 11, 1), QDate(2023, 12, 1)};
        m_workspace->setQuery(query);
        const SavedView before = views().current(QStringLiteral("A & B"));
        QCOMPARE(before.columns.front().column, ColumnId::Gmv);
        QCOMPARE(before.columns.size(), std::size_t(2));
        views().save(QStringLiteral("A & B"));
        QCOMPARE(Settings(m_folder->filePath(QStringLiteral("s.ini"))).views(),
                 QList<SavedView>{before});
    }

    void aViewPutsEverythingBack()
    {
        table().columns().setShown(ColumnId::Likes, true);
        m_panel->filter().row().setTyped({{ColumnId::Views, QStringLiteral(">1006")}});
        QTRY_COMPARE(m_model->rowCount(), 3);
        views().save(QStringLiteral("mine"));
        m_panel->filter().row().clear();
        table().columns().setShown(ColumnId::Likes, false);
        QTRY_COMPARE(m_model->rowCount(), 10);

        QSignalSpy clock(&views(), &ViewDesk::clockWanted);
        QSignalSpy period(&views(), &ViewDesk::periodWanted);
        choose(QStringLiteral("mine"));
        QTRY_COMPARE(m_model->rowCount(), 3);
        QVERIFY(table().columns().isShown(ColumnId::Likes));
        QCOMPARE(clock.takeFirst().first().value<ClockKind>(), ClockKind::Utc);
        QCOMPARE(period.count(), 1);
    }

    void whatComesWithTheProgramKeepsTheFilter()
    {
        m_panel->filter().row().setTyped({{ColumnId::Views, QStringLiteral(">1006")}});
        QTRY_COMPARE(m_model->rowCount(), 3);
        QSignalSpy clock(&views(), &ViewDesk::clockWanted);
        choose(QStringLiteral("Sales"));
        QCOMPARE(table().columns().shown().at(3), ColumnId::Gmv);
        QVERIFY(!table().columns().isShown(ColumnId::Likes));
        QCOMPARE(m_workspace->query().order.front().column, ColumnId::Gmv);
        choose(QStringLiteral("Everything"));
        QCOMPARE(static_cast<int>(table().columns().shown().size()), m_model->columnCount());
        QCOMPARE(m_workspace->query().filter.size(), std::size_t(1));
        QVERIFY(clock.isEmpty());
    }

    /// Where one had scrolled to, other columns stand now.
    void aViewBeginsAtItsFirstColumn()
    {
        choose(QStringLiteral("Everything"));
        QScrollBar *across = table().horizontalScrollBar();
        QTRY_VERIFY(across->maximum() > 0);
        across->setValue(across->maximum());
        choose(QStringLiteral("Audience"));
        QCOMPARE(across->value(), 0);
    }

    void viewsAreNamedRenamedAndDeleted()
    {
        entry(QStringLiteral("&Save this view…"))->trigger();
        auto *dialog = m_panel->window()->findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(QStringLiteral(" mine "));
        dialog->accept();
        QTRY_COMPARE(names(), QStringList{QStringLiteral("mine")});
        views().save(QStringLiteral("mine"));
        views().save(QStringLiteral("other"));
        QCOMPARE(names().size(), 2);
        views().rename(QStringLiteral("mine"), QStringLiteral("other"));
        QCOMPARE(names(), QStringList{QStringLiteral("other")});
        views().remove(QStringLiteral("other"));
        QVERIFY(names().isEmpty());
    }

    void noViewIsReplacedUnasked()
    {
        views().save(QStringLiteral("mine"));
        const QList<SavedView> before = m_settings->views();
        table().columns().setWidth(ColumnId::Gmv, 333);
        const auto saveAgain = [this](const QString &answer) {
            entry(QStringLiteral("&Save this view…"))->trigger();
            auto *dialog = m_panel->window()->findChild<QInputDialog *>();
            dialog->setTextValue(QStringLiteral("mine"));
            dialog->accept();
            auto *question = m_panel->window()->findChild<QMessageBox *>();
            for (QAbstractButton *button : question->buttons()) {
                if (button->text() == answer)
                    button->click();
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        saveAgain(QStringLiteral("Cancel"));
        QCOMPARE(m_settings->views(), before);
        saveAgain(QStringLiteral("Replace"));
        QCOMPARE(m_settings->views().size(), 1);
        QVERIFY(m_settings->views() != before);
    }

    void aFileOfANewerProgramIsReadAsFarAsItIsKnown()
    {
        views().save(QStringLiteral("mine"));
        const QString file = m_folder->filePath(QStringLiteral("s.ini"));
        {
            QSettings raw(file, QSettings::IniFormat);
            raw.setValue(QStringLiteral("views/1/columns"),
                         QStringList{QStringLiteral("not_yet 50"), QStringLiteral("gmv 99999"),
                                     QStringLiteral("views x")});
            raw.setValue(QStringLiteral("views/1/clock"), 17);
            raw.setValue(QStringLiteral("views/1/frozen"), 9);
        }
        const SavedView view = Settings(file).views().value(0);
        const std::vector<SavedView::ColumnPlace> expected{{ColumnId::Gmv, 1000},
                                                           {ColumnId::Views, 0}};
        QCOMPARE(view.columns, expected);
        QCOMPARE(view.frozen, 2);
        QVERIFY(!view.clock);
    }

    /// What the user has sized stays as it is.
    void moneyHasRoomForItsCurrency()
    {
        constexpr int chosen = 61;
        table().columns().setWidth(ColumnId::Gpm, chosen);
        const int before = table().columns().width(ColumnId::Gmv);
        const int views = table().columns().width(ColumnId::Views);
        const auto state = [this](const QString &market, const QString &currency) {
            SelectionQuery query = m_workspace->query();
            query.currencies.state(market, currency);
            m_workspace->setQuery(query);
        };
        const QString longest = QStringLiteral("WWWWWW");
        state(QStringLiteral("US"), QStringLiteral("£"));
        state(QStringLiteral("GB"), longest);
        const QFontMetrics metrics = table().fontMetrics();
        const QString usual = Numbers::money(QStringLiteral("1,234,567.89"), longest);
        QTRY_VERIFY(table().columns().width(ColumnId::Gmv) > before);
        QTRY_VERIFY(table().columns().width(ColumnId::Gmv) > metrics.horizontalAdvance(usual));
        QCOMPARE(table().columns().width(ColumnId::Gpm), chosen);
        QCOMPARE(table().columns().width(ColumnId::Views), views);
        state(QStringLiteral("US"), {});
        state(QStringLiteral("GB"), {});
        QTRY_COMPARE(table().columns().width(ColumnId::Gmv), before);
    }

    void columnsAreChosenWithSearchAndExplanation()
    {
        const std::vector<ColumnId> before = table().columns().shown();
        table().chooseColumns();
        auto *chooser = m_panel->window()->findChild<ColumnChooser *>();
        QVERIFY(chooser != nullptr);
        QVERIFY(before.size() > 1);
        QCOMPARE(table().columns().shown(), before); // looking changes nothing
        auto *list = chooser->findChild<QTreeWidget *>();
        QStringList groups;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            groups.append(list->topLevelItem(i)->text(0));
        const QStringList expected{QStringLiteral("From the source"), QStringLiteral("Calculated"),
                                   QStringLiteral("Yours")};
        QCOMPARE(groups, expected);

        chooser->findChild<QLineEdit *>()->setText(QStringLiteral("follower rate"));
        QTreeWidgetItem *item = only(*list);
        QVERIFY(item != nullptr);
        QCOMPARE(item->checkState(0), Qt::Unchecked);
        list->setCurrentItem(item);
        QVERIFY(chooser->findChild<QLabel *>()->text().startsWith(
            QStringLiteral("Followers ÷ viewers × 100")));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(table().columns().isShown(ColumnId::FollowerRate));
        table().columns().setShown(ColumnId::FollowerRate, false);
        QCOMPARE(item->checkState(0), Qt::Unchecked);

        table().columns().setShown(ColumnId::Likes, true);
        for (auto *button : chooser->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Reset to default"))
                button->click();
        }
        QVERIFY(!table().columns().isShown(ColumnId::Likes));
    }

    void theLastColumnStays()
    {
        table().chooseColumns();
        for (const ColumnId id : table().columns().shown())
            table().columns().setShown(id, false);
        QCOMPARE(table().columns().shown().size(), std::size_t(1));
        auto *list = m_panel->window()->findChild<ColumnChooser *>()->findChild<QTreeWidget *>();
        int locked = 0;
        for (int group = 0; group < list->topLevelItemCount(); ++group) {
            for (int i = 0; i < list->topLevelItem(group)->childCount(); ++i)
                locked += list->topLevelItem(group)->child(i)->isDisabled() ? 1 : 0;
        }
        QCOMPARE(locked, 1);
    }

private:
    LivestreamTable &table() const { return m_panel->table(); }
    ViewDesk &views() const { return m_panel->views(); }

    QStringList names() const
    {
        QStringList names;
        for (const SavedView &view : m_settings->views())
            names.append(view.name);
        return names;
    }

    /// The menu as it would open now.
    QAction *entry(const QString &text)
    {
        m_menu = std::make_unique<QMenu>();
        views().fillMenu(*m_menu);
        for (QAction *action : m_menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    void choose(const QString &text)
    {
        QAction *action = entry(text);
        QVERIFY(action != nullptr);
        action->trigger();
    }

    /// The one column that is not hidden by the search.
    static QTreeWidgetItem *only(const QTreeWidget &list)
    {
        QTreeWidgetItem *found = nullptr;
        for (int group = 0; group < list.topLevelItemCount(); ++group) {
            for (int i = 0; i < list.topLevelItem(group)->childCount(); ++i) {
                QTreeWidgetItem *item = list.topLevelItem(group)->child(i);
                if (item->isHidden())
                    continue;
                if (found != nullptr)
                    return nullptr;
                found = item;
            }
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LivestreamTableModel> m_model;
    std::unique_ptr<MarkedRows> m_marked;
    std::unique_ptr<TablePanel> m_panel;
    std::unique_ptr<QMenu> m_menu;
};

int main(int argc, char **argv)
{
    const TestHome home;
    QApplication application(argc, argv);
    TestViewDesk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ViewDesk.moc"
