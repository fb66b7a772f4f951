#include "charts/FigureCsv.h"
#include "charts/FigureExport.h"
#include "charts/FigureScope.h"
#include "charts/RankingFigure.h"
#include "charts/Streams.h"
#include "charts/TrendWords.h"
#include "support/TestHome.h"

#include <QGuiApplication>
#include <QTest>

using namespace livegauge;
using namespace livegauge::test;

namespace {

/// In New York the second begins on the evening of the day before.
std::vector<Livestream> twoMarkets()
{
    std::vector streams{stream("2026-10-01T08:00", 1, 1, "11"),
                        stream("2026-11-03T03:00", 0.4133, 1, "22")};
    streams[1].region = QStringLiteral("GB");
    return streams;
}

QString clockIn(const Selection &selection)
{
    return clockOf(selection, scopeOf(selection).regions);
}

} // namespace

class TestFigureScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClockNamesTheOneMarketOfWhatIsSelected()
    {
        Trend trend;
        trend.query.clock = Clock(ClockKind::Market);
        QCOMPARE(clockIn(trend.select(twoMarkets())), QStringLiteral("market time"));
        trend.query.influencers = {QStringLiteral("22")};
        QCOMPARE(clockIn(trend.select(twoMarkets())), QStringLiteral("market time, London"));
    }

    void moneyOfSeveralMarketsIsToldOf()
    {
        Trend trend;
        const auto noted = [](const Figure &figure) {
            return figure.subtitle.contains(QStringLiteral("currencies may differ"));
        };
        const auto ranked = [&trend](ColumnId metric) {
            return rankingFigure(ranking(trend.select(twoMarkets()), metric), {});
        };
        QVERIFY(noted(ranked(ColumnId::Gmv)));
        QVERIFY(noted(ranked(ColumnId::Gpm)));
        QVERIFY(!noted(ranked(ColumnId::Views)));
        QVERIFY(noted(trend.figure(twoMarkets())));
        trend.query.influencers = {QStringLiteral("22")};
        QVERIFY(!noted(ranked(ColumnId::Gmv)));
    }

    void moneyIsInTheCurrencyTheUserStated()
    {
        Trend trend;
        const auto ranked = [&trend](ColumnId metric) {
            return rankingFigure(ranking(trend.select(twoMarkets()), metric), {});
        };
        const auto titles = [](const Figure &figure) {
            return QString::fromUtf8(figureCsv(figure)).section(QStringLiteral("\r\n"), 0, 0);
        };
        Currencies &stated = trend.query.currencies;
        stated.state(QStringLiteral("GB"), QStringLiteral("USD"));
        QVERIFY(ranked(ColumnId::Gmv).notes.contains(QStringLiteral("currencies may differ")));
        QVERIFY(titles(ranked(ColumnId::Gmv)).endsWith(QStringLiteral(",currency")));
        stated.state(QStringLiteral("US"), QStringLiteral("USD"));
        QCOMPARE(ranked(ColumnId::Gmv).notes.front(), QStringLiteral("money in USD"));
        QCOMPARE(trend.figure(twoMarkets()).notes.front(), QStringLiteral("money in USD"));
        QVERIFY(titles(ranked(ColumnId::Gmv)).endsWith(QStringLiteral(",currency")));
        QVERIFY(!titles(ranked(ColumnId::Views)).contains(QStringLiteral("currency")));
        stated.state(QStringLiteral("GB"), QStringLiteral("GBP"));
        const Figure both = ranked(ColumnId::Gmv);
        QCOMPARE(both.notes.front(), QStringLiteral("money in different currencies: GBP, USD"));
        const QStringList lines =
            QString::fromUtf8(figureCsv(both)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QVERIFY2(lines.at(1).contains(QStringLiteral(",11,")), qPrintable(lines.at(1)));
        QVERIFY(lines.at(1).endsWith(QStringLiteral(",USD"))); // each its own
        QVERIFY(lines.at(2).endsWith(QStringLiteral(",GBP")));
        const QString figure = QString::fromUtf8(figureCsv(trend.figure(twoMarkets())));
        QVERIFY2(figure.contains(QStringLiteral(",USD\r\n"))
                     && figure.contains(QStringLiteral(",GBP\r\n")),
                 qPrintable(figure));
        stated.state(QStringLiteral("GB"), {});
        const QStringList half = QString::fromUtf8(figureCsv(ranked(ColumnId::Gmv)))
                                     .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QVERIFY(half.at(1).endsWith(QStringLiteral(",USD")));
        QVERIFY(half.at(2).endsWith(QLatin1Char(','))); // nobody stated it
        // A sum with it in is in more than the currency stated.
        trend.question.together = true;
        const QString sum = QString::fromUtf8(figureCsv(trend.figure(twoMarkets())));
        QVERIFY2(sum.contains(QStringLiteral(",\"USD, not-stated\"\r\n")), qPrintable(sum));
    }

    void theTipOfASumOfSeveralCurrenciesSaysSo()
    {
        Trend trend;
        trend.question.together = true;
        const auto tip = [&trend] { return tipText(trend.figure(twoMarkets()), FigureHit{0, 0}); };
        QVERIFY(tip().contains(QStringLiteral("currencies may differ")));
        trend.query.currencies.state(QStringLiteral("US"), QStringLiteral("USD"));
        trend.query.currencies.state(QStringLiteral("GB"), QStringLiteral("GBP"));
        QVERIFY(tip().contains(QStringLiteral("currencies may differ")));
        trend.question.together = false; // each line is in its own
        QVERIFY(!tip().contains(QStringLiteral("currencies may differ")));
        trend.question.together = true;
        trend.question.metrics = {ColumnId::Views};
        QVERIFY(!tip().contains(QStringLiteral("currencies may differ")));
    }

    /// A picture or a file goes where nobody sees the window.
    void whatLeavesTheWindowTellsDaysClockAndFilter()
    {
        Trend trend;
        trend.query.filter = {{ColumnId::Title, TextPattern{QStringLiteral("sale")}},
                              {ColumnId::Views, NumberRange{.least = 1}}};
        const Figure figure =
            rankingFigure(ranking(trend.select(twoMarkets()), ColumnId::ViewerValue), {});
        QCOMPARE(figure.subtitle.section(QStringLiteral(" · "), 0, 2),
                 QStringLiteral("1 Oct – 3 Nov 2026 · UTC · filtered by Title, Views"));
        QVERIFY(suggestedFileName(figure).endsWith(QStringLiteral("_20261001-20261103")));
        const Figure gmv = rankingFigure(ranking(trend.select(twoMarkets()), ColumnId::Gmv), {});
        const QStringList lines = QString::fromUtf8(figureCsv(gmv)).split(QStringLiteral("\r\n"));
        QVERIFY2(lines[0].endsWith(QStringLiteral(",days_from,days_to,clock,filtered_by")),
                 qPrintable(lines[0]));
        QVERIFY2(lines[1].endsWith(QStringLiteral(",2026-10-01,2026-11-03,UTC,\"Title, Views\"")),
                 qPrintable(lines[1]));
        QVERIFY(lines[2].contains(QStringLiteral(",0.4133,"))); // as exact as on the screen
        QVERIFY(trend.figure(twoMarkets()).subtitle.contains(QStringLiteral("filtered by Title")));
    }
};

int main(int argc, char **argv)
{
    const TestHome home;
    QGuiApplication app(argc, argv);
    TestFigureScope test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_FigureScope.moc"
