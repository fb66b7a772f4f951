#pragma once

#include "analysis/ColumnSummary.h"

#include <QObject>

namespace livegauge {

class LivestreamTableModel;
class MarkedRows;

/// The sums of one column over the marked livestreams that are shown, or over all that are shown
/// where fewer than two are marked. Worked out beside the window's thread, again whenever
/// livestreams, marks or column change. While marks move on, answers follow them at the pace they
/// can be worked out; one for another column is never told.
class ColumnSums : public QObject {
    Q_OBJECT

public:
    struct Answer {
        ColumnSummary summary;
        bool ofMarked = false; ///< else of all that are shown
    };

    /// Both must outlive it.
    ColumnSums(LivestreamTableModel &model, MarkedRows &marked, QObject *parent = nullptr);

    void setColumn(ColumnId column);
    ColumnId column() const { return m_column; }
    const Answer &answer() const { return m_answer; }
    bool isBusy() const { return m_isRunning || m_isStale; }

Q_SIGNALS:
    void changed();

private:
    void askSoon();
    void ask();
    static Answer answerOf(const Selection &selection, const RowSet &marked, ColumnId column);

    LivestreamTableModel &m_model;
    MarkedRows &m_marked;
    ColumnId m_column = ColumnId::Gmv;
    Answer m_answer;
    bool m_isStale = false; ///< something changed since the last question
    bool m_isRunning = false;
};

} // namespace livegauge
