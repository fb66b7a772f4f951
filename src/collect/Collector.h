#pragma once

#include "collect/PageWalk.h"
#include "domain/Fetch.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <memory>
#include <vector>

namespace livegauge {

class ApiClient;
class PageReply;

/// Runs a fetch plan over the client: several influencers at a time, the pages of one after
/// another, never more pages than the plan says. One plan at a time. Lives on the client's thread.
///
/// A refused key or an empty account, and a network that lets nothing through, end the run. Any
/// other failure ends that influencer only. After a failure rest() is the plan that goes on where
/// it stopped.
class Collector : public QObject {
    Q_OBJECT

public:
    /// The client must outlive the collector.
    explicit Collector(ApiClient &client, QObject *parent = nullptr);
    ~Collector() override;

    /// Sends the plan's requests. Not while one is running. A plan without influencers ends at
    /// once.
    void start(const FetchPlan &plan);
    /// Ends the run within an event-loop turn; what came stays.
    void cancel();

    bool isRunning() const { return m_progress.running; }
    const FetchProgress &progress() const { return m_progress; }

    /// One more page of each influencer of the last run whose list goes on; no influencers where
    /// none does.
    FetchPlan nextPages() const;
    /// What the last run was to read and did not; no influencers where it is whole.
    FetchPlan rest() const;

Q_SIGNALS:
    /// Emitted for each page as it comes, before the progress that counts it.
    void pageCame(const livegauge::Page &page);
    void progressChanged();
    void finished();

private:
    struct Task;

    void startTasks();
    void askNextPage(Task &task);
    void onReply(const QString &userId, const Result<Page> &result);
    void onPage(Task &task, const Page &page);
    void onError(Task &task, const Error &error);
    void endTask(Task &task, ReadState state);
    void stopAll();
    void endIfDone();
    Task *taskOf(const QString &userId);
    InfluencerProgress &progressOf(const QString &userId);

    ApiClient &m_client;
    FetchProgress m_progress;
    QHash<QString, int> m_rowOfInfluencer; ///< index into m_progress.influencers
    std::deque<QString> m_waiting;
    std::vector<std::unique_ptr<Task>> m_tasks;
    QHash<QString, std::shared_ptr<PageWalk>> m_walks; ///< kept between runs, for going on
};

} // namespace livegauge
