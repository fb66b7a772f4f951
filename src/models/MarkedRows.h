#pragma once

#include "analysis/RowSet.h"

#include <QObject>

namespace livegauge {

/// The livestreams the user marked, in the grid or with a brush in a chart: all of them show it.
/// Marks stay while rows are sorted, filtered or join; what is not shown may be marked too.
class MarkedRows : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const RowSet &rows() const { return m_rows; }
    bool contains(RowNumber row) const { return m_rows.contains(row); }
    /// Those of them that are shown: for charts, sums and copies there are no others.
    RowSet among(const RowSet &shown) const;
    void set(const RowSet &rows);
    /// set() for who marks rows elsewhere than in the grid, which is to bring them into sight.
    void show(const RowSet &rows);
    void clear() { set(RowSet()); }

Q_SIGNALS:
    void changed();
    void sightWanted();

private:
    RowSet m_rows;
};

} // namespace livegauge
