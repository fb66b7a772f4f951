#pragma once

#include "analysis/Extent.h"
#include "analysis/Selection.h"
#include "domain/Column.h"
#include "domain/LatestWork.h"
#include "look/Theme.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace livegauge {

/// How the cells of a column are set off beside their number.
struct CellMark {
    enum class Kind {
        None,
        Bar, ///< as long as the share of the column's greatest value
        Scale, ///< tinted from the least to the greatest
        Above, ///< set off where greater than the limit
        Below,
    };
    Kind kind = Kind::None;
    double limit = 0;

    bool operator==(const CellMark &) const = default;
};

/// Bars and colours of a grid's columns. The least and greatest values of what is selected are
/// looked up beside the window's thread.
class GridDecor : public QObject {
    Q_OBJECT

public:
    explicit GridDecor(QObject *parent = nullptr);

    void setMark(ColumnId column, const CellMark &mark);
    CellMark mark(ColumnId column) const { return m_marks.value(column); }
    const QHash<ColumnId, CellMark> &marks() const { return m_marks; }
    void setMarks(const QHash<ColumnId, CellMark> &marks);
    void setSelection(const Selection &selection);

    /// Length of the bar as a share of 1; 0 where there is none.
    double bar(ColumnId column, double value) const;
    /// Strength of the tint as a share of 1; 0 where there is none.
    double tint(ColumnId column, double value) const;

Q_SIGNALS:
    void changed(); ///< cells look different
    void marksChanged(); ///< as the user wanted it

private:
    void refresh();

    QHash<ColumnId, CellMark> m_marks;
    QHash<ColumnId, Extent> m_extents;
    Selection m_selection;
    LatestWork<QHash<ColumnId, Extent>> m_work;
};

} // namespace livegauge
