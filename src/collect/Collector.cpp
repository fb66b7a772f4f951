#include "collect/Collector.h"

#include "api/ApiClient.h"

#include <QPointer>

#include <algorithm>

namespace livegauge {
namespace {

/// Influencers read at the same time; the client sends no more than a few requests at once anyway.
constexpr std::size_t tasksAtOnce = 4;

/// Errors after which every further request would meet the same wall.
bool stopsTheRun(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::NoNetwork:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::Redirected:
    case ErrorKind::LoginPage:
        return true;
    default:
        return stopsEverything(kind);
    }
}

bool isUnfinished(const InfluencerProgress &influencer)
{
    return influencer.state == ReadState::Failed || influencer.state == ReadState::Cancelled
        || influencer.state == ReadState::Waiting;
}

} // namespace

struct Collector::Task {
    QString userId;
    std::optional<int> pagesLeft;
    QPointer<PageReply> reply;
};

Collector::Collector(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

Collector::~Collector() = default;

void Collector::start(const FetchPlan &plan)
{
    Q_ASSERT(!isRunning());
    m_progress = {};
    m_progress.plan = plan;
    m_progress.running = true;
    m_rowOfInfluencer.clear();
    for (const QString &userId : plan.userIds) {
        m_rowOfInfluencer.insert(userId, static_cast<int>(m_progress.influencers.size()));
        m_progress.influencers.push_back({userId, ReadState::Waiting, 0, 0, std::nullopt});
        if (!plan.goOn || !m_walks.contains(userId))
            m_walks.insert(userId, std::make_shared<PageWalk>(userId));
        m_waiting.push_back(userId);
    }
    Q_EMIT progressChanged();
    startTasks();
    endIfDone();
}

void Collector::startTasks()
{
    while (!m_waiting.empty() && m_tasks.size() < tasksAtOnce && !m_progress.stoppedBy) {
        auto task = std::make_unique<Task>();
        task->userId = m_waiting.front();
        task->pagesLeft = pagesWanted(m_progress.plan, task->userId);
        m_waiting.pop_front();
        progressOf(task->userId).state = ReadState::Reading;
        m_tasks.push_back(std::move(task));
        askNextPage(*m_tasks.back());
    }
}

void Collector::askNextPage(Task &task)
{
    const PageWalk &walk = *m_walks.value(task.userId);
    const std::optional<int> page = walk.nextPage();
    if (!page || task.pagesLeft == 0) {
        endTask(task, walk.state());
        return;
    }
    PageReply *reply = m_client.fetch({task.userId, *page});
    task.reply = reply;
    connect(reply, &PageReply::backingOff, this, [this] {
        m_progress.waiting = true;
        Q_EMIT progressChanged();
    });
    connect(reply, &PageReply::sent, this, [this] {
        ++m_progress.requests;
        m_progress.waiting = false;
        Q_EMIT progressChanged();
    });
    connect(reply, &PageReply::finished, this,
            [this, userId = task.userId](const Result<Page> &result) { onReply(userId, result); });
}

void Collector::onReply(const QString &userId, const Result<Page> &result)
{
    Task *task = taskOf(userId);
    if (task == nullptr)
        return;
    task->reply = nullptr;
    if (result.ok())
        onPage(*task, result.value());
    else
        onError(*task, result.error());
    startTasks();
    Q_EMIT progressChanged();
    endIfDone();
}

void Collector::onPage(Task &task, const Page &page)
{
    const PageWalk::Step step = m_walks.value(task.userId)->take(page);
    InfluencerProgress &influencer = progressOf(task.userId);
    ++influencer.pages;
    influencer.rows += step.newRows;
    ++m_progress.pages;
    m_progress.rows += step.newRows;
    m_progress.notes.insert(m_progress.notes.end(), step.notes.begin(), step.notes.end());
    if (task.pagesLeft)
        --*task.pagesLeft;
    Q_EMIT pageCame(page);
    if (m_progress.cancelled)
        endTask(task, ReadState::Cancelled);
    else
        askNextPage(task);
}

void Collector::onError(Task &task, const Error &error)
{
    const bool cancelled =
        error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::CancelledInFlight;
    InfluencerProgress &influencer = progressOf(task.userId);
    if (!cancelled)
        influencer.error = error;
    endTask(task, cancelled ? ReadState::Cancelled : ReadState::Failed);
    if (!cancelled && stopsTheRun(error.kind) && !m_progress.stoppedBy) {
        m_progress.stoppedBy = error;
        stopAll();
    }
}

void Collector::endTask(Task &task, ReadState state)
{
    progressOf(task.userId).state = state;
    std::erase_if(m_tasks, [&task](const auto &candidate) { return candidate.get() == &task; });
}

void Collector::cancel()
{
    if (!isRunning() || m_progress.cancelled)
        return;
    m_progress.cancelled = true;
    stopAll();
    Q_EMIT progressChanged();
    endIfDone();
}

void Collector::stopAll()
{
    if (m_progress.cancelled) {
        for (const QString &userId : m_waiting)
            progressOf(userId).state = ReadState::Cancelled;
    }
    m_waiting.clear();
    for (const auto &task : m_tasks) {
        if (task->reply)
            task->reply->abort();
    }
}

void Collector::endIfDone()
{
    if (!m_progress.running || !m_tasks.empty() || !m_waiting.empty())
        return;
    m_progress.running = false;
    m_progress.waiting = false;
    Q_EMIT progressChanged();
    Q_EMIT finished();
}

FetchPlan Collector::nextPages() const
{
    FetchPlan plan;
    plan.goOn = true;
    for (const InfluencerProgress &influencer : m_progress.influencers) {
        const auto walk = m_walks.value(influencer.userId);
        if (walk && walk->hasBegun() && walk->nextPage())
            plan.userIds.append(influencer.userId);
    }
    return plan;
}

FetchPlan Collector::rest() const
{
    FetchPlan plan = m_progress.plan;
    plan.userIds.clear();
    plan.goOn = true;
    for (const InfluencerProgress &influencer : m_progress.influencers) {
        if (!isUnfinished(influencer))
            continue;
        plan.userIds.append(influencer.userId);
        plan.pagesRead[influencer.userId] += influencer.pages;
    }
    return plan;
}

Collector::Task *Collector::taskOf(const QString &userId)
{
    const auto found =
        std::ranges::find(m_tasks, userId, [](const auto &task) { return task->userId; });
    return found == m_tasks.end() ? nullptr : found->get();
}

InfluencerProgress &Collector::progressOf(const QString &userId)
{
    return m_progress.influencers[static_cast<std::size_t>(m_rowOfInfluencer.value(userId))];
}

} // namespace livegauge
