#include "models/MarkedRows.h"

namespace livegauge {

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
