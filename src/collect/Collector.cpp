#include "collect/Collector.h"

#include "api/PageDecoder.h"
#include "collect/InfluencerReading.h"
#include "collect/Purchase.h"
#include "collect/RunOpening.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace livegauge {
namespace {

/// Influencers read at the same time: enough for 50 requests a second that take 1.6 s each.
constexpr std::size_t tasksAtOnce = 80;
/// Pages that may wait for their turn at the client. Few, so that turns stay fair and a pause or
/// cancel finds little to call back.
constexpr int unsentAtOnce = 3;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

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

} // namespace

struct Collector::Task {
    QString userId;
    InfluencerReading reading;
    QPointer<Purchase> purchase;
    bool waitsUnsent = false;
};

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
                m_waiting.assign(records.begin(), records.end());
                pump();
            });
    m_opening->start();
}

void Collector::pump()
{
    if (!isRunning() || m_run.sums().paused || m_run.sums().isFinishing())
        return;
    openTasks();
    while (m_unsent < unsentAtOnce && !m_turns.empty()) {
        const QString userId = m_turns.front();
        m_turns.pop_front();
        if (Task *task = taskOf(userId))
            getNextPage(*task);
    }
    endIfDone();
}

void Collector::openTasks()
{
    while (!m_waiting.empty() && m_tasks.size() < tasksAtOnce) {
        const Influencer record = m_waiting.front();
        m_waiting.pop_front();
        m_run.setState(record.userId, ReadState::Reading);
        m_tasks.push_back(std::make_unique<Task>(
            Task{record.userId, InfluencerReading(record, m_run.sums().plan, m_rules, now()), {}}));
        begin(*m_tasks.back());
    }
}

void Collector::begin(Task &task)
{
    if (const std::optional<qint64> since = task.reading.wantsRoomsSince())
        m_archive.roomsReadSince(task.userId, *since, this,
                                 forTask(task.userId, &Collector::setRooms));
    else
        m_turns.push_back(task.userId);
}

void Collector::setRooms(Task &task, const QStringList &rooms)
{
    task.reading.setRooms(rooms);
    m_turns.push_back(task.userId);
    pump();
}

void Collector::getNextPage(Task &task)
{
    const std::optional<int> page = task.reading.nextPage();
    if (!page) {
        endTask(task, task.reading.state());
        return;
    }
    task.waitsUnsent = true;
    ++m_unsent;
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
    task.reading.takenFresh(kept.value(), answer->requestId);
    m_run.countKept(task.userId, task.reading.rowsOfLastPage());
    takeTurn(task);
}

void Collector::buy(Task &task, int page)
{
    const QString userId = task.userId;
    const PageRequest request{userId, page};
    task.purchase = m_buyer.buy(request, [this, userId](const Page &came) {
        Task *buyer = taskOf(userId);
        return buyer == nullptr ? Reading() : buyer->reading.bought(came);
    });
    const auto withTask = [this, userId](auto &&then) {
        if (Task *owner = taskOf(userId))
            then(*owner);
    };
    connect(task.purchase, &Purchase::leaving, this, [this, withTask] {
        withTask([this](Task &owner) { noLongerUnsent(owner); });
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

void Collector::noLongerUnsent(Task &task)
{
    if (std::exchange(task.waitsUnsent, false))
        --m_unsent;
}

void Collector::onStored(Task &task, const Page &page, const StoredPage &stored)
{
    task.purchase = nullptr;
    task.reading.stored(stored);
    m_run.countBought(task.userId, task.reading.rowsOfLastPage(), stored);
    const QString userId = task.userId;
    Q_EMIT pageStored(page);
    if (Task *still = taskOf(userId)) // who heard of the page may have cancelled
        takeTurn(*still);
}

void Collector::takeTurn(Task &task)
{
    noLongerUnsent(task);
    m_run.addNotes(task.reading.takeNotes());
    const bool isOver = !task.reading.nextPage();
    if (isOver && !m_run.sums().isFinishing() && task.reading.takeUpRest())
        begin(task);
    else if (isOver)
        endTask(task, task.reading.state());
    else if (m_run.sums().isFinishing())
        endTask(task, brokenOff());
    else
        m_turns.push_back(task.userId);
    tellProgress();
    pump();
    endIfDone();
}

void Collector::onFailed(Task &task, const Error &error)
{
    const bool cancelled =
        error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::CancelledInFlight;
    if (!cancelled && stopsTheRun(error.kind)) {
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
    return reason && reason->kind == ErrorKind::BudgetReached ? ReadState::OutOfBudget
                                                              : ReadState::Cancelled;
}

void Collector::endTask(Task &task, ReadState state)
{
    noLongerUnsent(task);
    m_run.addNotes(task.reading.takeNotes());
    m_run.setState(task.userId, state);
    if (task.reading.hasUnstoredEnd())
        m_archive.setReading(task.userId, task.reading.reading(), this,
                             [this](const Result<Archive::Done> &result) {
                                 if (!result.ok() && isRunning())
                                     stop(result.error());
                             });
    std::erase(m_turns, task.userId);
    std::erase_if(m_tasks, [&task](const auto &candidate) { return candidate.get() == &task; });
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
    for (const auto &task : m_tasks) {
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
    m_waiting.clear();
    m_turns.clear();
    std::vector<Task *> idle;
    for (const auto &task : m_tasks) {
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
    m_run.sums().underWay = static_cast<int>(std::ranges::count_if(
        m_tasks, [](const auto &task) { return task->purchase && task->purchase->isUnderWay(); }));
    Q_EMIT progressChanged();
}

void Collector::endIfDone()
{
    if (!isRunning() || !m_tasks.empty() || !m_waiting.empty() || m_opening)
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
        Task *task = run == m_runNumber ? taskOf(userId) : nullptr;
        if (task == nullptr)
            return;
        if (result.ok())
            (this->*then)(*task, result.value());
        else
            stop(result.error());
    };
}

Collector::Task *Collector::taskOf(const QString &userId)
{
    const auto found =
        std::ranges::find(m_tasks, userId, [](const auto &task) { return task->userId; });
    return found == m_tasks.end() ? nullptr : found->get();
}

} // namespace livegauge
