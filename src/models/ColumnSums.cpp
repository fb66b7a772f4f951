#include "models/ColumnSums.h"

#include "domain/Beside.h"
#include "models/LivestreamTableModel.h"
#include "models/MarkedRows.h"

#include <utility>

namespace livegauge {

ColumnSums::ColumnSums(LivestreamTableModel &model, MarkedRows &marked, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_marked(marked)
{
    connect(&model, &LivestreamTableModel::shownChanged, this, &ColumnSums::askSoon);
    connect(&marked, &MarkedRows::changed, this, &ColumnSums::askSoon);
    askSoon();
}

void ColumnSums::setColumn(ColumnId column)
{
    if (m_column == column)
        return;
    m_column = column;
    askSoon();
}

void ColumnSums::askSoon()
{
    if (std::exchange(m_isStale, true))
        return;
    QMetaObject::invokeMethod(this, &ColumnSums::ask, Qt::QueuedConnection);
}

/// One question at a time: a brush that is dragged would fill the pool with answers nobody needs.
void ColumnSums::ask()
{
    if (m_isRunning)
        return;
    m_isStale = false;
    m_isRunning = true;
    workBeside(
        this,
        [selection = m_model.selection(), marked = m_marked.rows(), column = m_column] {
            return answerOf(selection, marked, column);
        },
        [this](const Answer &answer) {
            m_isRunning = false;
            const bool isWanted = answer.summary.column == m_column;
            if (isWanted)
                m_answer = answer;
            if (std::exchange(m_isStale, false))
                askSoon();
            if (isWanted)
                Q_EMIT changed();
        });
}

ColumnSums::Answer ColumnSums::answerOf(const Selection &selection, const RowSet &marked,
                                        ColumnId column)
{
    RowSet both = marked;
    both.keepOnly(*selection.rows);
    const bool ofMarked = both.count() >= 2;
    return {summariseColumn(selection, ofMarked ? both : *selection.rows, column), ofMarked};
}

} // namespace livegauge
