#include "archive/LivestreamFeed.h"

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

/// Who takes them may be busy for some milliseconds; 5 MB lie ahead of him.
constexpr int mostUnderWay = 8;

} // namespace

LivestreamFeed::LivestreamFeed(Ways ways)
    : m_ways(std::move(ways))
{
}

void LivestreamFeed::open(const QString &file, Connection::Access access)
{
    m_file = file;
    m_access = access;
}

void LivestreamFeed::start(Id id, const LivestreamQuery &query)
{
    m_jobs.push_back({id, query});
    if (m_jobs.size() == 1)
        m_ways.stepLater();
}

void LivestreamFeed::taken(Id id)
{
    if (m_jobs.empty() || m_jobs.front().id != id || m_underWay == 0)
        return;
    if (m_underWay-- == mostUnderWay)
        m_ways.stepLater();
}

void LivestreamFeed::drop(Id id)
{
    const auto found = std::ranges::find(m_jobs, id, &Job::id);
    if (found == m_jobs.end())
        return;
    const bool wasReading = found == m_jobs.begin();
    m_jobs.erase(found);
    if (!wasReading)
        return;
    m_reader.reset();
    m_underWay = 0;
    m_ways.stepLater();
}

void LivestreamFeed::step()
{
    if (m_jobs.empty() || m_underWay >= mostUnderWay)
        return;
    const Job job = m_jobs.front();
    if (m_reader == nullptr)
        m_reader = std::make_unique<LivestreamReader>(m_file, m_access, job.query);
    Result<LivestreamPortion> portion = m_reader->next();
    ++m_underWay;
    if (!portion.ok() || portion.value().isEmpty())
        drop(job.id);
    else if (m_underWay < mostUnderWay)
        m_ways.stepLater();
    m_ways.send(job.id, std::move(portion));
}

} // namespace livegauge
