#include "grid/GridDecor.h"

#include "analysis/Extent.h"

#include <algorithm>

namespace livegauge {

GridDecor::GridDecor(QObject *parent)
    : QObject(parent)
    , m_work(this)
{
}

void GridDecor::setMark(ColumnId column, const CellMark &mark)
{
    QHash<ColumnId, CellMark> marks = m_marks;
    marks.insert(column, mark);
    setMarks(marks);
}

void GridDecor::setMarks(const QHash<ColumnId, CellMark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    Q_EMIT marksChanged();
    Q_EMIT changed();
    refresh();
}

void GridDecor::setSelection(const Selection &selection)
{
    m_selection = selection;
    refresh();
}

void GridDecor::refresh()
{
    QList<ColumnId> wanted;
    for (auto mark = m_marks.begin(); mark != m_marks.end(); ++mark) {
        if (mark->kind == CellMark::Kind::Bar || mark->kind == CellMark::Kind::Scale)
            wanted.append(mark.key());
    }
    if (wanted.isEmpty()) {
        m_work.drop();
        return;
    }
    m_work.ask(
        [selection = m_selection, wanted] {
            QHash<ColumnId, Extent> extents;
            for (const ColumnId column : wanted) {
                const auto extent = extentOf(selection.columns, *selection.rows, column);
                if (extent)
                    extents.insert(column, *extent);
            }
            return extents;
        },
        [this](const QHash<ColumnId, Extent> &extents) {
            m_extents = extents;
            Q_EMIT changed();
        });
}

double GridDecor::bar(ColumnId column, double value) const
{
    const auto extent = m_extents.constFind(column);
    if (mark(column).kind != CellMark::Kind::Bar || extent == m_extents.constEnd()
        || extent->most <= 0)
        return 0;
    return std::clamp(value / extent->most, 0.0, 1.0);
}

double GridDecor::tint(ColumnId column, double value) const
{
    const CellMark mark = this->mark(column);
    const auto extent = m_extents.constFind(column);
    switch (mark.kind) {
    case CellMark::Kind::Above:
        return value > mark.limit ? 1 : 0;
    case CellMark::Kind::Below:
        return value < mark.limit ? 1 : 0;
    case CellMark::Kind::Scale:
        if (extent == m_extents.constEnd() || extent->most <= extent->least)
            return 0;
        return std::clamp((value - extent->least) / (extent->most - extent->least), 0.0, 1.0);
    default:
        return 0;
    }
}

} // namespace livegauge
