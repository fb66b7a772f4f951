#pragma once

#include "archive/Archive.h"
#include "archive/ArchiveSession.h"
#include "archive/Lane.h"
#include "archive/LivestreamFeed.h"
#include "archive/PageWriter.h"
#include "archive/PendingCalls.h"

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
        when(on == On::Writer ? m_checked : m_readable, [this, on, call, work] {
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
        when(m_checked, [this, call, work] {
            if (const std::optional<Error> error = whyNoWriting())
                answerLater<T>(call, *error, {});
            else
                post<T>(On::Writer, call, work);
        });
    }

    void feed(const LivestreamQuery &query, QObject *context,
              const Then<LivestreamReader::Portion> &portion);

private:
    template <typename T>
    void post(On on, PendingCalls::Id call,
              const std::function<Result<T>(ArchiveSession &, Changed &)> &work)
    {
        Lane &lane = on == On::Writer ? m_writer : m_reader;
        std::unique_ptr<ArchiveSession> &session = on == On::Writer ? m_writing : m_reading;
        lane.post([this, &session, call, work] {
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
    /// A stage of opening, and what waits for it.
    struct Stage {
        PendingCalls::Id call = 0; ///< who asked for it; 0: nobody
        bool isReached = false; ///< or has failed
        std::deque<std::function<void()>> waiting;
    };

    static void when(Stage &stage, const std::function<void()> &work);
    void reach(Stage &stage, const Result<ArchiveInfo> &opened);
    std::optional<Error> whyNoWriting() const;
    void onWriterOpen(const Result<ArchiveInfo> &opened, Connection::Access access);
    void onChecked(const Result<ArchiveInfo> &opened);
    void onPortion(PendingCalls::Id call, const Result<LivestreamReader::Portion> &portion);
    static void tellChanged(const QPointer<Archive> &archive, const Changed &changed);

    Archive *m_archive;
    PendingCalls m_calls;
    Stage m_readable;
    Stage m_checked;
    ArchiveInfo m_info;
    std::optional<Error> m_failure; ///< of open()

    // Each for its thread alone.
    std::unique_ptr<ArchiveSession> m_writing;
    std::unique_ptr<ArchiveSession> m_reading;
    std::unique_ptr<LivestreamFeed> m_feed;
    Lane m_writer;
    Lane m_reader;
};

} // namespace livegauge
