#pragma once

#include "grid/GridView.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"
#include "support/Livestreams.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTest>

namespace livegauge::test {

/// A grid in a window, with a person before it who clicks, types and reads.
class GridUser {
public:
    static constexpr int columnWidth = 100;

    /// `rows` livestreams of one influencer, one a day; `columns` are shown, 100 px wide each.
    explicit GridUser(int rows,
                      const std::vector<ColumnId> &columns = {ColumnId::Start, ColumnId::Gmv,
                                                              ColumnId::Views})
        : model(workspace, Language::English)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , view(model, marked)
    {
        show(columns);
        SelectionQuery query;
        query.clock = Clock(ClockKind::Utc);
        ask(query);
        merge(livestreams(userId(), rows - 1, rows));
        view.resize(columnWidth * 3, 240);
        view.show();
        view.activateWindow();
        view.setFocus();
    }

    static QString userId() { return QStringLiteral("7288986759428588590"); }

    void show(const std::vector<ColumnId> &columns)
    {
        std::vector<GridColumns::State> states;
        for (const ColumnId id : columns)
            states.push_back({id, columnWidth, true});
        for (int section = 0; section < model.columnCount(); ++section) {
            const ColumnId id = LivestreamTableModel::columnAt(section);
            if (std::ranges::find(columns, id) == columns.end())
                states.push_back({id, columnWidth, false});
        }
        view.columns().set(states, 0);
    }

    void merge(std::vector<Livestream> streams)
    {
        workspace.merge(std::move(streams));
        workspace.flush();
        wait();
    }

    void ask(const SelectionQuery &query)
    {
        workspace.setQuery(query);
        wait();
    }

    /// Until what was asked for is shown.
    void wait()
    {
        QVERIFY(QTest::qWaitFor([this] { return !workspace.isBusy(); }));
    }

    QPoint middle(int position, ColumnId column) const
    {
        return view.layoutOfCells().cell({position, column}).center();
    }

    void click(int position, Qt::KeyboardModifiers keys = {}, ColumnId column = ColumnId::Start)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, middle(position, column));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&view, key, keys); }

    /// The titles of the frozen columns, or of the others.
    QHeaderView &titles(bool frozen = false) const
    {
        return *view.findChildren<QHeaderView *>().at(frozen ? 0 : 1);
    }

    void clickTitle(ColumnId column, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(titles().viewport(), Qt::LeftButton, keys, titleOf(column));
        wait();
    }

    QPoint titleOf(ColumnId column) const
    {
        const int section = LivestreamTableModel::sectionOf(column);
        return {titles().sectionViewportPosition(section) + titles().sectionSize(section) / 2,
                titles().height() / 2};
    }

    /// The rows in sight as lines: "*" for a marked one, "[ ]" around the current cell.
    QStringList lines(int most = 100) const
    {
        QStringList result;
        const GridLayout layout = view.layoutOfCells();
        const int first = layout.firstRow();
        const int last = std::min({model.rowCount(), first + view.rowsInSight(), first + most});
        for (int position = first; position < last; ++position) {
            QStringList cells;
            for (const GridLayout::Span &span : layout.columns()) {
                const QString text = this->text(position, span.column);
                const bool isCurrent = view.current() == GridCell{position, span.column};
                cells.append(isCurrent ? QStringLiteral("[%1]").arg(text) : text);
            }
            const bool isMarked = marked.contains(model.rowNumberAt(position));
            result.append((isMarked ? QStringLiteral("*") : QString())
                          + cells.join(QLatin1Char(' ')));
        }
        return result;
    }

    QString text(int position, ColumnId column) const
    {
        return model.index(position, LivestreamTableModel::sectionOf(column)).data().toString();
    }

    /// Positions of the marked rows: "0 3 4".
    QString marks() const
    {
        QStringList positions;
        for (int position = 0; position < model.rowCount(); ++position) {
            if (marked.contains(model.rowNumberAt(position)))
                positions.append(QString::number(position));
        }
        return positions.join(QLatin1Char(' '));
    }

    Workspace workspace;
    LivestreamTableModel model;
    QAbstractItemModelTester tester;
    MarkedRows marked;
    GridView view;
};

} // namespace livegauge::test
