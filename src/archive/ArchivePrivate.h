#pragma once

#include "archive/Archive.h"
#include "archive/ArchiveSession.h"
#include "archive/Lane.h"
#include "archive/LivestreamFeed.h"
#include "archive/PageWriter.h"
#include "archive/PendingCalls.h"

#include <QSet>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace livegauge {

/// The side of the archive on the caller's thread, and the two threads that work for it.
class Archive::Private {
public:
    enum class On { Writer, Reader };
    /// What is other than it was, told behind the answer.
    struct Changed {
        QStringList influencers;
        bool ledger = false;
    };

    explicit Private(Archive *archive);
    ~Private();

    /// `checked` may be none.
    void open(const QString &file, const OpenOptions &options, QObject *context,
              const Then<ArchiveInfo> &readable, const Then<ArchiveInfo> &checked);

    void examine(const QString &file, QObject *context, const Then<QStringList> &then);

    /// Answers with what `work` gives on that thread.
    template <typename T>
    void ask(On on, QObject *context, const Then<T> &then,
             const std::function<Result<T>(ArchiveSession &)> &work)
    {
        const PendingCalls::Id call = m_calls.add<T>(context, then);
        whenOpen([this, on, call, work] {
            if (m_failure)
                answerLater<T>(call, *m_failure, {});
            else
                post<T>(on, call,
                        [work](ArchiveSession &session, Changed &) { return work(session); });
        });
    }

    /// The same for what changes the file, on the writer's thread.
    template <typename T>
    void write(QObject *context, const Then<T> &then,
               const std::function<Result<T>(ArchiveSession &, Changed &)> &work)
    {
        const PendingCalls::Id call = m_calls.add<T>(context, then);
        whenOpen([this, call, work] {
            if (const std::optional<Error> error = whyNoWriting())
                answerLater<T>(call, *error, {});
            else
                post<T>(On::Writer, call, work);
        });
    }

    PendingCalls::Id feed(const LivestreamQuery &query, QObject *context,
                          const Then<LivestreamPortion> &portion, Room room);
    void taken(PendingCalls::Id call);

private:
    template <typename T>
    void post(On on, PendingCalls::Id call,
              const std::function<Result<T>(ArchiveSession &, Changed &)> &work)
    {
        Lane &lane = on == On::Writer ? m_writer : m_reader;
        std::unique_ptr<ArchiveSession> &session = on == On::Writer ? m_writing : m_reading;
        lane.post([this, &session, call, work] {
            if (!session) { // only the writer's can be missing
                answerLater<T>(call, *m_damage, {});
                return;
            }
            Changed changed;
            Result<T> result = work(*session, changed);
            answerLater<T>(call, std::move(result), changed);
        });
    }

    /// From any thread; the answer comes on the archive's.
    template <typename T>
    void answerLater(PendingCalls::Id call, Result<T> result, const Changed &changed)
    {
        later([this, call, result = std::move(result), changed] {
            const QPointer<Archive> alive(m_archive);
            m_calls.answer<T>(call, result);
            if (alive)
                tellChanged(alive, changed);
        });
    }

    void later(std::function<void()> work);
    void whenOpen(const std::function<void()> &work);
    std::optional<Error> whyNoWriting() const;
    void onWriterOpen(const Result<ArchiveInfo> &opened, Connection::Access access);
    void onOpen(const Result<ArchiveInfo> &opened);
    void onChecked(const Result<ArchiveInfo> &checked);
    void onPortion(PendingCalls::Id call, const Result<LivestreamPortion> &portion);
    void stopFeeding(PendingCalls::Id call);
    static void tellChanged(const QPointer<Archive> &archive, const Changed &changed);

    Archive *m_archive;
    PendingCalls m_calls;
    PendingCalls::Id m_openCall = 0;
    PendingCalls::Id m_checkedCall = 0;
    bool m_opened = false; ///< open() has its answer
    ArchiveInfo m_info;
    QSet<PendingCalls::Id> m_toldOfRoom; ///< readings with Room::WhenTold
    std::optional<Error> m_failure; ///< of open(), or of the check behind it
    std::deque<std::function<void()>> m_waiting; ///< for open()

    // Each for its thread alone.
    std::unique_ptr<ArchiveSession> m_writing;
    std::optional<Error> m_damage; ///< the writer's: why it has no session any more
    std::unique_ptr<ArchiveSession> m_reading;
    std::unique_ptr<LivestreamFeed> m_feed;
    Lane m_writer;
    Lane m_reader;
};

} // namespace livegauge
