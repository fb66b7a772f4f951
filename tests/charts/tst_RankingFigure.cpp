#include "charts/FigureView.h"
#include "charts/PlotKind.h"
#include "charts/RankingFigure.h"
#include "charts/Streams.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

/// Two livestreams of 11, one each of 22 and 33; of 44 no GMV is known.
std::vector<Livestream> four()
{
    return {stream("2026-10-01T08:00", 100, 1'000, "11"), stream("2026-10-02T08:00", 50, 500, "11"),
            stream("2026-10-03T08:00", 300, 30'000, "22"),
            stream("2026-10-04T08:00", 60, 100, "33"), stream("2026-10-05T08:00", {}, 100, "44")};
}

Figure figureOf(ColumnId metric)
{
    return rankingFigure(ranking(Trend().select(four()), metric), {});
}

const Ranking &rankingIn(const Figure &figure)
{
    return std::get<RankingPlot>(figure.plot).ranking;
}

} // namespace

class TestRankingFigure : public QObject {
    Q_OBJECT

    static const PlotItem &plotIn(FigureView &view, const Figure &figure, int height = 400)
    {
        view.resize(900, height);
        view.setFigure(figure);
        view.show();
        return view.chartItem().plot();
    }

private Q_SLOTS:
    void theHighestComesFirstAndUnknownIsNotZero()
    {
        const Figure figure = figureOf(ColumnId::Gmv);
        const Ranking &ranked = rankingIn(figure);
        QCOMPARE(ranked.influencers.size(), 3U);
        QCOMPARE(ranked.influencers[0].value, 300.0);
        QCOMPARE(ranked.influencers[1].value, 150.0);
        QCOMPARE(ranked.influencers[1].rows, (RowNumbers{0, 1}));
        QCOMPARE(ranked.median.value(), 150.0);
        QCOMPARE(ranked.unknown, 1);
        QCOMPARE(figure.notes.size(), 1);
    }

    void aRatioIsWeighted()
    {
        const Ranking ranked = ranking(Trend().select(four()), ColumnId::Gpm);
        QCOMPARE(ranked.influencers[0].value, 600.0); // 60 of 100 views
        QCOMPARE(ranked.influencers[1].value, 100.0); // 150 of 1,500
        QCOMPARE(ranked.influencers[2].value, 10.0);
    }

    void theFileTellsTheDifferences()
    {
        const Figure figure = figureOf(ColumnId::Gmv);
        const QList<QStringList> lines = kindOf(figure).csv(figure);
        QCOMPARE(lines.size(), 4);
        const QStringList last{QStringLiteral("3"),       QStringLiteral("33"),
                               QStringLiteral("Shop 33"), QStringLiteral("60"),
                               QStringLiteral("-90"),     QStringLiteral("1")};
        QCOMPARE(lines.last(), last);
        const Numbers numbers(Language::English);
        QCOMPARE(differenceText(rankingIn(figure), 300, numbers), QStringLiteral("+100.0%"));
        QCOMPARE(differenceText(rankingIn(figure), 60, numbers), QString::fromUtf8("−60.0%"));
    }

    void aBarIsToldAndMarksItsLivestreams()
    {
        FigureView view;
        const PlotItem &plot = plotIn(view, figureOf(ColumnId::Gmv));
        const auto hit = plot.hitAt(plot.positionOf({1, 0}));
        QVERIFY(hit.has_value());
        QVERIFY(plot.tip(*hit).contains(QStringLiteral("Shop 11")));
        QVERIFY(plot.tip(*hit).contains(QStringLiteral("150.00")));
        QCOMPARE(plot.rowsOf(*hit).rows(), (RowNumbers{0, 1}));
        QCOMPARE(plot.rowsIn(plot.plotArea()).count(), 4U);
        QVERIFY(plot.note().isEmpty());
    }

    void whatHasNoRoomIsCounted()
    {
        std::vector<Livestream> streams;
        for (int i = 0; i < 60; ++i) {
            streams.push_back(stream("2026-10-01T08:00", 1 + i, 100));
            streams.back().userId = QString::number(100 + i);
        }
        FigureView view;
        const PlotItem &plot =
            plotIn(view, rankingFigure(ranking(Trend().select(streams), ColumnId::Gmv), {}), 300);
        QVERIFY(!plot.note().isEmpty());
        QVERIFY(plot.plotArea().bottom() <= 300);
    }
};

int main(int argc, char **argv)
{
    const livegauge::test::TestHome home;
    QApplication application(argc, argv);
    TestRankingFigure test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_RankingFigure.moc"
