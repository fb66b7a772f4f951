#pragma once

#include "archive/LivestreamReader.h"

#include <deque>
#include <functional>
#include <memory>

namespace livegauge {

/// Answers one query after another in portions, and waits where the taker is slow. Lives on the
/// reader's thread; between two portions that thread does other things.
class LivestreamFeed {
public:
    using Id = quint64;
    struct Ways {
        std::function<void(Id, Result<LivestreamPortion>)> send;
        std::function<void()> stepLater; ///< calls step() from the thread's queue
    };
    explicit LivestreamFeed(Ways ways);

    void open(const QString &file, Connection::Access access);
    void start(Id id, const LivestreamQuery &query);
    /// A portion of that query has been taken.
    void taken(Id id);
    /// Nobody wants the rest.
    void drop(Id id);
    void step();

private:
    struct Job {
        Id id = 0;
        LivestreamQuery query;
    };

    Ways m_ways;
    QString m_file;
    Connection::Access m_access = Connection::Access::ReadOnly;
    std::deque<Job> m_jobs; ///< the first one is being read
    std::unique_ptr<LivestreamReader> m_reader;
    int m_underWay = 0; ///< portions of the first job that were sent and not taken
};

} // namespace livegauge
