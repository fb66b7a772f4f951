#include "collect/Collector.h"

#include "api/PageDecoder.h"
#include "collect/InfluencerReading.h"
#include "collect/PlanPrice.h"
#include "collect/Purchase.h"

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

qint64 startOfToday()
{
    return QDate::currentDate().startOfDay().toMSecsSinceEpoch();
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

bool isUnfinished(const InfluencerProgress &influencer)
{
    return influencer.state == ReadState::Failed || influencer.state == ReadState::Cancelled
        || influencer.state == ReadState::Waiting;
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

void Collector::price(const FetchPlan &plan, QObject *context,
                      const std::function<void(const Result<Price> &)> &then)
{
    const qint64 notBefore = now() - std::chrono::milliseconds(m_rules.freshness).count();
    m_archive.freshPages(
        plan.userIds, notBefore, context,
        [this, self = QPointer(this), plan, context = QPointer(context),
         then](const Result<std::vector<FreshPage>> &fresh) {
            if (!fresh.ok()) {
                then(fresh.error());
                return;
            }
            if (!self || !context)
                return;
            m_archive.influencers(
                plan.userIds, context,
                [plan, then, fresh](const Result<std::vector<Influencer>> &records) {
                    if (records.ok())
                        then(priceOf(plan, records.value(), fresh.value()));
                    else
                        then(records.error());
                });
        });
}

void Collector::start(const FetchPlan &plan)
{
    Q_ASSERT(!isRunning());
    ++m_run;
    m_progress = {};
    m_progress.plan = plan;
    m_progress.running = true;
    m_rowOfInfluencer.clear();
    for (const QString &userId : plan.userIds) {
        m_rowOfInfluencer.insert(userId, static_cast<int>(m_progress.influencers.size()));
        InfluencerProgress influencer;
        influencer.userId = userId;
        m_progress.influencers.push_back(influencer);
    }
    Q_EMIT progressChanged();
    if (plan.userIds.isEmpty())
        endIfDone();
    else
        openRun();
}

/// What was paid for and could not be stored comes first, then what today has cost so far.
void Collector::openRun()
{
    m_isOpening = true;
    const int run = m_run;
    const auto isLate = [this, run] { return run != m_run || !isRunning(); };
    m_buyer.storeKept(this, [this, isLate](const Result<Archive::Done> &kept) {
        if (isLate())
            return;
        if (!kept.ok()) {
            stop(kept.error());
            return;
        }
        m_archive.spentSince(startOfToday(), this, [this, isLate](const Result<int> &spent) {
            if (isLate())
                return;
            if (!spent.ok()) {
                stop(spent.error());
                return;
            }
            m_buyer.setPurse(Purse({m_progress.plan.budget, m_rules.dayBudget}, spent.value(),
                                   QDate::currentDate()));
            m_archive.influencers(m_progress.plan.userIds, this,
                                  [this, isLate](const Result<std::vector<Influencer>> &records) {
                                      if (isLate())
                                          return;
                                      if (records.ok())
                                          begin(records.value());
                                      else
                                          stop(records.error());
                                  });
        });
    });
}

void Collector::begin(const std::vector<Influencer> &records)
{
    m_isOpening = false;
    m_waiting.assign(records.begin(), records.end());
    pump();
}

void Collector::pump()
{
    if (!isRunning() || m_progress.paused || m_progress.cancelled || m_progress.stoppedBy)
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
        progressOf(record.userId).state = ReadState::Reading;
        m_tasks.push_back(std::make_unique<Task>(
            Task{record.userId, InfluencerReading(record, m_progress.plan, m_rules, now()), {}}));
        Task &task = *m_tasks.back();
        if (const std::optional<qint64> since = task.reading.wantsRoomsSince())
            m_archive.roomsReadSince(record.userId, *since, this,
                                     forTask(record.userId, &Collector::setRooms));
        else
            m_turns.push_back(record.userId);
    }
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
    const qint64 notBefore = now() - std::chrono::milliseconds(m_rules.freshness).count();
    m_archive.freshAnswer({task.userId, *page}, notBefore, this,
                          forTask(task.userId, &Collector::onFreshAnswer));
}

void Collector::onFreshAnswer(Task &task, const std::optional<StoredAnswer> &answer)
{
    const std::optional<int> page = task.reading.nextPage();
    if (m_progress.cancelled || m_progress.stoppedBy || !page) {
        endTask(task, ReadState::Cancelled);
        endIfDone();
        return;
    }
    const Result<Page> kept =
        answer ? PageDecoder(answer->request).decode(answer->raw) : Result<Page>(Error());
    if (!kept.ok()) {
        buy(task, *page);
        return;
    }
    task.reading.takenFresh(kept.value());
    InfluencerProgress &influencer = progressOf(task.userId);
    ++influencer.pagesKept;
    ++m_progress.pagesKept;
    influencer.rows += task.reading.rowsOfLastPage();
    m_progress.rows += task.reading.rowsOfLastPage();
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
        m_progress.waiting = true;
        Q_EMIT progressChanged();
    });
    connect(task.purchase, &Purchase::sent, this, [this] {
        ++m_progress.requests;
        m_progress.waiting = false;
        Q_EMIT progressChanged();
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
    InfluencerProgress &influencer = progressOf(task.userId);
    const int rows = task.reading.rowsOfLastPage();
    ++influencer.pages;
    ++m_progress.pages;
    influencer.rows += rows;
    m_progress.rows += rows;
    influencer.rowsNew += stored.rowsNew;
    m_progress.rowsNew += stored.rowsNew;
    influencer.rowsChanged += stored.rowsChanged;
    m_progress.rowsChanged += stored.rowsChanged;
    const QString userId = task.userId;
    Q_EMIT pageStored(page);
    if (Task *still = taskOf(userId)) // who heard of the page may have cancelled
        takeTurn(*still);
}

void Collector::takeTurn(Task &task)
{
    noLongerUnsent(task);
    tellNotes(task);
    if (!task.reading.nextPage())
        endTask(task, task.reading.state());
    else if (m_progress.cancelled || m_progress.stoppedBy)
        endTask(task, ReadState::Cancelled);
    else
        m_turns.push_back(task.userId);
    Q_EMIT progressChanged();
    pump();
    endIfDone();
}

void Collector::onFailed(Task &task, const Error &error)
{
    const bool cancelled =
        error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::CancelledInFlight;
    if (!cancelled)
        progressOf(task.userId).error = error;
    endTask(task, cancelled ? ReadState::Cancelled : ReadState::Failed);
    if (!cancelled && stopsTheRun(error.kind)) {
        stop(error);
        return;
    }
    Q_EMIT progressChanged();
    pump();
    endIfDone();
}

void Collector::tellNotes(Task &task)
{
    const std::vector<FetchNote> notes = task.reading.takeNotes();
    m_progress.notes.insert(m_progress.notes.end(), notes.begin(), notes.end());
}

void Collector::endTask(Task &task, ReadState state)
{
    noLongerUnsent(task);
    tellNotes(task);
    progressOf(task.userId).state = state;
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
    if (!m_progress.stoppedBy) {
        m_progress.stoppedBy = error;
        stopAll();
    }
    Q_EMIT progressChanged();
    endIfDone();
}

void Collector::cancel()
{
    if (!isRunning() || m_progress.cancelled)
        return;
    m_progress.cancelled = true;
    for (InfluencerProgress &influencer : m_progress.influencers) {
        if (influencer.state == ReadState::Waiting)
            influencer.state = ReadState::Cancelled;
    }
    stopAll();
    m_buyer.setPaused(false);
    m_progress.paused = false;
    Q_EMIT progressChanged();
    endIfDone();
}

void Collector::pause()
{
    if (!isRunning() || m_progress.paused)
        return;
    m_progress.paused = true;
    m_buyer.setPaused(true);
    Q_EMIT progressChanged();
}

void Collector::resume()
{
    if (!m_progress.paused)
        return;
    m_progress.paused = false;
    m_buyer.setPaused(false);
    Q_EMIT progressChanged();
    pump();
}

/// What is under way is called back; a task that is not ends at once.
void Collector::stopAll()
{
    m_waiting.clear();
    m_turns.clear();
    std::vector<Task *> idle;
    for (const auto &task : m_tasks) {
        if (task->purchase)
            task->purchase->abort();
        else
            idle.push_back(task.get());
    }
    for (Task *task : idle)
        endTask(*task, ReadState::Cancelled);
}

void Collector::endIfDone()
{
    const bool isEnding = m_progress.cancelled || m_progress.stoppedBy;
    if (!m_progress.running || !m_tasks.empty() || !m_waiting.empty() || (m_isOpening && !isEnding))
        return;
    m_isOpening = false;
    m_progress.running = false;
    m_progress.waiting = false;
    m_progress.paused = false;
    m_buyer.setPaused(false);
    Q_EMIT progressChanged();
    Q_EMIT finished();
}

FetchPlan Collector::rest() const
{
    FetchPlan plan = m_progress.plan;
    plan.userIds.clear();
    plan.buyAgain = false; // what was bought again is fresh now
    for (const InfluencerProgress &influencer : m_progress.influencers) {
        if (isUnfinished(influencer))
            plan.userIds.append(influencer.userId);
    }
    return plan;
}

template <typename T>
Archive::Then<T> Collector::forTask(const QString &userId,
                                    void (Collector::*then)(Task &, const T &))
{
    return [this, userId, then, run = m_run](const Result<T> &result) {
        Task *task = run == m_run ? taskOf(userId) : nullptr;
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

InfluencerProgress &Collector::progressOf(const QString &userId)
{
    return m_progress.influencers[static_cast<std::size_t>(m_rowOfInfluencer.value(userId))];
}

} // namespace livegauge
