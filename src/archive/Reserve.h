#pragma once

#include "archive/Connection.h"

namespace livegauge {

/// Room on the disk for what is paid for: free pages in the archive and a log long enough to write
/// them through, made before a request leaves and made again when half of it is used. Fails the
/// connection where it cannot be made. For the writer's connection, outside a transaction.
void keepReserve(Connection &connection);

/// Moves the log into the file, so that it begins again within the room it has. Waits a few seconds
/// for those who still read it.
bool beginLogAgain(Connection &connection);

/// Does `work`, which answers with a Result, once more where the log found no room to grow.
template <typename Work>
auto onReserve(Connection &connection, Work work) -> decltype(work())
{
    auto result = work();
    if (result.ok() || result.error().kind != ErrorKind::ArchiveFull || !beginLogAgain(connection))
        return result;
    return work();
}

} // namespace livegauge
