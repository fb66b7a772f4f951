#include "collect/Collector.h"

#include "api/PageDecoder.h"
#include "api/RetryPolicy.h"
#include "collect/RunOpening.h"

#include <QDateTime>

#include <algorithm>

namespace livegauge {
namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Errors after which every further request would meet the same wall.
bool stopsTheRun(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::NoNetwork:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::Redirected:
    case ErrorKind::LoginPage:
        return true;
    case ErrorKind::TooManyRequests:
        return error.retryAfter > RetryPolicy::longestServerWait;
    default:
        return stopsEverything(error.kind);
    }
}

/// A page in place of an answer may be a gateway's for once: where the API has answered before, it
/// is one influencer's failure, and a wall from the second on.
bool isFirstLoginPage(const Error &error, const FetchProgress &run)
{
    return error.kind == ErrorKind::LoginPage && run.pages > 0
        && std::ranges::none_of(run.influencers, [](const InfluencerProgress &one) {
               return one.error && one.error->kind == ErrorKind::LoginPage;
           });
}

} // namespace

Collector::Collector(ApiClient &client, Archive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_buyer(client, archive)
{
}

Collector::~Collector() = default;

void Collector::setRules(const FetchRules &rules)
{
    m_rules = rules;
}

void Collector::setPayer(const QString &keyLastFour, const QString &origin)
{
    m_buyer.setPayer(keyLastFour, origin);
}

void Collector::price(const FetchPlan &plan, QObject *context, const PriceTaker &then)
{
    inquirePrice(m_archive, plan, m_rules, context, then);
}

void Collector::start(const FetchPlan &plan)
{
    Q_ASSERT(!isRunning());
    ++m_runNumber;
    m_run = RunProgress(plan);
    tellProgress();
    if (plan.userIds.isEmpty())
        endIfDone();
    else
        open();
}

void Collector::open()
{
    m_opening = new RunOpening(m_buyer, m_archive, m_run.sums().plan.userIds, this);
    connect(m_opening, &RunOpening::failed, this, &Collector::stop);
    connect(m_opening, &RunOpening::done, this,
            [this](int spentToday, const std::vector<Influencer> &records) {
                m_opening = nullptr;
                m_buyer.setPurse(Purse({m_run.sums().plan.budget, m_rules.dayBudget}, spentToday,
                                       QDate::currentDate()));
                m_queue.setWaiting(records);
                pump();
            });
    m_opening->start();
}

void Collector::pump()
{
    if (!isRunning() || m_run.sums().paused || m_run.sums().isFinishing())
        return;
    openTasks();
    while (Task *task = m_queue.takeNext())
        getNextPage(*task);
    endIfDone();
}

void Collector::openTasks()
{
    while (const std::optional<Influencer> record = m_queue.takeWaiting()) {
        m_run.setState(record->userId, ReadState::Reading);
        begin(m_queue.open(record->userId,
                           InfluencerReading(*record, m_run.sums().plan, m_rules, now())));
    }
}

void Collector::begin(Task &task)
{
    if (const std::optional<qint64> since = task.reading.wantsRoomsSince())
        m_archive.roomsReadSince(task.userId, *since, this,
                                 forTask(task.userId, &Collector::setRooms));
    else
        askForNewest(task);
}

void Collector::setRooms(Task &task, const QStringList &rooms)
{
    task.reading.setRooms(rooms);
    askForNewest(task);
    pump();
}

void Collector::askForNewest(Task &task)
{
    if (const std::optional<qint64> before = task.reading.wantsNewestBefore())
        m_archive.newestBefore(task.userId, *before, this,
                               forTask(task.userId, &Collector::setNewest));
    else
        m_queue.lineUp(task);
}

void Collector::setNewest(Task &task, const std::vector<Livestream> &newest)
{
    task.reading.setNewest(newest);
    m_queue.lineUp(task);
    pump();
}

void Collector::getNextPage(Task &task)
{
    const std::optional<int> page = task.reading.nextPage();
    if (!page) {
        endTask(task, task.reading.state());
        return;
    }
    m_queue.setUnsent(task, true);
    if (!task.reading.mayTakeFresh()) {
        buy(task, *page);
        return;
    }
    m_archive.freshAnswer({task.userId, *page}, stillFresh(m_rules), this,
                          forTask(task.userId, &Collector::onFreshAnswer));
}

void Collector::onFreshAnswer(Task &task, const std::optional<StoredAnswer> &answer)
{
    const std::optional<int> page = task.reading.nextPage();
    if (m_run.sums().isFinishing() || !page) {
        endTask(task, brokenOff());
        endIfDone();
        return;
    }
    const Result<Page> kept = answer && task.reading.takes(answer->requestId)
        ? PageDecoder(answer->request).decode(answer->raw)
        : Result<Page>(Error());
    if (!kept.ok()) {
        buy(task, *page);
        return;
    }
    task.reading.takenFresh(kept.value(), answer->requestId, answer->time);
    m_run.countKept(task.userId, task.reading.rowsOfLastPage());
    takeTurn(task);
}

void Collector::buy(Task &task, int page)
{
    const QString userId = task.userId;
    const PageRequest request{userId, page};
    task.purchase = m_buyer.buy(request, [this, userId](const Page &came) {
        Task *buyer = m_queue.find(userId);
        return buyer == nullptr ? TakenPage() : buyer->reading.bought(came);
    });
    const auto withTask = [this, userId](auto &&then) {
        if (Task *owner = m_queue.find(userId))
            then(*owner);
    };
    connect(task.purchase, &Purchase::leaving, this, [this, withTask] {
        withTask([this](Task &owner) { m_queue.setUnsent(owner, false); });
        pump();
    });
    connect(task.purchase, &Purchase::backingOff, this, [this] {
        m_run.sums().waiting = true;
        tellProgress();
    });
    connect(task.purchase, &Purchase::sent, this, [this] {
        ++m_run.sums().requests;
        m_run.sums().waiting = false;
        tellProgress();
    });
    connect(task.purchase, &Purchase::stored, this,
            [this, withTask](const Page &came, const StoredPage &how) {
                withTask([&](Task &owner) { onStored(owner, came, how); });
            });
    connect(task.purchase, &Purchase::failed, this, [this, withTask](const Error &error) {
        withTask([&](Task &owner) { onFailed(owner, error); });
    });
}

void Collector::onStored(Task &task, const Page &page, const StoredPage &stored)
{
    task.purchase = nullptr;
    task.reading.stored(stored);
    m_run.countBought(task.userId, task.reading.rowsOfLastPage(), stored);
    const QString userId = task.userId;
    Q_EMIT pageStored(page);
    if (Task *still = m_queue.find(userId)) // who heard of the page may have cancelled
        takeTurn(*still);
}

void Collector::takeTurn(Task &task)
{
    m_queue.setUnsent(task, false);
    m_run.addNotes(task.reading.takeNotes());
    const bool isOver = !task.reading.nextPage();
    if (isOver && !m_run.sums().isFinishing() && task.reading.takeUpRest())
        begin(task);
    else if (isOver)
        endTask(task, task.reading.state());
    else if (m_run.sums().isFinishing())
        endTask(task, brokenOff());
    else
        m_queue.lineUp(task);
    tellProgress();
    pump();
    endIfDone();
}

void Collector::onFailed(Task &task, const Error &error)
{
    const bool cancelled =
        error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::CancelledInFlight;
    if (error.kind == ErrorKind::CancelledInFlight)
        ++m_run.sums().dropped;
    if (!cancelled && stopsTheRun(error) && !isFirstLoginPage(error, m_run.sums())) {
        const bool isBudget = error.kind == ErrorKind::BudgetReached;
        if (!isBudget)
            m_run.setError(task.userId, error);
        endTask(task, isBudget ? ReadState::OutOfBudget : ReadState::Failed);
        stop(error);
        return;
    }
    if (!cancelled)
        m_run.setError(task.userId, error);
    endTask(task, cancelled ? brokenOff() : ReadState::Failed);
    tellProgress();
    pump();
    endIfDone();
}

/// What becomes of an influencer that is not done when the run is.
ReadState Collector::brokenOff() const
{
    const std::optional<Error> &reason = m_run.sums().stoppedBy;
    if (!reason)
        return ReadState::Cancelled;
    return reason->kind == ErrorKind::BudgetReached ? ReadState::OutOfBudget : ReadState::Stopped;
}

void Collector::endTask(Task &task, ReadState state)
{
    m_run.addNotes(task.reading.takeNotes());
    m_run.setState(task.userId, state);
    m_run.setUnfinished(task.userId, task.reading.reading().isUnfinished());
    if (task.reading.hasUnstoredEnd())
        storeEnd(task);
    m_queue.end(task);
}

void Collector::storeEnd(const Task &task)
{
    ++m_endsToStore;
    m_archive.setReading(task.userId, task.reading.reading(), this,
                         [this](const Result<Archive::Done> &result) {
                             --m_endsToStore;
                             if (result.ok())
                                 endIfDone();
                             else
                                 stop(result.error());
                         });
}

void Collector::stop(const Error &error)
{
    std::optional<Error> &reason = m_run.sums().stoppedBy;
    const bool isFirst = !reason;
    if (isFirst || reason->kind == ErrorKind::BudgetReached) // what is worse may come behind it
        reason = error;
    if (isFirst)
        sendNothingMore();
    tellProgress();
    endIfDone();
}

void Collector::cancel()
{
    if (!isRunning() || m_run.sums().cancelled)
        return;
    m_run.sums().cancelled = true;
    m_run.cancelWaiting();
    sendNothingMore();
    m_run.sums().paused = false;
    m_buyer.setPaused(false);
    tellProgress();
    endIfDone();
}

void Collector::abort()
{
    const QPointer<Collector> alive(this); // who hears of the cancel may delete it
    cancel();
    if (!alive)
        return;
    for (const auto &task : m_queue.tasks()) {
        if (task->purchase)
            task->purchase->abort();
    }
}

void Collector::pause()
{
    if (!isRunning() || m_run.sums().paused)
        return;
    m_run.sums().paused = true;
    m_buyer.setPaused(true);
    tellProgress();
}

void Collector::resume()
{
    if (!m_run.sums().paused)
        return;
    m_run.sums().paused = false;
    m_buyer.setPaused(false);
    tellProgress();
    pump();
}

/// What waits to be sent is called back; a task that asked for nothing ends at once.
void Collector::sendNothingMore()
{
    if (m_opening) {
        m_opening->disconnect(this);
        m_opening->deleteLater();
        m_opening = nullptr;
    }
    m_queue.callOff();
    std::vector<Task *> idle;
    for (const auto &task : m_queue.tasks()) {
        if (task->purchase)
            task->purchase->letNothingLeave();
        else
            idle.push_back(task.get());
    }
    for (Task *task : idle)
        endTask(*task, brokenOff());
}

void Collector::tellProgress()
{
    m_run.sums().underWay = m_queue.underWay();
    Q_EMIT progressChanged();
}

void Collector::endIfDone()
{
    if (!isRunning() || !m_queue.isEmpty() || m_opening || m_endsToStore > 0)
        return;
    m_run.sums().running = false;
    m_run.sums().underWay = 0;
    m_run.sums().waiting = false;
    m_run.sums().paused = false;
    m_buyer.setPaused(false);
    tellProgress();
    Q_EMIT finished();
}

FetchPlan Collector::rest() const
{
    FetchPlan plan = m_run.sums().plan;
    plan.userIds = m_run.unfinished();
    return plan;
}

template <typename T>
Archive::Then<T> Collector::forTask(const QString &userId,
                                    void (Collector::*then)(Task &, const T &))
{
    return [this, userId, then, run = m_runNumber](const Result<T> &result) {
        Task *task = run == m_runNumber ? m_queue.find(userId) : nullptr;
        if (task == nullptr)
            return;
        if (result.ok())
            (this->*then)(*task, result.value());
        else
            stop(result.error());
    };
}

} // namespace livegauge
