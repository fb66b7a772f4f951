#include "charts/PlotIn.h"
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
    return *std::get<RankingPlot>(figure.plot).ranking;
}

} // namespace

class TestRankingFigure : public QObject {
    Q_OBJECT

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
        QCOMPARE(lines.first().join(QLatin1Char(',')),
                 QStringLiteral("rank,user_id,influencer,gmv,period_before,change_percent,"
                                "difference_to_median,difference_to_median_percent,difference_to_"
                                "first,livestreams,stored_whole"));
        QCOMPARE(lines.last().join(QLatin1Char(',')),
                 QStringLiteral("3,33,Shop 33,60,,,-90,-60,-240,1,"));
        const Numbers numbers(Language::English);
        const Ranking &ranked = rankingIn(figure);
        const auto text = [&](std::size_t place) {
            return differenceText(ranked, ranked.influencers[place], numbers);
        };
        QCOMPARE(text(0), QStringLiteral("+100.0%"));
        QCOMPARE(text(1), QStringLiteral("0.0%"));
        QCOMPARE(text(2), QString::fromUtf8("−60.0%"));
    }

    void aNameIsNoFormulaInTheFile()
    {
        std::vector<Livestream> streams = four();
        streams[3].nickname = QStringLiteral("=1+1");
        const Figure figure = rankingFigure(ranking(Trend().select(streams), ColumnId::Gmv), {});
        QCOMPARE(kindOf(figure).csv(figure).last()[2], QStringLiteral("'=1+1"));
    }

    void oneAloneIsNoYardstick()
    {
        const auto drawn = [](const QStringList &ownList) {
            return rankingFigure(ranking(Trend().select(four()), ColumnId::Gmv, ownList), {});
        };
        const Figure figure = drawn({QStringLiteral("22")});
        QVERIFY(!rankingIn(figure).median);
        const QList<QStringList> lines = kindOf(figure).csv(figure);
        for (const QStringList &line : lines.mid(1))
            QCOMPARE(line[6] + line[7], QString());
        FigureView view;
        for (const FigureText &text : plotIn(view, figure).texts())
            QVERIFY2(!text.text.contains(QStringLiteral("edian")), qPrintable(text.text));
        QVERIFY(rankingIn(drawn({QStringLiteral("22"), QStringLiteral("33")})).median);
    }

    void equalsShareARank()
    {
        std::vector<Livestream> streams = four();
        streams[3].gmv = 150;
        streams[4].gmv = 1;
        const Ranking ranked = ranking(Trend().select(streams), ColumnId::Gmv);
        QStringList ranks;
        for (const RankedInfluencer &one : ranked.influencers)
            ranks += QString::number(one.rank);
        QCOMPARE(ranks.join(QLatin1Char(' ')), QStringLiteral("1 2 2 4"));
        QCOMPARE(ranked.influencers[1].rows, (RowNumbers{0, 1}));
    }

    void noPercentIsToldOverAMedianOfNothing()
    {
        const Ranking ranked = ranking(Trend().select({stream("2026-10-01T08:00", 5, 10, "11"),
                                                       stream("2026-10-01T08:00", 0, 10, "22"),
                                                       stream("2026-10-01T08:00", 0, 10, "33")}),
                                       ColumnId::Gmv);
        const RankedDifference first = differenceOf(ranked, ranked.influencers.front());
        QCOMPARE(first.toMedian, 5.0);
        QVERIFY(!first.toMedianPercent);
        QCOMPARE(differenceOf(ranked, ranked.influencers.back()).toFirst, -5.0);
    }

    void livestreamsOfNobodyAreLeftOutAndCounted()
    {
        std::vector<Livestream> streams = four();
        streams.insert(streams.begin() + 1, stream("2026-10-02T08:00", 9'999, 1, ""));
        const Figure figure = rankingFigure(ranking(Trend().select(streams), ColumnId::Gmv), {});
        const Ranking &ranked = rankingIn(figure);
        QCOMPARE(ranked.withoutInfluencer, 1);
        QCOMPARE(ranked.influencers.size(), 3U);
        QCOMPARE(ranked.influencers[0].value, 300.0);
        QCOMPARE(ranked.influencers[1].rows, (RowNumbers{0, 2}));
        QVERIFY2(figure.subtitle.contains(QStringLiteral("without an influencer id")),
                 qPrintable(figure.subtitle));
    }

    void aBarIsToldAndMarksItsLivestreams()
    {
        FigureView view;
        const PlotPainter &plot = plotIn(view, figureOf(ColumnId::Gmv));
        const auto hit = plot.hitAt(plot.positionOf({1, 0}));
        QVERIFY(hit.has_value());
        QVERIFY(plot.tip(*hit).contains(QStringLiteral("Shop 11")));
        QVERIFY(plot.tip(*hit).contains(QStringLiteral("150.00")));
        QCOMPARE(plot.rowsOf(*hit).rows(), (RowNumbers{0, 1}));
        QCOMPARE(plot.rowsIn(plot.plotArea()).count(), 4U);
        QVERIFY(plot.note().isEmpty());
    }

    void aTipTellsMoneyInTheInfluencersCurrency()
    {
        const Figure figure =
            rankingFigure(ranking(TwoCurrencies().selection(), ColumnId::Gmv), {});
        FigureView view;
        const PlotPainter &plot = plotIn(view, figure);
        QVERIFY(plot.tip({0, 0}).contains(QStringLiteral(">USD\u00a050.00<")));
        QVERIFY(plot.tip({1, 0}).contains(QStringLiteral(">£30.00<")));
    }

    void valuesAndDifferencesStandInColumns()
    {
        FigureView view;
        const PlotPainter &plot = plotIn(view, figureOf(ColumnId::Gmv));
        const auto rightOf = [&plot](const char *text) {
            for (const FigureText &one : plot.texts()) {
                if (one.text == QString::fromUtf8(text))
                    return one.flags & Qt::AlignRight ? one.box.right() : -1;
            }
            return -1.0;
        };
        const double values = rightOf("GMV (est.)");
        const double differences = rightOf("vs median");
        QVERIFY(plot.plotArea().right() < values && values < differences);
        for (const char *value : {"300.00", "150.00", "60.00"})
            QCOMPARE(rightOf(value), values);
        for (const char *difference : {"+100.0%", "0.0%", "−60.0%"})
            QCOMPARE(rightOf(difference), differences);
    }

    void whoIsStoredOnlyInPartHasASign()
    {
        StoredLists lists;
        lists.complete = {QStringLiteral("11"), QStringLiteral("33"), QStringLiteral("44")};
        const Figure figure =
            rankingFigure(ranking(Trend().select(four()), ColumnId::Gmv, {}, lists), {});
        QVERIFY2(figure.subtitle.contains(
                     QStringLiteral("period stored whole for 3 of 4 influencers · * stored")),
                 qPrintable(figure.subtitle));
        QCOMPARE(kindOf(figure).csv(figure)[1].last(), QStringLiteral("no"));
        QCOMPARE(kindOf(figure).csv(figure)[2].last(), QStringLiteral("yes"));
        FigureView view;
        const PlotPainter &plot = plotIn(view, figure);
        const auto isWritten = [&plot](const char *text) {
            return std::ranges::any_of(plot.texts(), [text](const FigureText &one) {
                return one.text == QLatin1String(text);
            });
        };
        QVERIFY(isWritten("Shop 22 *") && isWritten("Shop 11"));
        const QString words = QStringLiteral("Stored only in part");
        QVERIFY(plot.tip({0, 0}).contains(words));
        QVERIFY(!plot.tip({1, 0}).contains(words));
        const QStringList spoken = kindOf(figure).spoken(figure, wholeView(figure));
        QVERIFY(spoken[0].contains(words) && !spoken[1].contains(words));
        lists.complete.insert(QStringLiteral("22"));
        QCOMPARE(rankingFigure(ranking(Trend().select(four()), ColumnId::Gmv, {}, lists), {}).notes,
                 figureOf(ColumnId::Gmv).notes);
    }

    /// 11 is chosen; 22 and 33 are on the watchlist.
    void aYardstickStoredOnlyInPartIsTold()
    {
        Trend trend;
        trend.query.influencers = QStringList{QStringLiteral("11")};
        StoredLists lists;
        lists.complete = {QStringLiteral("11"), QStringLiteral("33")};
        const auto notes = [&](const QStringList &ownList) {
            return rankingFigure(ranking(trend.select(four()), ColumnId::Gmv, ownList, lists), {})
                .notes;
        };
        QCOMPARE(notes({QStringLiteral("22"), QStringLiteral("33")}),
                 QStringList{QStringLiteral("median: period stored whole for 1 of 2 influencers")});
        QVERIFY(notes({QStringLiteral("33"), QStringLiteral("11")}).isEmpty());
        trend.query.influencers = QStringList{QStringLiteral("22"), QStringLiteral("33")};
        QCOMPARE(notes({QStringLiteral("22"), QStringLiteral("33")}).size(), 2); // and the sign
    }

    void likesThatWereNotCapturedAreNoZero()
    {
        std::vector<Livestream> streams = four();
        for (Livestream &one : streams) {
            one.likes = one.userId == QStringLiteral("11") ? 7 : 0;
            one.comments = one.userId == QStringLiteral("22") ? 1 : 0;
        }
        const Figure figure = rankingFigure(ranking(Trend().select(streams), ColumnId::Likes), {});
        QCOMPARE(rankingIn(figure).influencers.size(), 2U); // 14 of 11, and 0 of 22
        QVERIFY2(figure.notes.contains(QStringLiteral(
                     "2 livestream(s) without captured likes and comments left out")),
                 qPrintable(figure.subtitle));
    }

    void fewBarsStayTogetherAtTheTop()
    {
        FigureView view;
        const Figure figure = figureOf(ColumnId::Gmv);
        const QRectF lower = plotIn(view, figure, 500).plotArea();
        const QRectF higher = plotIn(view, figure, 900).plotArea();
        QCOMPARE(higher, lower);
        QVERIFY(lower.height() < 200);
    }

    void nobodyIsNothingToSee()
    {
        FigureView view;
        QVERIFY(!plotIn(view, figureOf(ColumnId::Gmv)).plotArea().isEmpty());
        const PlotPainter &plot =
            plotIn(view, rankingFigure(ranking(Trend().select({}), ColumnId::Gmv), {}));
        QVERIFY(plot.note().isEmpty());
        QVERIFY(!plot.hitAt(QPointF(450, 200)));
        QVERIFY(plot.rowsIn(QRectF(0, 0, 900, 400)).isEmpty());
    }

    void whatHasNoRoomIsCounted()
    {
        std::vector<Livestream> streams;
        for (int i = 0; i < 60; ++i) {
            streams.push_back(stream("2026-10-01T08:00", 1 + i, 100));
            streams.back().userId = QString::number(100 + i);
        }
        FigureView view;
        const PlotPainter &plot =
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
