#include "support/Livestreams.h"
#include "support/Selections.h"
#include "support/TestHome.h"

#include "analysis/ColumnStore.h"
#include "widgets/settings/Settings.h"
#include "widgets/tiles/TileBar.h"
#include "widgets/tiles/TileButton.h"
#include "widgets/tiles/TilePopup.h"
#include "widgets/tiles/TileWords.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace livegauge;

namespace {

constexpr qint64 day = 86'400;
constexpr qint64 now = 1'795'348'800; // 2026-11-22 12:00 UTC

/// One livestream a day for `days` days, the last one today; GMV grows by one each day.
Selection selectionOf(int days, const Period &period, const Filter &filter = {})
{
    std::vector<Livestream> streams;
    for (int i = 0; i < days; ++i) {
        Livestream stream;
        stream.roomId = QString::number(i + 1);
        stream.userId = QStringLiteral("1");
        stream.start = now - 3'600 - i * day;
        stream.duration = 1'800;
        stream.gmv = 100 - i;
        stream.views = 1'000;
        streams.push_back(stream);
    }
    ColumnStore store;
    store.merge(streams);
    auto query = std::make_shared<SelectionQuery>();
    query->clock = Clock(ClockKind::Utc);
    query->period = period;
    query->filter = filter;
    query->now = now;
    Selection selection;
    selection.columns = store.columns();
    const RowSet rows = rowsMeeting(selection.columns, *query);
    selection.rows = std::make_shared<RowSet>(rows);
    selection.shown = std::make_shared<RowNumbers>(rows.rows());
    selection.query = query;
    return selection;
}

} // namespace

class TestTileBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("t.conf")));
        makeBar();
    }

    /// Two days with 100 + 99, the two before with 98 + 97.
    void aTileTellsItsChangeWithItsSign()
    {
        show(selectionOf(10, Period{2}));
        const TileButton::Face &gmv = tile(TileId::Gmv).face();
        QCOMPARE(gmv.number, QStringLiteral("199.00"));
        QCOMPARE(gmv.change, QStringLiteral("+2.1%"));
        QCOMPARE(gmv.direction, 1);
        QCOMPARE(gmv.caption, QStringLiteral("vs prev. 2 d"));
        QVERIFY(!gmv.isDoubtful);
        QCOMPARE(gmv.median, QStringLiteral("median 99.50"));
        QVERIFY(tile(TileId::Gmv)
                    .toolTip()
                    .contains(QStringLiteral("Mean of single livestreams: 99.50\nMedian")));
        QCOMPARE(tile(TileId::Sessions).face().median, QString());
        QCOMPARE(tile(TileId::Sessions).face().change, QStringLiteral("±0"));
        QCOMPARE(tile(TileId::Sessions).face().direction, 0);
        QCOMPARE(tile(TileId::Airtime).face().number, QStringLiteral("1.0 h"));
        QCOMPARE(tile(TileId::ItemPrice).face().number, QStringLiteral("--"));
        QCOMPARE(tile(TileId::ItemPrice).face().caption, QStringLiteral("not comparable"));
        QCOMPARE(tile(TileId::Gmv).accessibleName(), QStringLiteral("GMV (est.): 199.00"));
    }

    void moneyNamesItsCurrencyWhereTheUserStatedIt()
    {
        Selection selection = selectionOf(4, Period{2});
        auto query = std::make_shared<SelectionQuery>(*selection.query);
        query->currencies.state(QString(), QStringLiteral("USD")); // these have no market
        selection.query = query;
        show(selection);
        QCOMPARE(tile(TileId::Gmv).face().currency, QStringLiteral("USD"));
        QCOMPARE(tile(TileId::Gmv).face().unit, QStringLiteral("USD"));
        QCOMPARE(tile(TileId::Views).face().currency, QString());
        QCOMPARE(tile(TileId::Gmv).accessibleName(), QStringLiteral("GMV (est.): USD\u00a0199.00"));
        QVERIFY(tileDefinition(tilesOf(selection), TileId::Gmv, Numbers(Language::English))
                    .contains(QStringLiteral("In USD, as you stated in the settings.")));
    }

    /// One livestream is sold in dollars, one in pounds: their sum is of neither.
    void moneyOfSeveralCurrenciesIsMixed()
    {
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        query.now = now;
        query.currencies.state(QStringLiteral("US"), QStringLiteral("USD"));
        query.currencies.state(QStringLiteral("GB"), QStringLiteral("£"));
        std::vector streams{test::livestream(QStringLiteral("1"), 10),
                            test::livestream(QStringLiteral("2"), 10)};
        streams[1].region = QStringLiteral("GB");
        show(test::selectionOf(streams, query));
        QCOMPARE(tile(TileId::Gmv).face().unit, QStringLiteral("mixed"));
        QCOMPARE(tile(TileId::Gmv).face().currency, QString());
        QCOMPARE(tile(TileId::Gpm).face().unit, QStringLiteral("mixed"));
        QCOMPARE(tile(TileId::Views).face().unit, QString());
        query.influencers = QStringList{QStringLiteral("2")};
        show(test::selectionOf(streams, query));
        QCOMPARE(tile(TileId::Gmv).face().unit, QStringLiteral("£"));
    }

    void aDefinitionNamesTheCurrenciesAndWhetherThoseAreAll()
    {
        Tiles tiles = tilesOf(selectionOf(4, Period{2}));
        tiles.money = {3, {QStringLiteral("GBP"), QStringLiteral("USD")}, false};
        const Numbers numbers(Language::English);
        const QString others = QStringLiteral("several currencies: GBP, USD and others.");
        QVERIFY(tileDefinition(tiles, TileId::Gmv, numbers).contains(others));
        QVERIFY(!tileDefinition(tiles, TileId::Views, numbers).contains(others));
    }

    /// Of two influencers one has no livestream so far back.
    void aChangeOfPartOfTheHistoryTellsAgainstWhat()
    {
        Tiles tiles = tilesOf(selectionOf(10, Period{2}));
        QCOMPARE(narrowChangeCaption(tiles, TileId::Gmv, Comparison::Before), QString());
        ++tiles.compared[static_cast<std::size_t>(Comparison::Before)]->influencers;
        QCOMPARE(changeCaption(tiles, TileId::Gmv, Comparison::Before),
                 QStringLiteral("vs prev. · 1 of 2"));
        QCOMPARE(narrowChangeCaption(tiles, TileId::Gmv, Comparison::Before),
                 QStringLiteral("1 of 2"));
    }

    void whereNothingIsStoredThereIsNoChange()
    {
        show(selectionOf(2, Period{2}));
        QCOMPARE(tile(TileId::Gmv).face().change, QString());
        QCOMPARE(tile(TileId::Gmv).face().caption, QStringLiteral("no history"));
        show(selectionOf(2, {}));
        QCOMPARE(tile(TileId::Gmv).face().caption, QStringLiteral("all there is"));
        show(selectionOf(2, {}, Filter{{ColumnId::Gmv, NumberRange{1}}}));
        QCOMPARE(tile(TileId::Gmv).face().caption, QStringLiteral("all that match"));
    }

    /// Ten days are stored, with GMV from 91 to 100. The two before the last two have 98 and 97.
    void whereTheFilterLeavesNothingBeforeItSaysSo()
    {
        const auto caption = [](double least, TileId id, const Period &period = Period{2}) {
            const Filter filter{{ColumnId::Gmv, NumberRange{least}}};
            return changeCaption(tilesOf(selectionOf(10, period, filter)), id, Comparison::Before);
        };
        QCOMPARE(caption(98, TileId::Gmv), QStringLiteral("vs prev. 2 d"));
        QCOMPARE(caption(99, TileId::Gmv), QStringLiteral("no match before"));
        QCOMPARE(caption(99, TileId::Sessions), QStringLiteral("vs prev. 2 d")); // 2 and none
        QCOMPARE(caption(101, TileId::Gmv), QStringLiteral("no match"));
        QCOMPARE(caption(99, TileId::Gmv, Period{9}), QStringLiteral("no history"));
        const Filter filter{{ColumnId::Gmv, NumberRange{99}}};
        const QString definition = tileDefinition(tilesOf(selectionOf(10, Period{2}, filter)),
                                                  TileId::Gmv, Numbers(Language::English));
        QVERIFY(definition.contains(QStringLiteral("no match before")));
    }

    void whereTheFilterLeavesNothingNowItSaysSo()
    {
        NumberRange range;
        range.most = 98;
        const Tiles tiles = tilesOf(selectionOf(10, Period{2}, Filter{{ColumnId::Gmv, range}}));
        QCOMPARE(changeCaption(tiles, TileId::Gpm, Comparison::Before),
                 QStringLiteral("no match now"));
        Tiles unfiltered = tilesOf(selectionOf(10, Period{2}));
        Tile &gpm = unfiltered.tiles[static_cast<std::size_t>(TileId::Gpm)];
        gpm.now = gpm.comparable[0] = {};
        QCOMPARE(changeCaption(unfiltered, TileId::Gpm, Comparison::Before),
                 QStringLiteral("none now"));
    }

    void aPeriodWithoutALivestreamIsNoMissingHistory()
    {
        Tiles tiles = tilesOf(selectionOf(10, Period{2}));
        tiles.tiles[static_cast<std::size_t>(TileId::Gmv)].compared[0] = {};
        QCOMPARE(changeCaption(tiles, TileId::Gmv, Comparison::Before),
                 QStringLiteral("none before"));
    }

    /// Where it is tomorrow already in one market, all markets together span a day more.
    void theCaptionCountsTheDaysOfThePeriod()
    {
        Tiles tiles = tilesOf(selectionOf(10, Period{2}));
        tiles.span->until += day;
        QCOMPARE(changeCaption(tiles, TileId::Gmv, Comparison::Before),
                 QStringLiteral("vs prev. 2 d"));
    }

    void beforeAndWithoutLivestreamsItSaysSo()
    {
        QCOMPARE(tile(TileId::Gmv).face().number, QStringLiteral("--"));
        QCOMPARE(tile(TileId::Gmv).face().caption, QStringLiteral("being worked out…"));
        show(Selection());
        QCOMPARE(tile(TileId::Gmv).face().caption, QStringLiteral("no livestreams yet"));
        QCOMPARE(tile(TileId::Sessions).face().number, QStringLiteral("--"));
    }

    void onlyTheNewestSelectionIsTold()
    {
        // Made beforehand: what comes between two of them could bring a result in.
        std::vector<Selection> selections;
        for (int days = 1; days <= 5; ++days)
            selections.push_back(selectionOf(20, Period{days}));
        QSignalSpy told(m_bar.get(), &TileBar::told);
        for (const Selection &selection : selections)
            m_bar->setSelection(selection);
        QTRY_COMPARE(tile(TileId::Sessions).face().number, QStringLiteral("5"));
        QCOMPARE(told.size(), 1);
    }

    void enterOpensTheDefinitionAndEscapeClosesIt()
    {
        show(selectionOf(10, Period{2}));
        tile(TileId::Gpm).setFocus();
        QTest::keyClick(&tile(TileId::Gpm), Qt::Key_Return);
        auto *popup = m_bar->findChild<TilePopup *>();
        QVERIFY(popup->isVisible());
        const QString text = popup->findChild<QLabel *>()->text();
        QVERIFY(text.contains(QStringLiteral("Sum of GMV ÷ sum of views × 1,000")));
        QVERIFY(text.contains(QStringLiteral("199.00"))); // above the line
        QVERIFY(text.contains(QStringLiteral("2,000"))); // and below it
        QVERIFY(text.contains(QStringLiteral("99.50")));
        QVERIFY(text.contains(QStringLiteral("2026-11-21 – 2026-11-22")));
        QVERIFY(text.contains(QStringLiteral("2026-11-19 – 2026-11-20")));
        QVERIFY(text.contains(QStringLiteral("+2.1%")));
        QVERIFY(text.contains(QStringLiteral("no history"))); // last year
        QTest::keyClick(popup, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
    }

    void tilesAreChosenOrderedAndRemembered()
    {
        show(selectionOf(10, Period{2}));
        trigger(TileId::Views, QStringLiteral("Hide this tile"));
        trigger(TileId::Sessions, QStringLiteral("Move to the left"));
        QVERIFY(order().startsWith(QStringLiteral("GMV (est.)|Livestreams|Units sold (est.)|")));
        trigger(TileId::Gmv, QStringLiteral("Views")); // comes back at the end
        QVERIFY(order().endsWith(QStringLiteral("|Views")));
        const QString chosen = order();
        makeBar();
        QCOMPARE(order(), chosen);
        trigger(TileId::Gmv, QStringLiteral("Usual tiles"));
        QVERIFY(order().startsWith(QStringLiteral("GMV (est.)|Views|")));
    }

    void theKeyboardKeepsItsPlaceWhereTilesMove()
    {
        show(selectionOf(10, Period{2}));
        tile(TileId::Units).setFocus();
        trigger(TileId::Units, QStringLiteral("Move to the left"));
        QTRY_COMPARE(QApplication::focusWidget(), &tile(TileId::Units));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &tile(TileId::Views));
        trigger(TileId::Views, QStringLiteral("Hide this tile"));
        QTRY_COMPARE(QApplication::focusWidget(), &tile(TileId::Sessions));
        m_bar->tiles().back()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(),
                 QStringLiteral("Choose tiles and what they are compared with"));
    }

    void lastYearCanBeComparedWith()
    {
        show(selectionOf(400, Period{2}));
        trigger(TileId::Gmv, QStringLiteral("Compare with the same dates last year"));
        QCOMPARE(tile(TileId::Gmv).face().caption, QStringLiteral("vs last year"));
        QCOMPARE(m_settings->tileComparison(), Comparison::LastYear);
    }

    void sixTilesFitAndTheOthersAreReached()
    {
        m_bar->resize(984, 72);
        const auto *scroll = m_bar->findChild<QScrollArea *>();
        const QRect seen = scroll->viewport()->rect();
        const auto isSeen = [&](const TileButton *button) {
            return seen.contains(
                QRect(button->mapTo(scroll->viewport(), QPoint()), button->size()));
        };
        QTRY_VERIFY(isSeen(m_bar->tiles()[5]));
        QVERIFY(isSeen(m_bar->tiles()[0]));
        QVERIFY(!isSeen(m_bar->tiles()[6]));
        m_bar->tiles()[5]->setFocus();
        for (int i = 6; i < 11; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_bar->tiles()[10]);
        QTRY_VERIFY(isSeen(m_bar->tiles()[10]));
    }

    void noTileIsSeenInPart_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {300, 640, 779, 984, 1103, 1600})
            QTest::addRow("%d", width) << width;
    }

    void noTileIsSeenInPart()
    {
        QFETCH(int, width);
        m_bar->resize(width, 72);
        const auto *scroll = m_bar->findChild<QScrollArea *>();
        const QRect seen = scroll->viewport()->rect();
        const auto isWhole = [&](const TileButton *button) {
            const QRect place(button->mapTo(scroll->viewport(), QPoint()), button->size());
            return !seen.intersects(place) || seen.contains(place);
        };
        QTRY_VERIFY(std::ranges::all_of(m_bar->tiles(), isWhole));
        for (auto *button : m_bar->findChildren<QPushButton *>()) {
            if (button->toolTip() == QStringLiteral("More tiles"))
                button->click();
        }
        QVERIFY(std::ranges::all_of(m_bar->tiles(), isWhole));
    }

private:
    void makeBar()
    {
        m_bar = std::make_unique<TileBar>(*m_settings, Language::English);
        m_bar->resize(984, 72);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    }

    void show(const Selection &selection)
    {
        QSignalSpy told(m_bar.get(), &TileBar::told);
        m_bar->setSelection(selection);
        QTRY_COMPARE(told.size(), 1);
    }

    TileButton &tile(TileId id) const
    {
        return **std::ranges::find(m_bar->tiles(), id, &TileButton::id);
    }

    QString order() const
    {
        QStringList titles;
        for (const TileButton *button : m_bar->tiles())
            titles += button->face().title;
        return titles.join(QLatin1Char('|'));
    }

    void trigger(TileId id, const QString &entry)
    {
        Q_EMIT tile(id).customContextMenuRequested(QPoint(1, 1));
        QMenu *menu = nullptr;
        for (QMenu *one : m_bar->findChildren<QMenu *>())
            menu = one->isVisible() ? one : menu;
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == entry) {
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(entry));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TileBar> m_bar;
};

int main(int argc, char *argv[])
{
    const test::TestHome home;
    QApplication application(argc, argv);
    TestTileBar test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_TileBar.moc"
