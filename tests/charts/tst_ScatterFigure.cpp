#include "charts/PlotIn.h"
#include "charts/PlotKind.h"
#include "charts/ScatterFigure.h"
#include "charts/Streams.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

constexpr ScatterQuestion logarithmic{ColumnId::Views, ColumnId::Gmv, true, true};

Figure figureOf(const std::vector<Livestream> &streams, const ScatterQuestion &question)
{
    return scatterFigure(scatterData(Trend().select(streams), question), {});
}

std::vector<Livestream> many(int count)
{
    std::vector<Livestream> streams;
    for (int i = 0; i < count; ++i)
        streams.push_back(stream("2026-10-01T08:00", 1 + i % 1'000, 1 + i % 777));
    return streams;
}

} // namespace

class TestScatterFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesSayWhatIsLeftOut()
    {
        const Figure figure = figureOf({stream("2026-10-01T08:00", 10, 100, "11"),
                                        stream("2026-10-02T08:00", 0, 100, "22"),
                                        stream("2026-10-03T08:00", {}, 100, "22")},
                                       logarithmic);
        QVERIFY(figure.title.endsWith(QStringLiteral(" · GMV (est.) by views")));
        QCOMPARE(figure.notes.size(), 2);
        QVERIFY(figure.subtitle.contains(figure.notes.first()));
        QVERIFY(!isEmpty(figure));
    }

    void aTipTellsMoneyInItsMarketsCurrency()
    {
        const Figure figure =
            scatterFigure(scatterData(TwoCurrencies().selection(), logarithmic), {});
        FigureView view;
        const PlotPainter &plot = plotIn(view, figure);
        QVERIFY(plot.tip({0, 0}).contains(QStringLiteral(">USD\u00a050.00<")));
        QVERIFY(plot.tip({0, 1}).contains(QStringLiteral(">£30.00<")));
    }

    void aPointIsFoundAndToldAndMarked()
    {
        const Figure figure = figureOf({stream("2026-10-01T08:00", 10, 100, "11"),
                                        stream("2026-10-02T08:00", 1'000, 10'000, "22")},
                                       logarithmic);
        FigureView view;
        const PlotPainter &plot = plotIn(view, figure);
        const QPointF at = plot.positionOf({0, 1});
        QVERIFY(plot.plotArea().contains(at));
        const auto hit = plot.hitAt(at + QPointF(4, 0));
        QVERIFY(hit.has_value());
        QVERIFY(plot.tip(*hit).contains(QStringLiteral("Shop 22")));
        QVERIFY(plot.tip(*hit).contains(QStringLiteral("10,000")));
        QCOMPARE(plot.rowsOf(*hit).rows(), RowNumbers{1});
        QCOMPARE(plot.rowsIn(plot.plotArea().adjusted(-1, -1, 1, 1)).count(), 2U);
        QVERIFY(!plot.hitAt(plot.plotArea().center()).has_value());
    }

    void percentStandsAtItsAxis()
    {
        ScatterQuestion question;
        question.x = ColumnId::FollowerRate;
        question.y = ColumnId::Duration;
        Livestream one = stream("2026-10-01T08:00", 10, 100);
        one.viewers = 100;
        one.followers = 3;
        FigureView view;
        QStringList texts;
        for (const FigureText &text : plotIn(view, figureOf({one}, question)).texts())
            texts += text.text;
        QVERIFY2(texts.contains(QStringLiteral("Follower rate (%)")),
                 qPrintable(texts.join(QLatin1Char('|'))));
        QVERIFY(texts.contains(QStringLiteral("Duration (hours)")));
    }

    void whoIsSwitchedOffIsNotThere()
    {
        const Figure figure = figureOf({stream("2026-10-01T08:00", 10, 100, "11"),
                                        stream("2026-10-02T08:00", 1'000, 10'000, "22")},
                                       logarithmic);
        QCOMPARE(kindOf(figure).legend(figure).size(), 2U);
        PlotView view = wholeView(figure);
        view.hiddenInfluencers = {QStringLiteral("11")};
        const Figure left = narrowed(figure, view);
        QCOMPARE(left.influencers.size(), 1U);
        QVERIFY2(left.title.startsWith(QStringLiteral("Shop 22 · ")), qPrintable(left.title));
        const QList<QStringList> lines = kindOf(left).csv(left);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1).at(1), QStringLiteral("22"));
        QCOMPARE(lines.at(1).last(), QStringLiteral("1000"));
    }

    void manyAreCountedInCells()
    {
        const Figure figure = figureOf(many(5'000), {ColumnId::Views, ColumnId::Gmv});
        FigureView view;
        const PlotPainter &plot = plotIn(view, figure);
        QVERIFY(plot.note().contains(QStringLiteral("5,000")));
        const QPointF below(plot.plotArea().left() + 1, plot.plotArea().bottom() - 1);
        const auto hit = plot.hitAt(below);
        QVERIFY(hit.has_value());
        const RowSet rows = plot.rowsOf(*hit);
        QVERIFY(rows.contains(0)); // GMV 1 with 1 view
        QVERIFY(rows.count() < 100);
        // What is marked in the table lights up.
        const QImage before = view.grab().toImage();
        view.setMarkedRows(rows);
        QVERIFY(view.grab().toImage() != before);
    }

    void aNameWithACommaIsOneCellOfTheFile()
    {
        Livestream one = stream("2026-10-01T08:00", 10, 100, "11");
        one.nickname = QStringLiteral("=Shop, new");
        const Figure figure = figureOf({one}, {ColumnId::Views, ColumnId::Gmv});
        QCOMPARE(kindOf(figure).csv(figure).at(1).at(2), QStringLiteral("\"'=Shop, new\""));
    }

    void logarithmicAxesEndAtRoundNumbers()
    {
        const Figure figure =
            figureOf({stream("2026-10-01T08:00", 25, 30), stream("2026-10-02T08:00", 2'500, 300)},
                     logarithmic);
        FigureView view;
        const PlotPainter &plot = plotIn(view, figure);
        QStringList labels;
        for (const FigureText &text : plot.texts())
            labels += text.text;
        // Upwards from 25 to 2,500, across from 30 to 300.
        for (const char *label : {"20", "100", "1K", "5K", "500"})
            QVERIFY2(labels.contains(QLatin1String(label)), qPrintable(labels.join(u' ')));
    }
};

int main(int argc, char **argv)
{
    const livegauge::test::TestHome home;
    QApplication application(argc, argv);
    TestScatterFigure test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ScatterFigure.moc"
