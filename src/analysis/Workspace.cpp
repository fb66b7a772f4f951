#include "analysis/Workspace.h"

#include "analysis/SelectionBuilder.h"
#include "domain/FreeMemory.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <utility>

namespace livegauge {
namespace {

/// Rows of an archive are shown so often while they come and are many beside those there. Each show
/// costs as much as there are rows, so that a few more wait longer.
constexpr qint64 betweenShowsMs = 300;
constexpr qint64 longestBetweenShowsMs = 2'000;
/// A page or some: they are shown at once.
constexpr qsizetype fewRows = 200;

} // namespace

/// The side of the workspace on its own thread.
class Workspace::Worker : public QObject {
public:
    explicit Worker(Workspace &workspace)
        : m_workspace(workspace)
        , m_soon(new QTimer(this))
    {
        m_soon->setSingleShot(true);
        connect(m_soon, &QTimer::timeout, this, [this] { show(); });
    }

    void merge(const std::vector<Livestream> &streams, quint64 request)
    {
        const ColumnStore::Merge merge = m_store.merge(streams);
        m_firstUnseen = std::min(m_firstUnseen, merge.firstAdded);
        m_changed.insert(m_changed.end(), merge.changed.begin(), merge.changed.end());
        showSoon(static_cast<qsizetype>(streams.size()), request);
    }

    void addStored(const LivestreamPortion &portion, quint64 request)
    {
        m_firstUnseen = std::min(m_firstUnseen, m_store.addStored(portion));
        showSoon(portion.size(), request);
        QMetaObject::invokeMethod(&m_workspace, &Workspace::storedAdded, Qt::QueuedConnection);
    }

    void setNotes(const std::vector<LivestreamNote> &notes, quint64 request)
    {
        const RowNumbers rows = m_store.setNotes(notes);
        m_changed.insert(m_changed.end(), rows.begin(), rows.end());
        m_request = request;
        m_soon->start(0);
    }

    void setQuery(const SelectionQuery &query, quint64 request)
    {
        m_request = request;
        m_queryRequest = request;
        m_builder.setQuery(query);
        m_soon->start(0);
    }

    void show(quint64 request)
    {
        m_request = request;
        show();
        returnFreeMemory();
    }

    /// Set from the other thread: a query newer than this has been asked for.
    std::atomic<quint64> newestQuery = 0;

private:
    void showSoon(qsizetype added, quint64 request)
    {
        m_request = request;
        m_waiting += added;
        const int wait = static_cast<int>(waitForShow());
        if (!m_soon->isActive() || wait < m_soon->remainingTime())
            m_soon->start(wait);
    }

    qint64 waitForShow() const
    {
        if (m_waiting <= fewRows || !m_sinceShow.isValid())
            return 0;
        const bool areMany = m_waiting * 4 >= static_cast<qsizetype>(m_store.size()) * 3;
        const qint64 between = areMany ? betweenShowsMs : longestBetweenShowsMs;
        return std::max<qint64>(between - m_sinceShow.elapsed(), 0);
    }

    void show()
    {
        m_soon->stop();
        if (m_queryRequest < newestQuery)
            return; // the newer one is in the queue and will be shown instead
        if (m_firstUnseen < m_store.size() || !m_changed.empty()) {
            m_builder.setColumns(m_store.columns(), std::min(m_firstUnseen, m_store.size()),
                                 m_changed);
            m_firstUnseen = m_store.size();
            m_changed.clear();
        }
        m_waiting = 0;
        SelectionBuilder::Built built = m_builder.build();
        if (m_store.size() > 0) // the first rows wait for nothing
            m_sinceShow.start();
        QMetaObject::invokeMethod(
            &m_workspace,
            [&workspace = m_workspace, request = m_request, ofQuery = m_queryRequest,
             built = std::move(built)] {
                workspace.take(request, ofQuery, built.selection, built.step);
            },
            Qt::QueuedConnection);
    }

    Workspace &m_workspace;
    ColumnStore m_store;
    SelectionBuilder m_builder;
    RowNumber m_firstUnseen = 0; ///< rows from here on the builder does not know
    RowNumbers m_changed; ///< older rows it knows with other figures
    quint64 m_request = 0;
    quint64 m_queryRequest = 0;
    qsizetype m_waiting = 0; ///< rows that came since the last show
    QElapsedTimer m_sinceShow; ///< of rows
    QTimer *m_soon;
};

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this))
{
    m_thread.setObjectName(QStringLiteral("workspace"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Workspace::~Workspace()
{
    // Its timer may run: the worker ends on its own thread, behind what that is just doing. A
    // thread that had quit before would not hear of it.
    m_worker.release()->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

quint64 Workspace::ask()
{
    const bool wasBusy = isBusy();
    ++m_asked;
    if (!wasBusy)
        Q_EMIT busyChanged(true);
    return m_asked;
}

void Workspace::merge(std::vector<Livestream> streams)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), streams = std::move(streams), request = ask()] {
            worker->merge(streams, request);
        },
        Qt::QueuedConnection);
}

void Workspace::addStored(const LivestreamPortion &portion)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), portion, request = ask()] {
            worker->addStored(portion, request);
        },
        Qt::QueuedConnection);
}

void Workspace::flush()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), request = ask()] { worker->show(request); },
        Qt::QueuedConnection);
}

void Workspace::setNotes(std::vector<LivestreamNote> notes)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), notes = std::move(notes), request = ask()] {
            worker->setNotes(notes, request);
        },
        Qt::QueuedConnection);
}

void Workspace::setQuery(const SelectionQuery &query)
{
    m_query = query;
    m_askedQuery = ask();
    m_worker->newestQuery = m_askedQuery;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), query, request = m_askedQuery] {
            worker->setQuery(query, request);
        },
        Qt::QueuedConnection);
}

void Workspace::take(quint64 answered, quint64 ofQuery, const Selection &selection,
                     const SelectionStep &step)
{
    m_answered = answered;
    if (ofQuery == m_askedQuery) {
        SelectionStep told = step;
        if (m_missedOne)
            told.kind = SelectionStep::Kind::Anew;
        m_missedOne = false;
        // Giving megabytes back takes longer than all the rest: the last one goes away over there.
        QMetaObject::invokeMethod(
            m_worker.get(), [before = std::exchange(m_selection, selection)] {},
            Qt::QueuedConnection);
        Q_EMIT selectionChanged(m_selection, told);
    } else {
        m_missedOne = true;
    }
    if (!isBusy())
        Q_EMIT busyChanged(false);
}

} // namespace livegauge
