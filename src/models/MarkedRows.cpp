#include "models/MarkedRows.h"

namespace livegauge {

void MarkedRows::set(const RowSet &rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    Q_EMIT changed();
}

} // namespace livegauge
