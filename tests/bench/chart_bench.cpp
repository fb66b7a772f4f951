// Measures charts of a million livestreams one by one: livegauge-chart-bench [rows]

#include "analysis/ColumnStore.h"
#include "charts/FigureView.h"
#include "charts/ScatterFigure.h"
#include "charts/TrendFigure.h"
#include "support/Livestreams.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <functional>

using namespace livegauge;
using namespace livegauge::test;

namespace {

void tell(const char *what, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-40s %8.2f ms\n", what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

Selection selectionOf(int rows)
{
    ColumnStore store;
    std::vector<Livestream> streams =
        livestreams(QStringLiteral("7288986759428588590"), rows, rows);
    for (std::size_t i = 0; i < streams.size(); ++i)
        streams[i].start = 1'500'000'000 + static_cast<qint64>(i) * 200;
    store.merge(streams);
    Selection selection;
    selection.columns = store.columns();
    selection.rows = std::make_shared<RowSet>(store.size(), true);
    return selection;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const Selection selection = selectionOf(rows);
    FigureView view;
    view.resize(1'400, 400);
    view.show();
    TrendQuestion question;
    for (const Grouping grouping : {Grouping::Day, Grouping::Livestream}) {
        question.grouping = grouping;
        std::printf("%d livestreams, %s\n", rows, grouping == Grouping::Day ? "by day" : "each");
        TrendData data;
        tell("worked out, beside the window", [&] { data = trendData(selection, question); });
        Figure figure;
        tell("in words", [&] { figure = trendFigure(data, {}); });
        tell("shown", [&] {
            view.setFigure(figure);
            view.grab();
        });
        for (int step = 0; step < 4; ++step) {
            const TimeRange seen = view.visibleRange();
            tell("zoom step", [&] {
                view.setVisibleRange(
                    {seen.from + seen.length() / 10, seen.to - seen.length() / 10});
                view.grab();
            });
        }
    }
    std::printf("%d livestreams, scatter\n", rows);
    ScatterData points;
    tell("worked out, beside the window", [&] {
        points = scatterData(selection, {ColumnId::Views, ColumnId::Gmv, true, true});
    });
    Figure figure;
    tell("in words", [&] { figure = scatterFigure(points, {}); });
    tell("shown", [&] {
        view.setFigure(figure);
        view.grab();
    });
    return 0;
}
