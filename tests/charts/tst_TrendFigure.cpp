#include "analysis/Tiles.h"
#include "charts/LinePath.h"
#include "charts/PlotKind.h"
#include "charts/Streams.h"
#include "charts/TrendCsv.h"
#include "charts/TrendWords.h"
#include "support/TestHome.h"

#include <QTest>

#include <cmath>

using namespace livegauge;
using namespace livegauge::test;

namespace {

/// "11-16 00:00 15.5 (2)": start, value, livestreams.
QStringList lines(const TrendSeries &series)
{
    QStringList result;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const TimeBucket &bucket = series.bucket(i);
        result +=
            QStringLiteral("%1 %2 (%3)%4")
                .arg(wallDateTime(bucket.from).toString(QStringLiteral("MM-dd HH:mm")),
                     std::isnan(series.y(i)) ? QStringLiteral("--") : QString::number(series.y(i)))
                .arg(bucket.count)
                .arg(bucket.isPart ? QStringLiteral(" open") : QString());
    }
    return result;
}

const TrendSeries *find(const Figure &figure, TrendLine line)
{
    const auto &series = trendIn(figure).series;
    const auto found = std::ranges::find(series, line, &TrendSeries::line);
    return found == series.end() ? nullptr : &*found;
}

} // namespace

class TestTrendFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDaySumsItsLivestreamsAndMissingIsAGap()
    {
        const std::vector streams{
            stream("2026-11-20T01:00", 7, 70), stream("2026-11-16T08:00", 10, std::nullopt),
            stream("2026-11-16T20:00", 5.5, 100), stream("2026-11-17T20:00", std::nullopt, 30)};
        const Figure figure = Trend().figure(streams);
        QCOMPARE(trendIn(figure).series.size(), std::size_t(2));
        QCOMPARE(lines(trendIn(figure).series[0]),
                 (QStringList{QStringLiteral("11-16 00:00 15.5 (2)"),
                              QStringLiteral("11-17 00:00 -- (1)"),
                              QStringLiteral("11-20 00:00 7 (1) open")}));
        QCOMPARE(lines(trendIn(figure).series[1]),
                 (QStringList{QStringLiteral("11-16 00:00 100 (2)"),
                              QStringLiteral("11-17 00:00 30 (1)"),
                              QStringLiteral("11-20 00:00 70 (1) open")}));
        QVERIFY(figure.subtitle.endsWith(QStringLiteral("UTC · today incomplete")));
    }

    void oneInfluencerHasBarsSeveralHaveLinesInTheirColours()
    {
        std::vector streams{stream("2026-11-16T08:00", 1, 1, "22")};
        Trend trend;
        trend.options.influencers = {QStringLiteral("11"), QStringLiteral("22")};
        Figure figure = trend.figure(streams);
        QCOMPARE(trendIn(figure).series[0].mark, Mark::Bars);
        QCOMPARE(trendIn(figure).series[1].mark, Mark::Line);
        QCOMPARE(figure.influencers[0].colour, 1);
        streams.push_back(stream("2026-11-16T09:00", 1, 1, "11"));
        figure = trend.figure(streams);
        QCOMPARE(trendIn(figure).series.size(), std::size_t(4));
        QCOMPARE(trendIn(figure).series[0].userId, QStringLiteral("11"));
        QCOMPARE(trendIn(figure).series[0].mark, Mark::Line);
        QCOMPARE(trendIn(figure).series[1].mark, Mark::DashedLine);
        QCOMPARE(trendIn(figure).series[3].ink, (Ink{Ink::Influencer, 1}));
        trend.question.together = true;
        figure = trend.figure(streams);
        QCOMPARE(figure.influencers.size(), std::size_t(1));
        QCOMPARE(lines(trendIn(figure).series[0]),
                 (QStringList{QStringLiteral("11-16 00:00 2 (2)")}));
    }

    /// A box that is ticked adds nobody up where there is one.
    void oneAloneIsNotTogetherWithAnybody()
    {
        TwoCurrencies two;
        two.question.together = true;
        const auto drawn = [&two] {
            return trendFigure(trendData(two.selection(), two.question), two.options);
        };
        QVERIFY(drawn().title.startsWith(QStringLiteral("All influencers together")));
        two.query.influencers = {QStringLiteral("22")};
        const Figure one = drawn();
        QVERIFY2(one.title.startsWith(QStringLiteral("Shop 22 · ")), qPrintable(one.title));
        QVERIFY(tipText(one, {0, 0}).contains(QStringLiteral("<b>Shop 22</b>")));
        QCOMPARE(trendCsv(one).at(1).mid(0, 2),
                 (QStringList{QStringLiteral("22"), QStringLiteral("Shop 22")}));
        QCOMPARE(one.influencers.front().market, QStringLiteral("GB"));
        // The line of the period before would be of both.
        two.query.influencers.clear();
        two.query.period = {{}, QDate(2026, 10, 2), QDate(2026, 10, 2)};
        two.question.withBefore = true;
        QVERIFY(drawn().title.startsWith(QStringLiteral("All influencers together")));
    }

    void moreThanCanBeToldApartAreShownTogether()
    {
        Trend trend;
        const int most = trend.question.mostInfluencers;
        QCOMPARE(trend.figure(monthStreams(most)).influencers.size(), std::size_t(most));
        const Figure figure = trend.figure(monthStreams(most + 1));
        QCOMPARE(figure.influencers.size(), std::size_t(1));
        QCOMPARE(trendIn(figure).series.size(), std::size_t(2));
        QVERIFY(figure.subtitle.contains(QStringLiteral("9 influencer(s), too many")));
    }

    void oneNameOfTwoIsToldApartByTheEndOfTheId()
    {
        std::vector streams{stream("2026-11-16T08:00", 1, 1, "70014590"),
                            stream("2026-11-16T08:00", 1, 1, "70017777"),
                            stream("2026-11-16T08:00", 1, 1, "33")};
        streams[0].nickname = streams[1].nickname = QStringLiteral("Twin");
        const Figure figure = Trend().figure(streams);
        QStringList names;
        for (const FigureInfluencer &one : figure.influencers)
            names += one.name;
        names.sort();
        QCOMPARE(names,
                 (QStringList{QStringLiteral("Shop 33"), QStringLiteral("Twin (…4590)"),
                              QStringLiteral("Twin (…7777)")}));
    }

    void aPeriodSpansItsWholeTimeAndAMissingStartIsTold()
    {
        std::vector streams{stream("2026-11-19T08:00", 1, 1), stream("2026-11-19T08:00", 1, 1)};
        streams[1].start.reset();
        Trend trend;
        const Figure all = trend.figure(streams);
        QVERIFY(all.subtitle.contains(QStringLiteral("1 livestream(s) without a start")));
        trend.query.period = {7};
        const Figure figure = trend.figure(streams);
        QCOMPARE(trendIn(figure).range,
                 (TimeRange{moment("2026-11-14T00:00"), moment("2026-11-21T00:00")}));
        QCOMPARE(trendIn(figure).series[0].size(), std::size_t(1));
        QVERIFY(figure.subtitle.startsWith(QStringLiteral("14 Nov – 20 Nov 2026")));
    }

    /// Now is the 20th. Days to come hold nothing, nor does the period before go on in them.
    void chosenDaysSpanTheirWholeTimeUntilToday()
    {
        const std::vector streams{stream("2026-11-19T08:00", 1, 1)};
        Trend trend;
        trend.query.period.from = QDate(2026, 11, 10);
        const TimeRange untilToday{moment("2026-11-10T00:00"), moment("2026-11-21T00:00")};
        QCOMPARE(trendIn(trend.figure(streams)).range, untilToday);
        trend.query.period.to = QDate(2026, 11, 30);
        QCOMPARE(trendIn(trend.figure(streams)).range, untilToday);
        trend.question.withBefore = true;
        QCOMPARE(trendIn(trend.figure(streams)).range, untilToday);
        trend.query.period.to = QDate(2026, 11, 19);
        QCOMPARE(trendIn(trend.figure(streams)).range,
                 (TimeRange{moment("2026-11-10T00:00"), moment("2026-11-20T00:00")}));
    }

    /// Weeks reach beyond the days that were chosen, and nothing is said of those.
    void theSubtitleEndsWithTheChosenPeriod()
    {
        Trend trend(Grouping::Week);
        trend.query.period = {7};
        const Figure figure = trend.figure({stream("2026-11-19T08:00", 1, 1)});
        QCOMPARE(trendIn(figure).range,
                 (TimeRange{moment("2026-11-09T00:00"), moment("2026-11-23T00:00")}));
        QCOMPARE(figure.subtitle,
                 QStringLiteral("14 Nov – 20 Nov 2026 · UTC · current week incomplete"));
        PlotView view = wholeView(figure);
        view.hiddenMetrics = {ColumnId::Views};
        QVERIFY(narrowed(figure, view).subtitle.startsWith(QStringLiteral("14 Nov – 20 Nov 2026")));
        view.time.to = moment("2026-11-16T00:00");
        QVERIFY(narrowed(figure, view).subtitle.startsWith(QStringLiteral("14 Nov – 15 Nov 2026")));
    }

    /// Seven days: 5 on the 13th lies a week before the 20th.
    void thePeriodBeforeLiesUnderTheChosenOne()
    {
        Trend trend;
        trend.query.period = {7};
        trend.question.withBefore = true;
        const Figure figure =
            trend.figure({stream("2026-11-13T08:00", 5, 1), stream("2026-11-19T08:00", 9, 1),
                          stream("2026-11-20T08:00", 1, 1)});
        QCOMPARE(lines(*find(figure, TrendLine::Before)),
                 (QStringList{QStringLiteral("11-20 00:00 5 (1) open")}));
        QVERIFY(tipText(figure, {0, 1}).contains(QStringLiteral("previous period")));
        QVERIFY(!tipText(figure, {0, 0}).contains(QStringLiteral("previous period")));
    }

    /// It is noon. What began a week ago in the afternoon is in neither: it had no time to come.
    void thePeriodBeforeSumsToWhatTheTileComparesWith()
    {
        Trend trend;
        trend.query.period = {7};
        trend.question.withBefore = true;
        const std::vector streams{
            stream("2026-11-06T08:00", 1, 1), stream("2026-11-10T20:00", 2, 1),
            stream("2026-11-13T08:00", 4, 1), stream("2026-11-13T20:00", 8, 1),
            stream("2026-11-20T08:00", 16, 1)};
        const Figure figure = trend.figure(streams);
        const TrendSeries *before = find(figure, TrendLine::Before);
        QCOMPARE(lines(*before),
                 (QStringList{QStringLiteral("11-17 00:00 2 (1)"),
                              QStringLiteral("11-20 00:00 4 (1) open")}));
        const Tile tile = tilesOf(trend.select(streams))[TileId::Gmv];
        QCOMPARE(tile.compared[0].value, std::optional(6.0));
        QVERIFY(tipText(figure, {0, 0}).contains(QStringLiteral("4.00 (cut)")));
        QVERIFY2(figure.subtitle.endsWith(
                     QStringLiteral("today incomplete · previous period as far as today has gone")),
                 qPrintable(figure.subtitle));
        trend.query.now = moment("2026-11-21T00:00");
        trend.query.period = {{}, QDate(2026, 11, 14), QDate(2026, 11, 20)};
        QVERIFY(!trend.figure(streams).subtitle.contains(QStringLiteral("as far as")));
    }

    /// One is stored from before the seven days before on, the other from within them.
    void aLineOfThePeriodBeforeSaysWhoseHistoryReachesBack()
    {
        const std::vector streams{
            stream("2026-11-01T08:00", 3, 1), stream("2026-11-09T08:00", 5, 1),
            stream("2026-11-16T08:00", 9, 1), stream("2026-11-10T08:00", 2, 1, "22"),
            stream("2026-11-16T09:00", 1, 1, "22")};
        Trend trend;
        trend.query.period = {7};
        const QString note = QStringLiteral("previous period stored whole for 1 of 2 influencers");
        QVERIFY(!trend.figure(streams).notes.contains(note));
        trend.question.withBefore = true;
        QVERIFY(trend.figure(streams).notes.contains(note));
    }

    void theDataTellDaysOnlyThePeriodBeforeHas()
    {
        Trend trend;
        trend.query.period = {7};
        trend.question.withBefore = true;
        trend.question.metrics = {ColumnId::Gmv};
        const Figure figure =
            trend.figure({stream("2026-11-08T08:00", 5, 1), stream("2026-11-14T08:00", 9, 1),
                          stream("2026-11-16T08:00", 1, 1)});
        QStringList told; // start, livestreams, GMV, GMV before, unfinished
        for (const QStringList &line : trendCsv(figure).mid(1))
            told += line[2].left(10) + QLatin1Char('|') + line.mid(5).join(QLatin1Char('|'));
        QCOMPARE(told,
                 (QStringList{QStringLiteral("2026-11-14|1|9||no|"),
                              QStringLiteral("2026-11-15|||5||no"),
                              QStringLiteral("2026-11-16|1|1||no|")}));
    }

    /// Looked at later: a week that the period cuts does not go on.
    void aWeekThatIsCutIsNotOneThatIsNotOver()
    {
        Trend trend(Grouping::Week);
        trend.query.period = {{}, QDate(2026, 10, 5), QDate(2026, 10, 14)};
        const Figure figure =
            trend.figure({stream("2026-10-06T08:00", 5, 1), stream("2026-10-13T08:00", 9, 1)});
        QVERIFY2(figure.subtitle.endsWith(QStringLiteral("last week incomplete")),
                 qPrintable(figure.subtitle));
        QVERIFY(tipText(figure, {0, 1}).contains(QStringLiteral("Only a part")));
        QCOMPARE(trendCsv(figure).last().last(), QStringLiteral("cut"));
    }

    /// From a Wednesday to a Friday, and as many days before: the first week and the last of
    /// both are cut.
    void aWeekIsToldCutAtEitherEndInBothPeriods()
    {
        Trend trend(Grouping::Week);
        trend.query.period = {{}, QDate(2026, 10, 14), QDate(2026, 10, 30)};
        trend.question.withBefore = true;
        trend.question.metrics = {ColumnId::Gmv};
        std::vector<Livestream> streams;
        for (const char *day :
             {"2026-09-28", "2026-10-05", "2026-10-12", "2026-10-14", "2026-10-20", "2026-10-29"})
            streams.push_back(stream(QByteArray(day).append("T08:00").constData(), 5, 1));
        const Figure figure = trend.figure(streams);
        const TrendPlot &plot = trendIn(figure);
        const TrendSeries *before = find(figure, TrendLine::Before);
        QStringList told;
        for (const QStringList &line : trendCsv(figure).mid(1))
            told += line.mid(8).join(QLatin1Char('|'));
        QCOMPARE(told,
                 (QStringList{QStringLiteral("cut|cut"), QStringLiteral("no|no"),
                              QStringLiteral("cut|cut")}));
        QVERIFY(tipText(figure, {0, 0}).contains(QStringLiteral("5.00 (cut)")));
        QVERIFY(!tipText(figure, {0, 1}).contains(QStringLiteral("(cut)")));
        QVERIFY(tipText(figure, {0, 2}).contains(QStringLiteral("5.00 (cut)")));
        const PlotScale scale{QRectF(0, 0, 900, 400), plot.range, 10, 10};
        for (const TrendSeries *series : {&plot.series.front(), before}) {
            const LinePath path = linePath(*series, scale, Grouping::Week, 1);
            QCOMPARE(path.runs.size(), std::size_t(1));
            QVERIFY(path.runs.front().beginsCut && path.runs.front().endsCut);
            QCOMPARE(path.runs.front().wholeEnd(), 2);
        }
    }

    void aMeanIsDrawnOverFaintValuesAndStandsInTheLegend()
    {
        Trend trend;
        trend.question.meanOf = 7;
        const Figure figure = trend.figure(monthStreams());
        const TrendSeries *mean = find(figure, TrendLine::Mean);
        QVERIFY(mean != nullptr);
        QVERIFY(std::isnan(mean->y(5)));
        QCOMPARE(mean->y(6), 1300.5); // of 1000.5 … 1600.5
        QVERIFY(trendIn(figure).series[0].isFaint);
        const auto legend = kindOf(figure).legend(figure);
        QCOMPARE(legend.size(), std::size_t(3));
        QCOMPARE(legend[2].label, QStringLiteral("mean of the live days in 7 day(s)"));
        QVERIFY(!legend[2].isSwitch());
    }

    void theLegendTellsWhichAxisIsWhose()
    {
        Trend trend;
        trend.question.metrics = {ColumnId::Gmv, ColumnId::Views};
        const Figure two = trend.figure(monthStreams());
        const auto legend = kindOf(two).legend(two);
        QCOMPARE(legend[0].label, QStringLiteral("GMV (est.), left"));
        QCOMPARE(legend[1].label, QStringLiteral("Views, right"));
        trend.question.metrics = {ColumnId::Gmv};
        const Figure one = trend.figure(monthStreams());
        QCOMPARE(kindOf(one).legend(one)[0].label, QStringLiteral("GMV (est.)"));
    }

    void percentStandsAtItsAxis()
    {
        Trend trend;
        trend.question.metrics = {ColumnId::Gmv, ColumnId::InteractionRate};
        const Figure figure = trend.figure(monthStreams());
        QCOMPARE(trendIn(figure).right->title, QStringLiteral("Interaction rate (%)"));
        QCOMPARE(trendIn(figure).left->title, QStringLiteral("GMV (est.)"));
    }

    /// Of how many there were a week without one is 0; of what they sold it stays a gap.
    void aWeekWithoutALivestreamIsNone()
    {
        Trend trend(Grouping::Week);
        trend.question.metrics = {ColumnId::Livestreams, ColumnId::Gmv};
        trend.question.meanOf = 2;
        const Figure figure =
            trend.figure({stream("2026-09-29T08:00", 5, 1), stream("2026-10-13T08:00", 9, 1)});
        QStringList told; // livestreams, the same as metric, its mean, GMV
        for (const QStringList &line : trendCsv(figure).mid(1))
            told += line.mid(5, 4).join(QLatin1Char('|'));
        QCOMPARE(told,
                 (QStringList{QStringLiteral("1|1||5"), QStringLiteral("0|0|0.5|"),
                              QStringLiteral("1|1|0.5|9")}));
        QVERIFY(figure.notes.isEmpty());
        const PlotScale scale{QRectF(0, 0, 900, 400), trendIn(figure).range, 10, 10};
        QCOMPARE(linePath(trendIn(figure).series[0], scale, Grouping::Week, 1).runs.size(),
                 std::size_t(1));
    }

    /// Both of 0 are what the source did not capture, and are not in a mean of single livestreams.
    void likesThatWereNotCapturedAreAGap()
    {
        Trend trend(Grouping::Livestream);
        trend.question.metrics = {ColumnId::Likes};
        trend.question.meanOf = 3;
        std::vector<Livestream> streams;
        for (const int likes : {10, 0, 30}) {
            streams.push_back(stream("2026-10-01T08:00", 10, 100));
            *streams.back().start += static_cast<qint64>(streams.size()) * 86'400;
            streams.back().likes = likes;
            streams.back().comments = likes / 10;
        }
        const Figure figure = trend.figure(streams);
        QVERIFY(std::isnan(trendIn(figure).series[0].y(1)));
        QCOMPARE(find(figure, TrendLine::Mean)->y(2), 20.0);
        QCOMPARE(figure.notes,
                 QStringList{QStringLiteral("1 livestream(s) without captured likes "
                                            "and comments left out")});
    }

    void recordsAndNotesAreFlagged()
    {
        auto streams = monthStreams();
        streams[20].gmv = 9'999;
        const Trend trend;
        Selection selection = trend.select(streams);
        ColumnStore store;
        for (std::size_t i = 0; i < streams.size(); ++i)
            streams[i].roomId = QString::number(i + 1);
        store.merge(streams);
        LivestreamNote note;
        note.roomId = QStringLiteral("3");
        note.text = QStringLiteral("new <camera>");
        store.setNotes(std::vector{note});
        selection.columns = store.columns();
        const Figure figure = trendFigure(trendData(selection, trend.question), trend.options);
        const auto &flags = trendIn(figure).flags;
        QCOMPARE(flags.size(), std::size_t(2));
        QCOMPARE(flags[0].kind, TrendFlag::Record);
        QCOMPARE(flags[0].bucket, std::size_t(20));
        QCOMPARE(flags[1].kind, TrendFlag::Note);
        QCOMPARE(flags[1].bucket, std::size_t(2));
        QVERIFY(tipText(figure, {0, 2}).contains(QStringLiteral("new &lt;camera&gt;")));
        // Oddities judge by all that is stored, and call that a record.
        QVERIFY(tipText(figure, {0, 20}).contains(QStringLiteral("The highest of the period")));
        const std::vector<LegendEntry> legend = kindOf(figure).legend(figure);
        QStringList signs; // no collapse: there is none
        for (const LegendEntry &entry : legend) {
            if (!entry.isSwitch())
                signs += entry.label;
        }
        QCOMPARE(signs, (QStringList{QStringLiteral("period high"), QStringLiteral("note")}));
    }

    /// What sells ten times as much every day breaks no record of the other.
    void livestreamsOfSeveralAreNoYardstickForOneAnother()
    {
        std::vector<Livestream> streams = monthStreams(2);
        for (std::size_t i = 0; i < streams.size(); ++i)
            streams[i].gmv = i % 2 == 0 ? 10 : 1'000;
        streams[41].gmv = 5'000;
        const auto flags = [&streams](Grouping grouping, bool together) {
            Trend trend(grouping);
            trend.question.together = together;
            return trendIn(trend.figure(streams)).flags.size();
        };
        QCOMPARE(flags(Grouping::Livestream, true), std::size_t(0));
        QCOMPARE(flags(Grouping::Livestream, false), std::size_t(1));
        QCOMPARE(flags(Grouping::Day, true), std::size_t(1)); // a day's sum is of both every day
        streams.resize(1);
        streams.insert(streams.end(), 29, streams.front());
        for (std::size_t i = 0; i < streams.size(); ++i)
            *streams[i].start += static_cast<qint64>(i) * 86'400;
        streams[20].gmv = 50;
        QCOMPARE(flags(Grouping::Livestream, true), std::size_t(1)); // one alone
    }

    void hoursHaveTheirOwnAxisAndTheDaysStayInTheSubtitle()
    {
        const Figure figure = Trend(Grouping::HourOfDay).figure(monthStreams());
        QCOMPARE(trendIn(figure).range, (TimeRange{0, 86'400}));
        QCOMPARE(trendIn(figure).series[0].size(), std::size_t(1));
        QVERIFY(figure.subtitle.startsWith(QStringLiteral("1 Oct – 30 Oct 2026")));
        QVERIFY(tipText(figure, {0, 0}).contains(QStringLiteral("08:00 – 09:00")));
    }

    void nothingGivesAnEmptyFigure()
    {
        const Figure figure = Trend().figure({});
        QVERIFY(trendIn(figure).series.empty());
        QCOMPARE(trendIn(figure).range.length(), 0);
    }

    void narrowedLeavesOutWhatIsHiddenAndCutsNoBucket()
    {
        const Figure figure = monthFigure(2);
        const Figure part = narrowed(figure,
                                     {{moment("2026-10-05T13:00"), moment("2026-10-08T02:00")},
                                      {QStringLiteral("12")},
                                      {ColumnId::Views}});
        QCOMPARE(trendIn(part).series.size(), std::size_t(1));
        const IndexRange left = bucketsIn(trendIn(part).series[0], trendIn(part).range);
        QCOMPARE(left.end - left.begin, std::size_t(4));
        QCOMPARE(trendIn(part).range,
                 (TimeRange{moment("2026-10-05T00:00"), moment("2026-10-09T00:00")}));
        QVERIFY(!trendIn(part).right);
        QVERIFY(part.title.startsWith(QStringLiteral("Shop 0 · GMV")));
        QVERIFY(part.subtitle.contains(QStringLiteral("8 Oct 2026")));
    }

    void aTipTellsMoneyInTheInfluencersCurrency()
    {
        const TwoCurrencies two;
        const Figure figure = trendFigure(trendData(two.selection(), two.question), two.options);
        for (std::size_t i = 0; i < trendIn(figure).series.size(); ++i) {
            const QString tip = tipText(figure, {i, 0});
            const bool isAmerican = trendIn(figure).series[i].userId == QStringLiteral("11");
            QVERIFY2(tip.contains(isAmerican ? QStringLiteral(">USD\u00a050.00<")
                                             : QStringLiteral(">£30.00<")),
                     qPrintable(tip));
            QVERIFY(tip.contains(QStringLiteral(">1,000<"))); // views have none
        }
    }

    void theTipTellsFullNumbersAndShowsTagsAsText()
    {
        std::vector streams{stream("2026-11-20T08:00", 12345.6, std::nullopt)};
        streams[0].nickname = QStringLiteral("<b>Shop</b>");
        const Figure figure = Trend().figure(streams);
        const QString tip = tipText(figure, {0, 0});
        QVERIFY(tip.contains(QStringLiteral("12,345.60")));
        QVERIFY(tip.contains(QStringLiteral(">--<")));
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;Shop")));
        QVERIFY(tip.contains(QStringLiteral("not over")));
    }
};

int main(int argc, char *argv[])
{
    const TestHome home;
    QCoreApplication app(argc, argv);
    TestTrendFigure test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_TrendFigure.moc"
