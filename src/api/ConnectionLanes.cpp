#include "api/ConnectionLanes.h"

#include "api/ProxyRoute.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace livegauge {
namespace {

constexpr std::chrono::seconds connectionsStayFresh{4};

} // namespace

ConnectionLanes::ConnectionLanes() = default;
ConnectionLanes::~ConnectionLanes() = default;

void ConnectionLanes::setProxy(const ConnectionSettings &connection)
{
    m_connection = connection;
    for (const Lane &lane : m_lanes)
        lane.manager->setProxyFactory(new ProxyRoute(connection)); // the manager owns it
}

QNetworkAccessManager &ConnectionLanes::enter(TimePoint now)
{
    Lane &lane = freshLane(now);
    ++lane.underWay;
    return *lane.manager;
}

void ConnectionLanes::hangUp(QNetworkAccessManager &manager)
{
    const auto lane = std::ranges::find_if(
        m_lanes, [&manager](const Lane &one) { return one.manager.get() == &manager; });
    if (lane == m_lanes.end() || lane->underWay > 1) // would end those as well
        return;
    manager.clearConnectionCache();
    lane->lastBusy = {};
}

void ConnectionLanes::leave(const QNetworkAccessManager &manager, TimePoint now)
{
    const auto lane = std::ranges::find_if(
        m_lanes, [&manager](const Lane &one) { return one.manager.get() == &manager; });
    if (lane == m_lanes.end() || lane->underWay == 0)
        return;
    --lane->underWay;
    lane->lastBusy.at(static_cast<std::size_t>(lane->underWay)) = now;
}

bool ConnectionLanes::isStale(TimePoint lastBusy, TimePoint now)
{
    return lastBusy != TimePoint{} && now - lastBusy > connectionsStayFresh;
}

ConnectionLanes::Lane &ConnectionLanes::freshLane(TimePoint now)
{
    Lane *withPlace = nullptr;
    for (Lane &lane : m_lanes) {
        if (lane.underWay == mostInLane)
            continue;
        if (lane.underWay == 0) {
            if (std::ranges::any_of(lane.lastBusy,
                                    [now](TimePoint last) { return isStale(last, now); })) {
                lane.manager->clearConnectionCache(); // would end what is under way
                lane.lastBusy = {};
            }
            return lane;
        }
        if (!isStale(lane.lastBusy.at(static_cast<std::size_t>(lane.underWay)), now))
            return lane;
        withPlace = &lane;
    }
    if (m_lanes.size() < mostLanes || withPlace == nullptr)
        return addLane();
    return *withPlace;
}

ConnectionLanes::Lane &ConnectionLanes::addLane()
{
    Lane &lane = m_lanes.emplace_back();
    lane.manager = std::make_unique<QNetworkAccessManager>();
    lane.manager->setProxyFactory(new ProxyRoute(m_connection)); // the manager owns it
    return lane;
}

} // namespace livegauge
