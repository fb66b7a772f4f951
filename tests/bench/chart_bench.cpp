// Measures charts without a window on a screen: livegauge-chart-bench [options of Google
// Benchmark]. Names end with the number of livestreams; "stock" is Qt Charts' own way to the same
// picture. "Worked out" is done beside the window, "show" and "zoom" on its thread.

#include "BenchRows.h"
#include "analysis/ColumnStore.h"
#include "charts/ComparisonFigure.h"
#include "charts/DistributionFigure.h"
#include "charts/FigureView.h"
#include "charts/RankingFigure.h"
#include "charts/ScatterFigure.h"
#include "charts/TrendFigure.h"
#include "support/TestHome.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <benchmark/benchmark.h>

#include <map>

using namespace livegauge;

namespace {

constexpr int most = 1'000'000;
constexpr QSize chartSize(1'400, 400);

const Selection &selectionOf(const benchmark::State &state)
{
    static std::map<int64_t, Selection> selections;
    const auto [place, isNew] = selections.try_emplace(state.range(0));
    Selection &selection = place->second;
    if (isNew) {
        ColumnStore store;
        store.merge(bench::rows(static_cast<int>(state.range(0))));
        auto query = std::make_shared<SelectionQuery>();
        query->clock = Clock(ClockKind::Utc);
        query->now = 1'790'000'000;
        selection.columns = store.columns();
        selection.query = query;
        selection.rows = std::make_shared<RowSet>(store.size(), true);
    }
    return selection;
}

TrendQuestion everyLivestream()
{
    TrendQuestion question;
    question.grouping = Grouping::Livestream;
    question.together = true;
    return question;
}

void show(FigureView &view, const Figure &figure)
{
    view.setFigure(figure);
    benchmark::DoNotOptimize(view.grab());
}

/// What the window's thread does with a figure that has been worked out.
void showAgain(benchmark::State &state, const Figure &figure)
{
    FigureView view;
    view.resize(chartSize);
    view.show();
    for (auto _ : state)
        show(view, figure);
}

void trendWorkedOut(benchmark::State &state)
{
    const Selection &selection = selectionOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(trendData(selection, everyLivestream()));
}

void trendShow(benchmark::State &state)
{
    showAgain(state, trendFigure(trendData(selectionOf(state), everyLivestream()), {}));
}

void trendZoom(benchmark::State &state)
{
    FigureView view;
    view.resize(chartSize);
    view.show();
    show(view, trendFigure(trendData(selectionOf(state), everyLivestream()), {}));
    for (auto _ : state) {
        const TimeRange seen = view.visibleRange();
        view.setVisibleRange({seen.from + seen.length() / 10, seen.to - seen.length() / 10});
        benchmark::DoNotOptimize(view.grab());
    }
}

void scatterWorkedOut(benchmark::State &state)
{
    const Selection &selection = selectionOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            scatterData(selection, {ColumnId::Views, ColumnId::Gmv, true, true}));
}

void scatterShow(benchmark::State &state)
{
    showAgain(
        state,
        scatterFigure(scatterData(selectionOf(state), {ColumnId::Views, ColumnId::Gmv, true, true}),
                      {}));
}

void distributionShow(benchmark::State &state)
{
    showAgain(state, distributionFigure(distribution(selectionOf(state), {}), {}));
}

void rankingShow(benchmark::State &state)
{
    showAgain(state, rankingFigure(ranking(selectionOf(state), ColumnId::Gmv), {}));
}

void comparisonWorkedOut(benchmark::State &state)
{
    const Selection &selection = selectionOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(influencerComparison(selection, {}));
}

void comparisonShow(benchmark::State &state)
{
    showAgain(state, comparisonFigure(influencerComparison(selectionOf(state), {}), {}));
}

/// Qt Charts, with a series as a Qt program would have it first.
class StockChart {
public:
    StockChart(QXYSeries *series, const std::vector<QPointF> &points)
    {
        m_view.resize(chartSize);
        m_view.show();
        series->replace(QList<QPointF>(points.begin(), points.end()));
        m_view.chart()->addSeries(series);
        m_view.chart()->createDefaultAxes();
    }
    void paint() { benchmark::DoNotOptimize(m_view.grab()); }
    void zoomIn()
    {
        auto *axis = qobject_cast<QValueAxis *>(m_view.chart()->axes(Qt::Horizontal).front());
        const double tenth = (axis->max() - axis->min()) / 10;
        axis->setRange(axis->min() + tenth, axis->max() - tenth);
        paint();
    }

private:
    QChartView m_view{new QChart};
};

std::vector<QPointF> points(const benchmark::State &state, ColumnId x)
{
    const LivestreamColumns &columns = selectionOf(state).columns;
    const NumberReader across(columns, x);
    const NumberReader up(columns, ColumnId::Gmv);
    std::vector<QPointF> result;
    for (RowNumber row = 0; row < columns.size(); ++row) {
        if (up[row] >= 0)
            result.emplace_back(across[row], up[row]);
    }
    return result;
}

void stockTrendShow(benchmark::State &state)
{
    const std::vector<QPointF> all = points(state, ColumnId::Start);
    for (auto _ : state)
        StockChart(new QLineSeries, all).paint();
}

void stockTrendZoom(benchmark::State &state)
{
    StockChart chart(new QLineSeries, points(state, ColumnId::Start));
    chart.paint();
    for (auto _ : state)
        chart.zoomIn();
}

void stockScatterShow(benchmark::State &state)
{
    const std::vector<QPointF> all = points(state, ColumnId::Views);
    for (auto _ : state)
        StockChart(new QScatterSeries, all).paint();
}

void rounds(benchmark::internal::Benchmark *bench, int count, int largest)
{
    bench->Unit(benchmark::kMillisecond)->RangeMultiplier(10)->Range(most / 100, largest);
    bench->Iterations(count);
}

void ours(benchmark::internal::Benchmark *bench)
{
    rounds(bench, 5, most);
}

void stock(benchmark::internal::Benchmark *bench)
{
    rounds(bench, 2, most);
}

/// A point is an item there: more of them take minutes.
void stockOfItems(benchmark::internal::Benchmark *bench)
{
    rounds(bench, 1, most / 10);
}

} // namespace

BENCHMARK(trendWorkedOut)->Apply(ours);
BENCHMARK(trendShow)->Apply(ours);
BENCHMARK(trendZoom)->Apply(ours);
BENCHMARK(scatterWorkedOut)->Apply(ours);
BENCHMARK(scatterShow)->Apply(ours);
BENCHMARK(distributionShow)->Apply(ours);
BENCHMARK(rankingShow)->Apply(ours);
BENCHMARK(comparisonWorkedOut)->Apply(ours);
BENCHMARK(comparisonShow)->Apply(ours);
BENCHMARK(stockTrendShow)->Apply(stock);
BENCHMARK(stockTrendZoom)->Apply(stock);
BENCHMARK(stockScatterShow)->Apply(stockOfItems);

int main(int argc, char *argv[])
{
    const test::TestHome home;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
