#include "charts/Contrast.h"
#include "charts/FigureView.h"
#include "charts/HeatMapFigure.h"
#include "charts/HeatMapKeyLayout.h"
#include "charts/PlotIn.h"
#include "charts/PlotKind.h"
#include "charts/Streams.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace livegauge;
using namespace livegauge::test;

namespace {

/// Four Thursdays at eight with GMV 100 … 400 an hour, four Fridays with 800, one Saturday.
std::vector<Livestream> weeks()
{
    std::vector<Livestream> streams;
    for (int week = 0; week < 4; ++week) {
        const auto at = [week](int day) {
            return QStringLiteral("2026-10-%1T08:00")
                .arg(day + 7 * week, 2, 10, QLatin1Char('0'))
                .toLatin1();
        };
        streams.push_back(stream(at(1).constData(), 100.0 * (week + 1), 100, "11"));
        streams.push_back(stream(at(2).constData(), 800, 100, "11"));
    }
    streams.push_back(stream("2026-10-03T08:00", 5'000, 100, "11"));
    for (Livestream &one : streams)
        one.duration = 3'600;
    return streams;
}

Figure figureOf(const std::vector<Livestream> &streams, ColumnId metric = ColumnId::GmvPerHour)
{
    const Selection selection = Trend().select(streams);
    return heatMapFigure(heatMap(selection, metric), selection, {});
}

HeatMapKey keyOf(const Figure &figure)
{
    return heatMapKey(std::get<HeatMapPlot>(figure.plot), figure.language);
}

} // namespace

class TestHeatMapFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyTellsHowMuchAShadeIs()
    {
        const HeatMapKey key = keyOf(figureOf(weeks()));
        QVERIFY(key.hasScale);
        QCOMPARE(key.least, QStringLiteral("250.00"));
        QCOMPARE(key.most, QStringLiteral("800.00")); // the thin Saturday has no colour
        QVERIFY(key.thin.contains(QStringLiteral("3 livestreams")));
        QCOMPARE(keyOf(figureOf(weeks(), ColumnId::Duration)).most, QStringLiteral("4:00:00"));
    }

    /// 11 began on a Thursday at eight. Of several currencies none is beside a number.
    void aTipTellsMoneyInTheOneCurrency()
    {
        TwoCurrencies two;
        const auto tip = [&two] {
            const Selection selection = two.selection();
            FigureView view;
            return plotIn(view, heatMapFigure(heatMap(selection, ColumnId::Gmv), selection, {}))
                .tip({3, 8});
        };
        QVERIFY2(!tip().contains(QStringLiteral(">USD\u00a0")), qPrintable(tip()));
        QVERIFY(tip().endsWith(QStringLiteral("currencies may differ")));
        two.query.influencers = QStringList{QStringLiteral("11")};
        QVERIFY2(tip().contains(QStringLiteral(">USD\u00a0")), qPrintable(tip()));
    }

    void aKeyNamesOnlyWhatIsThere()
    {
        std::vector<Livestream> streams = weeks();
        streams.pop_back();
        QVERIFY(keyOf(figureOf(streams)).thin.isEmpty());
        QVERIFY(!keyOf(figureOf({weeks().back()})).hasScale);
    }

    void theKeyStaysInItsWidth_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("mostLines");
        QTest::newRow("a picture file") << 1'900.0 << 1;
        QTest::newRow("a card") << 900.0 << 2;
        QTest::newRow("a narrow card") << 420.0 << 4;
        QTest::newRow("hardly any") << 200.0 << 5;
    }
    void theKeyStaysInItsWidth()
    {
        QFETCH(double, width);
        QFETCH(int, mostLines);
        const Figure figure = figureOf(weeks());
        const QFont font;
        const QString best = bestSlots(figure);
        const HeatMapKeyLayout layout = heatMapKeyLayout(keyOf(figure), best, width, font);
        QVERIFY(layout.height <= mostLines * (QFontMetricsF(font).height() + 4));
        QRectF before;
        for (const FigureText &text : layout.texts) {
            QVERIFY2(text.box.right() <= width && text.box.left() >= 0, qPrintable(text.text));
            QVERIFY(!text.box.intersects(layout.scale) && !text.box.intersects(layout.thin));
            QVERIFY(!text.box.intersects(before));
            before = text.box;
        }
    }

    /// By contrast, which is not how light a colour is called.
    void countsAreReadableOnTheirShade()
    {
        QCOMPARE(inkOn(QColor(0x757575)), QColor(Qt::white));
        QCOMPARE(inkOn(QColor(0x767676)), QColor(Qt::black));
        QCOMPARE(inkOn(Qt::blue), QColor(Qt::white));
        QCOMPARE(inkOn(Qt::darkYellow), QColor(Qt::black));
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        for (const Theme &theme : {Theme::light(), Theme::darkOne()}) {
            for (int percent = 0; percent <= 100; ++percent) {
                const QColor shade = theme.heat(percent / 100.0);
                QVERIFY2(contrast(inkOn(shade), shade) > 4.5, qPrintable(shade.name()));
            }
        }
    }

    void hoursStandOverTheirColumns_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("each hour") << 1'200;
        QTest::newRow("each third") << 500;
    }
    void hoursStandOverTheirColumns()
    {
        QFETCH(int, width);
        FigureView view;
        view.setMinimumSize(1, 1);
        view.resize(width, 400);
        view.setFigure(figureOf(weeks()));
        view.show();
        const PlotPainter &plot = view.chartItem().plot();
        const std::vector<FigureText> &texts = plot.texts();
        for (const std::size_t hour : {0U, 9U, 21U}) {
            const QString name = QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
            const auto label = std::ranges::find(texts, name, &FigureText::text);
            QVERIFY2(label != texts.end(), qPrintable(name));
            QVERIFY(label->flags & Qt::AlignHCenter);
            QVERIFY(std::abs(label->box.center().x() - plot.positionOf({0, hour}).x()) < 0.1);
        }
    }

    void cellsWithoutNumbersHaveNoWordsForThem()
    {
        const Figure figure = figureOf(weeks());
        const auto isTold = [&figure](int width) {
            FigureView view;
            view.setMinimumSize(1, 1);
            view.resize(width, 300);
            view.setFigure(figure);
            view.show();
            const std::vector<FigureText> &texts = view.chartItem().plot().texts();
            return std::ranges::find(texts, keyOf(figure).counts, &FigureText::text) != texts.end();
        };
        QVERIFY(isTold(900));
        QVERIFY(!isTold(400));
    }

    /// However little of it.
    void whatABrushTouchesIsChosen()
    {
        FigureView view;
        const Figure figure = figureOf(weeks());
        const PlotPainter &plot = plotIn(view, figure);
        const QPointF centre = plot.positionOf({3, 8}); // Thursdays at eight
        const RowNumber there = plot.rowsOf({3, 8}).count();
        QVERIFY(there > 0);
        QCOMPARE(plot.rowsIn(QRectF(centre + QPointF(2, 2), QSizeF(3, 3))).count(), there);
    }

    /// Who has no mouse reads and chooses single cells.
    void theArrowKeysGoFromCellToCell()
    {
        FigureView view;
        view.resize(900, 400);
        view.setFigure(figureOf(weeks()));
        view.show();
        const QString allTold = view.accessibleDescription();
        RowNumber chosen = 0;
        connect(&view, &FigureView::rowsChosen, &view,
                [&chosen](const RowSet &rows) { chosen = rows.count(); });
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen, RowNumber{9}); // no cell is gone to: all
        for (int hour = 0; hour <= 8; ++hour) // the first goes to Monday's first
            QTest::keyClick(&view, Qt::Key_Right);
        for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up})
            QTest::keyClick(&view, static_cast<Qt::Key>(key));
        const PlotPainter &plot = view.chartItem().plot();
        QCOMPARE(plot.highlight(), (std::optional<FigureHit>({3, 8})));
        QVERIFY(view.accessibleDescription().startsWith(QStringLiteral("Thu 08:00")));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen, RowNumber{4});
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!plot.highlight());
        QCOMPARE(view.accessibleDescription(), allTold);
        QCOMPARE(chosen, RowNumber{0});
    }

    void aBlankOneTakesEveryKey()
    {
        FigureView view;
        view.resize(900, 400);
        view.setFigure(figureOf({}));
        view.show();
        const QSignalSpy chosen(&view, &FigureView::rowsChosen);
        for (const Qt::Key key :
             {Qt::Key_Return, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return, Qt::Key_Plus})
            QTest::keyClick(&view, key);
        QVERIFY(!view.chartItem().plot().highlight());
        QVERIFY(chosen.isEmpty());
    }

    void theArrowKeysStayAmongTheCells()
    {
        FigureView view;
        view.resize(900, 400);
        view.setFigure(figureOf(weeks()));
        view.show();
        for (int press = 0; press < 30; ++press) {
            QTest::keyClick(&view, Qt::Key_Down);
            QTest::keyClick(&view, Qt::Key_Right);
        }
        QCOMPARE(view.chartItem().plot().highlight(), (std::optional<FigureHit>({6, 23})));
    }

    /// Full shade and hatching are seen outside of the cells, on the screen as in files.
    void theKeyIsPainted()
    {
        FigureView view;
        view.resize(900, 400);
        view.setFigure(figureOf(weeks()));
        view.show();
        const QRectF area = view.chartItem().plot().plotArea();
        const QImage image = view.grab().toImage();
        const QColor full = Theme::light().heat(0.98);
        const auto isFull = [&](int x, int y) {
            const QColor seen = image.pixelColor(x, y);
            return std::abs(seen.red() - full.red()) < 12
                && std::abs(seen.blue() - full.blue()) < 12;
        };
        int shaded = 0;
        for (int y = static_cast<int>(area.bottom()) + 2; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                shaded += isFull(x, y) ? 1 : 0;
        }
        QVERIFY(shaded > 10);
    }
};

int main(int argc, char **argv)
{
    const livegauge::test::TestHome home;
    QApplication application(argc, argv);
    TestHeatMapFigure test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_HeatMapFigure.moc"
