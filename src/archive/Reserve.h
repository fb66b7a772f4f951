#pragma once

#include "archive/Connection.h"

#include <QFuture>

#include <optional>

struct sqlite3;

namespace livegauge {

/// Room on the disk for what is paid for, made before a request leaves. Not on file systems that
/// write every block to a new place.
///
/// With a log (WAL) it is the tail of the log: as much is written behind its last frame, so that it
/// is there whoever reads the archive and keeps the log from beginning again. Without one, on a
/// network, it is free pages in the file and a journal long enough to change them by.
///
/// For the writer's connection, on its thread, outside a transaction; goes before the connection.
class Reserve {
public:
    explicit Reserve(Connection &connection);
    ~Reserve();
    Reserve(const Reserve &) = delete;
    Reserve &operator=(const Reserve &) = delete;

    /// Makes room for another request beside those whose end is not written yet. Fails the
    /// connection with ArchiveFull where there is none.
    void keep();

    /// From now on no commit moves the log into the file, until moveLog(). Of much that was written
    /// the move takes as long as the writing, and whoever waits to know it safe need not wait for
    /// it: what is committed stands in the log.
    void leaveLog();
    void moveLog();
    /// What is in the log so far goes to the disk on another thread: the commit has less to wait
    /// for.
    QFuture<void> syncLogBeside();

    enum class IfRead { GoOn, Wait };
    /// Does `work`, which answers with a Result, once more where it found no room and moving the
    /// log into the file makes some. `ifRead`: whether to wait a few seconds for those who still
    /// read the log.
    template <typename Work>
    auto with(IfRead ifRead, Work work) -> decltype(work())
    {
        auto result = work();
        if (result.ok() || result.error().kind != ErrorKind::ArchiveFull || !beginLogAgain(ifRead))
            return result;
        return work();
    }

private:
    void keepLog(qint64 bytes);
    void keepFreePages(qint64 bytes);
    bool hasLog();
    void watchLog();
    bool beginLogAgain(IfRead ifRead);
    static int onCommit(void *reserve, sqlite3 *handle, const char *database, int frames);

    Connection &m_connection;
    std::optional<bool> m_hasLog;
    std::optional<int> m_frames; ///< in use of the log, where one is watched
    bool m_isLogLeft = false;
};

} // namespace livegauge
