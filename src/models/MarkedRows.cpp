#include "models/MarkedRows.h"

namespace livegauge {

RowSet MarkedRows::among(const RowSet &shown) const
{
    RowSet both = m_rows;
    both.keepOnly(shown);
    return both;
}

void MarkedRows::set(const RowSet &rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    Q_EMIT changed();
}

void MarkedRows::show(const RowSet &rows)
{
    set(rows);
    Q_EMIT sightWanted();
}

} // namespace livegauge
