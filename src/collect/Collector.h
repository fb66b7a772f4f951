#pragma once

#include "collect/PageWalk.h"
#include "domain/Fetch.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace livegauge {

class ApiClient;
class Archive;

/// Runs a fetch plan: many influencers in fair turns, the pages of one after another, each page
/// stored before it is told of. One plan at a time. Lives on the client's and archive's thread.
///
/// A page still fresh by the rules is taken from the archive instead. Before each request, retries
/// too, the budgets are asked and the ledger is written. A refused key, an empty account, a budget,
/// a network that lets nothing through and an archive that cannot be written end the run; any other
/// failure ends that influencer only. Where a reading was broken off, by whatever, the next run of
/// such a plan goes on.
class Collector : public QObject {
    Q_OBJECT

public:
    /// Client and archive must outlive the collector.
    Collector(ApiClient &client, Archive &archive, QObject *parent = nullptr);
    ~Collector() override;

    /// Holds from the next start() or price().
    void setRules(const FetchRules &rules);
    const FetchRules &rules() const { return m_rules; }
    /// Whose requests these are in the ledger: the key's last four characters and its address.
    void setPayer(const QString &keyLastFour, const QString &origin);

    /// What a plan may cost as things stand. Sends nothing. Dropped where `context` is gone.
    void price(const FetchPlan &plan, QObject *context,
               const std::function<void(const Result<Price> &)> &then);

    /// Sends the plan's requests. Not while one is running. A plan without influencers ends at
    /// once.
    void start(const FetchPlan &plan);
    /// Ends the run within an event-loop turn; what came stays.
    void cancel();
    /// Sends nothing more until resume(); what is under way still comes.
    void pause();
    void resume();

    bool isRunning() const { return m_progress.running; }
    const FetchProgress &progress() const { return m_progress; }

    /// The plan that goes on where the last run was broken off; no influencers where it is whole.
    FetchPlan rest() const;

Q_SIGNALS:
    /// Emitted for each page bought, once it is durable, before the progress that counts it.
    void pageStored(const livegauge::Page &page);
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
    FetchRules m_rules;
    FetchProgress m_progress;
    QHash<QString, int> m_rowOfInfluencer; ///< index into m_progress.influencers
    std::deque<QString> m_waiting;
    std::vector<std::unique_ptr<Task>> m_tasks;
    QHash<QString, std::shared_ptr<PageWalk>> m_walks; ///< kept between runs, for going on
};

} // namespace livegauge
