#pragma once

#include "domain/ConnectionSettings.h"

#include <array>
#include <chrono>
#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace livegauge {

/// The connections requests go out on: several of Qt's managers, each with a few requests under
/// way. Qt opens six connections a host and manager; what it queues beyond could time out without
/// having left.
///
/// A manager costs a thread, so it is made when all before it are full. Lives on the thread that
/// made it; requests have to be gone before it goes.
class ConnectionLanes {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr int mostInLane = 5;
    static constexpr int mostLanes = 16;
    static constexpr int room = mostInLane * mostLanes; ///< 50 a second, each taking 1.6 s

    ConnectionLanes();
    ~ConnectionLanes();
    ConnectionLanes(const ConnectionLanes &) = delete;
    ConnectionLanes &operator=(const ConnectionLanes &) = delete;

    /// Holds for requests to come.
    void setProxy(const ConnectionSettings &connection);

    /// Where one more request goes: the first lane with a place. At most `room` may be under way.
    ///
    /// A server may be closing a connection that lay idle, and a request on it would be lost or
    /// doubled: such a connection is not used again.
    QNetworkAccessManager &enter(TimePoint now);
    /// The answer to a request that entered there broke off. Where no other is under way in its
    /// lane all connections of that are closed, so that nothing is sent on them any more.
    void hangUp(QNetworkAccessManager &manager);
    /// A request that entered there has ended.
    void leave(const QNetworkAccessManager &manager, TimePoint now);

    int lanes() const { return static_cast<int>(m_lanes.size()); }

private:
    struct Lane {
        std::unique_ptr<QNetworkAccessManager> manager;
        int underWay = 0;
        /// When 1, 2, … were last under way, as far as connections are left from then. Qt takes
        /// its first idle connection, so the next request meets the one of that number.
        std::array<TimePoint, mostInLane> lastBusy{};
    };

    static bool isStale(TimePoint lastBusy, TimePoint now);
    Lane &freshLane(TimePoint now);
    Lane &addLane();

    ConnectionSettings m_connection;
    std::vector<Lane> m_lanes;
};

} // namespace livegauge
