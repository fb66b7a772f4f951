#pragma once

#include "archive/AnswerStore.h"
#include "archive/ArchiveFile.h"
#include "archive/InfluencerStore.h"
#include "archive/LedgerStore.h"
#include "archive/LivestreamStore.h"
#include "archive/NoteStore.h"
#include "archive/Reserve.h"

namespace livegauge {

/// A connection with all that can be asked over it, for one thread.
struct ArchiveSession {
    /// Opens the file: the one session that may write, once file.isUnchecked() is dealt with.
    Result<ArchiveInfo> openFile(const QString &name, const OpenOptions &options);
    Result<ArchiveInfo> finishOpening();
    /// The file is sound: what an earlier program broke off is marked so.
    Result<ArchiveInfo> beginWriting();
    /// Opens a file that such a session has opened.
    Result<ArchiveInfo> openBeside(const ArchiveInfo &found, Connection::Access access);

    /// What was found when it was opened, with the counts of now.
    Result<ArchiveInfo> currentInfo();

    /// Fails what is being done: a request can end but once.
    void failNotOpen(qint64 requestId);

    // In this order: statements go before their connection, and that before the lock.
    ArchiveFile file;
    Connection connection;
    Reserve reserve{connection};
    ArchiveInfo opened;
    InfluencerStore influencers{connection};
    LivestreamStore livestreams{connection, influencers};
    LedgerStore ledger{connection};
    AnswerStore answers{connection};
    NoteStore notes{connection};
};

/// Does `work` in a transaction; nothing of it is kept where something fails.
template <typename Work>
auto inTransaction(ArchiveSession &session, Work work) -> Result<decltype(work())>
{
    Connection &connection = session.connection;
    {
        Transaction transaction(connection);
        if (!connection.failed()) {
            auto value = work();
            if (!connection.failed() && transaction.commit())
                return value;
        }
    }
    session.livestreams.forget();
    return *connection.takeError();
}

} // namespace livegauge
