#pragma once

#include "archive/Archive.h"
#include "archive/Connection.h"
#include "archive/Statement.h"
#include "domain/LivestreamPortion.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace livegauge {

/// Reads the livestreams of one query, newest first, as they were when it began. Has a connection
/// of its own, so that it holds nobody else to that moment.
///
/// In a file without a log, on a network, who reads holds up who writes. There it notes which
/// livestreams there are, and reads each portion as it is then.
class LivestreamReader {
public:
    LivestreamReader(const QString &file, Connection::Access access, LivestreamQuery query);

    /// The next portion; empty at the end.
    Result<LivestreamPortion> next();

private:
    void begin();
    void ask(const QByteArray &columns);
    bool step();
    void readInto(LivestreamPortion &portion);

    Connection m_connection;
    LivestreamQuery m_query;
    QHash<qint64, QByteArray> m_userIds; ///< UTF-8, by the influencer's number
    bool m_isImmutable;
    std::optional<Transaction> m_transaction;
    std::unique_ptr<Statement> m_select;
    std::optional<std::vector<qint64>> m_listed; ///< what to read, where it holds nothing
    std::size_t m_place = 0; ///< in m_listed
    bool m_ended = false;
};

} // namespace livegauge
