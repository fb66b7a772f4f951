#pragma once

#include "analysis/ColumnStore.h"
#include "analysis/Selection.h"
#include "analysis/SelectionStep.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace livegauge {

/// The livestreams on the desk, and what of them is selected. Columns are kept and selections
/// worked out on a thread of its own; calls and signals are on the thread it lives on. A selection
/// overtaken by another query is never told.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    /// Puts livestreams in or brings them up to date, by `room_id`. Many in short time are shown
    /// some times a second; call flush() behind the last of them.
    void merge(std::vector<Livestream> streams);
    /// Livestreams as an archive held them when the reading of it began: those that are there by
    /// now came since, and are newer.
    void addStored(const LivestreamPortion &portion); ///< storedAdded() when it is in
    void flush();
    void setNotes(std::vector<LivestreamNote> notes);

    void setQuery(const SelectionQuery &query);
    /// The query asked for last; its selection may still be on the way.
    const SelectionQuery &query() const { return m_query; }
    /// The last one told.
    const Selection &selection() const { return m_selection; }
    /// Something asked for has not been told yet.
    bool isBusy() const { return m_answered != m_asked; }

Q_SIGNALS:
    void selectionChanged(const livegauge::Selection &selection,
                          const livegauge::SelectionStep &step);
    void busyChanged(bool busy);
    void storedAdded(); ///< one portion

private:
    class Worker;

    /// Counts a request; the worker answers it by this number.
    quint64 ask();
    void take(quint64 answered, quint64 ofQuery, const Selection &selection,
              const SelectionStep &step);

    SelectionQuery m_query;
    Selection m_selection;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    quint64 m_askedQuery = 0; ///< the request that set m_query
    bool m_missedOne = false; ///< a selection was dropped: the next step does not begin at ours
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives on m_thread
};

} // namespace livegauge
