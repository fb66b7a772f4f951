// Measures the analyst's desk without a window: livegauge-desk-bench [options of Google Benchmark].
// Names end with the number of rows; "stock" is Qt's own way to the same end.

#include "BenchRows.h"
#include "StockTable.h"
#include "analysis/BucketValues.h"
#include "analysis/RowOrder.h"
#include "analysis/SelectionBuilder.h"
#include "analysis/Summary.h"
#include "analysis/Tiles.h"
#include "analysis/TimeTracks.h"
#include "models/LivestreamTableModel.h"
#include "support/TestHome.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSortFilterProxyModel>

#include <benchmark/benchmark.h>

#include <chrono>
#include <map>

using namespace livegauge;

namespace {

constexpr int most = 1'000'000;

using Clocked = std::chrono::steady_clock;

double secondsSince(Clocked::time_point begin)
{
    return std::chrono::duration<double>(Clocked::now() - begin).count();
}

/// Adds up how long this thread is busy with events.
class TimedApplication : public QCoreApplication {
public:
    using QCoreApplication::QCoreApplication;
    static inline double busy = 0; ///< seconds

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (receiver->thread() != thread()) // events of all threads come this way
            return QCoreApplication::notify(receiver, event);
        const auto begin = Clocked::now();
        const bool result = QCoreApplication::notify(receiver, event);
        busy += secondsSince(begin);
        return result;
    }
};

ColumnStore &storeOf(int count)
{
    static std::map<int, ColumnStore> stores;
    const auto found = stores.find(count);
    if (found != stores.end())
        return found->second;
    ColumnStore &store = stores[count];
    store.merge(bench::rows(count));
    return store;
}

LivestreamColumns columnsOf(const benchmark::State &state)
{
    return storeOf(static_cast<int>(state.range(0))).columns();
}

SelectionQuery query(std::vector<SortKey> order, const QString &title = {})
{
    SelectionQuery result;
    result.clock = Clock(ClockKind::Market);
    result.order = std::move(order);
    if (!title.isEmpty())
        result.filter = {{ColumnId::Title, TextPattern{title}}};
    return result;
}

void sort(benchmark::State &state, ColumnId column, QLocale::Language language)
{
    const LivestreamColumns columns = columnsOf(state);
    const std::vector<SortKey> keys{{column, Qt::AscendingOrder}};
    for (auto _ : state)
        benchmark::DoNotOptimize(RowOrder(columns, keys, QLocale(language)).all());
}

void stockSort(benchmark::State &state, int column)
{
    bench::StockTable table(bench::rows(static_cast<int>(state.range(0))));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table);
    for (auto _ : state) {
        state.PauseTiming();
        proxy.sort(0);
        state.ResumeTiming();
        proxy.sort(column);
    }
}

void sortByNumber(benchmark::State &state)
{
    sort(state, ColumnId::Gmv, QLocale::English);
}
void sortByRatio(benchmark::State &state)
{
    sort(state, ColumnId::Gpm, QLocale::English);
}
void sortByText(benchmark::State &state)
{
    sort(state, ColumnId::Title, QLocale::English);
}
void sortByChinese(benchmark::State &state)
{
    sort(state, ColumnId::Title, QLocale::Chinese);
}

void filterOnAKeystroke(benchmark::State &state)
{
    const LivestreamColumns columns = columnsOf(state);
    SelectionBuilder builder;
    builder.setQuery(query({{ColumnId::Gmv, Qt::DescendingOrder}}));
    builder.setColumns(columns, 0, {});
    builder.build();
    int key = 0;
    for (auto _ : state) {
        builder.setQuery(
            query({{ColumnId::Gmv, Qt::DescendingOrder}}, QString::number(key++ % 10)));
        benchmark::DoNotOptimize(builder.build());
    }
}

void clearTheFilter(benchmark::State &state)
{
    const LivestreamColumns columns = columnsOf(state);
    SelectionBuilder builder;
    const SelectionQuery all = query({{ColumnId::Gmv, Qt::DescendingOrder}});
    builder.setQuery(all);
    builder.setColumns(columns, 0, {});
    builder.build();
    for (auto _ : state) {
        state.PauseTiming();
        builder.setQuery(query({{ColumnId::Gmv, Qt::DescendingOrder}}, QStringLiteral("7")));
        builder.build();
        builder.setQuery(all);
        state.ResumeTiming();
        benchmark::DoNotOptimize(builder.build());
    }
}

void totalOfGmv(benchmark::State &state)
{
    const LivestreamColumns columns = columnsOf(state);
    const RowSet rows(columns.size(), true);
    for (auto _ : state)
        benchmark::DoNotOptimize(totalOf(columns, rows, ColumnId::Gmv));
}

void totalOfGpm(benchmark::State &state)
{
    const LivestreamColumns columns = columnsOf(state);
    const RowSet rows(columns.size(), true);
    for (auto _ : state)
        benchmark::DoNotOptimize(totalOf(columns, rows, ColumnId::Gpm));
}

/// The GMV of each day on each market's own clock.
void totalsByDay(benchmark::State &state)
{
    const LivestreamColumns columns = columnsOf(state);
    const RowSet rows(columns.size(), true);
    const SelectionQuery all = query({});
    for (auto _ : state) {
        const TimeTracks days = timeTracks(columns, rows, all, {Grouping::Day, true});
        for (const TimeTrack &track : days.tracks)
            benchmark::DoNotOptimize(bucketSums(columns, track, ColumnId::Gmv));
    }
}

/// Half of the livestreams are in the period, the others in the one before it.
void everyTile(benchmark::State &state)
{
    Selection selection;
    selection.columns = columnsOf(state);
    SelectionQuery halves = query({});
    halves.now = 1'790'000'000;
    halves.period.days = std::max(1, static_cast<int>(state.range(0) * 50 / 86'400));
    const RowSet rows = rowsMeeting(selection.columns, halves);
    selection.query = std::make_shared<SelectionQuery>(halves);
    selection.rows = std::make_shared<RowSet>(rows);
    selection.shown = std::make_shared<RowNumbers>(rows.rows());
    for (auto _ : state)
        benchmark::DoNotOptimize(tilesOf(selection));
}

void everyTileOfAll(benchmark::State &state)
{
    Selection selection;
    selection.columns = columnsOf(state);
    const RowSet rows(selection.columns.size(), true);
    selection.query = std::make_shared<SelectionQuery>(query({}));
    selection.rows = std::make_shared<RowSet>(rows);
    selection.shown = std::make_shared<RowNumbers>(rows.rows());
    for (auto _ : state)
        benchmark::DoNotOptimize(tilesOf(selection));
}

/// The part of a page's way that the window's thread does: handing it over, and taking the new
/// selection while a sorted and filtered table looks on.
void pageOnTheWindowsThread(benchmark::State &state)
{
    Workspace workspace;
    workspace.setQuery(query({{ColumnId::Gmv, Qt::DescendingOrder}}, QStringLiteral("no")));
    workspace.merge(bench::rows(static_cast<int>(state.range(0))));
    workspace.flush();
    const LivestreamTableModel table(workspace, Language::English);
    while (workspace.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const std::vector<Livestream> page = bench::rows(10);
    int room = 0;
    for (auto _ : state) {
        std::vector<Livestream> rows = page;
        for (Livestream &row : rows)
            row.roomId = QString::number(++room);
        const auto begin = Clocked::now();
        workspace.merge(std::move(rows));
        const double handedOver = secondsSince(begin);
        const double before = TimedApplication::busy;
        while (workspace.isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        state.SetIterationTime(handedOver + TimedApplication::busy - before);
    }
}

void stockSortByNumber(benchmark::State &state)
{
    stockSort(state, 1);
}
void stockSortByText(benchmark::State &state)
{
    stockSort(state, 2);
}

void stockFilter(benchmark::State &state)
{
    bench::StockTable table(bench::rows(static_cast<int>(state.range(0))));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table);
    proxy.setFilterKeyColumn(2);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.sort(1);
    int key = 0;
    for (auto _ : state) {
        proxy.setFilterFixedString(QString::number(key++ % 10));
        benchmark::DoNotOptimize(proxy.rowCount());
        state.PauseTiming();
        proxy.setFilterFixedString(QString());
        state.ResumeTiming();
    }
}

void stockClearTheFilter(benchmark::State &state)
{
    bench::StockTable table(bench::rows(static_cast<int>(state.range(0))));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table);
    proxy.setFilterKeyColumn(2);
    proxy.sort(1);
    for (auto _ : state) {
        state.PauseTiming();
        proxy.setFilterFixedString(QStringLiteral("7"));
        state.ResumeTiming();
        proxy.setFilterFixedString(QString());
        benchmark::DoNotOptimize(proxy.rowCount());
    }
}

void stockPage(benchmark::State &state)
{
    bench::StockTable table(bench::rows(static_cast<int>(state.range(0))));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table);
    proxy.setFilterKeyColumn(2);
    proxy.setFilterFixedString(QStringLiteral("no"));
    proxy.sort(1);
    const std::vector<Livestream> page = bench::rows(10);
    for (auto _ : state)
        table.append(page);
}

/// Sizes whose cost per row is to be the same. Rounds are few and fixed, since what is prepared
/// between them takes far longer than what is measured.
void sizes(benchmark::internal::Benchmark *bench, int rounds, int largest = most)
{
    bench->Unit(benchmark::kMillisecond)->RangeMultiplier(10)->Range(most / 100, largest);
    bench->Iterations(rounds);
}

void ours(benchmark::internal::Benchmark *bench)
{
    sizes(bench, 9);
}

/// One takes seconds at a million rows.
void stock(benchmark::internal::Benchmark *bench)
{
    sizes(bench, 2);
}

/// A filter over a sorted proxy takes most of a minute there.
void stockFilters(benchmark::internal::Benchmark *bench)
{
    sizes(bench, 2, most / 10);
}

} // namespace

BENCHMARK(sortByNumber)->Apply(ours);
BENCHMARK(sortByRatio)->Apply(ours);
BENCHMARK(sortByText)->Apply(ours);
BENCHMARK(sortByChinese)->Apply(ours);
BENCHMARK(filterOnAKeystroke)->Apply(ours);
BENCHMARK(clearTheFilter)->Apply(ours);
BENCHMARK(totalOfGmv)->Apply(ours);
BENCHMARK(totalOfGpm)->Apply(ours);
BENCHMARK(totalsByDay)->Apply(ours);
BENCHMARK(everyTile)->Apply(ours);
BENCHMARK(everyTileOfAll)->Apply(ours);
BENCHMARK(pageOnTheWindowsThread)->Apply(ours)->UseManualTime();
BENCHMARK(stockSortByNumber)->Apply(stock);
BENCHMARK(stockSortByText)->Apply(stock);
BENCHMARK(stockFilter)->Apply(stockFilters);
BENCHMARK(stockClearTheFilter)->Apply(stockFilters);
BENCHMARK(stockPage)->Apply(stock);

int main(int argc, char **argv)
{
    const test::TestHome home;
    const TimedApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
