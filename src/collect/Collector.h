#pragma once

#include "archive/Archive.h"
#include "collect/PageBuyer.h"
#include "collect/PriceInquiry.h"
#include "collect/RunProgress.h"
#include "collect/TurnQueue.h"
#include "domain/Fetch.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QObject>
#include <QPointer>

namespace livegauge {

class ApiClient;
class RunOpening;

/// Runs a fetch plan: many influencers in fair turns, the pages of one after another, each page
/// stored before it is told of, and so is the end of each reading before the run's. One plan at a
/// time. Lives on the client's and archive's thread.
///
/// A page still fresh by the rules is taken from the archive instead. Before each request, retries
/// too, the budgets are asked and the ledger is written. A refused key, an empty account, a budget,
/// a server that asks for a long wait, a network that lets nothing through and an archive that
/// cannot be written stop the run; any other failure ends that influencer only. Where a reading was
/// broken off, by whatever, the next run of such a plan goes on.
///
/// A run that is stopped or cancelled sends nothing more, retries neither, but ends only when what
/// has left has come and is stored: it is paid for, and no page is lost for what happened to
/// another. The client's time limits bound the wait; abort() ends it.
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

    /// What a plan may cost by the rules and as things stand.
    void price(const FetchPlan &plan, QObject *context, const PriceTaker &then);

    /// Sends the plan's requests. Not while one is running. A plan without influencers ends at
    /// once.
    void start(const FetchPlan &plan);
    /// Sends nothing more: the run ends as soon as what is under way is stored.
    void cancel();
    /// Cancels, and drops what is under way, though it may have cost a credit each. The run ends as
    /// soon as that is written into the ledger; what came stays.
    void abort();
    /// Sends nothing more until resume(); what is under way still comes.
    void pause();
    void resume();

    bool isRunning() const { return m_run.sums().running; }
    const FetchProgress &progress() const { return m_run.sums(); }

    /// Pages came that could not be stored: they are only in memory. The next run stores them
    /// first.
    bool hasUnstored() const { return m_buyer.hasKept(); }
    int unstored() const { return m_buyer.kept(); } ///< how many
    /// Not while a run is under way.
    void storeUnstored(QObject *context, const Archive::Then<Archive::Done> &then)
    {
        m_buyer.storeKept(context, then);
    }
    /// Takes over such pages of another buyer.
    void addUnstored(std::vector<PageToStore> pages) { m_buyer.addKept(std::move(pages)); }

    /// The plan that goes on where the last run was broken off; no influencers where it is whole.
    FetchPlan rest() const;

Q_SIGNALS:
    /// Emitted for each page bought, once it is durable, before the progress that counts it.
    void pageStored(const livegauge::Page &page);
    void progressChanged();
    void finished();

private:
    using Task = TurnQueue::Task;

    void open();
    void pump();
    void openTasks();
    void begin(Task &task);
    void getNextPage(Task &task);
    void buy(Task &task, int page);
    void setRooms(Task &task, const QStringList &rooms);
    void askForNewest(Task &task);
    void setNewest(Task &task, const std::vector<Livestream> &newest);
    void onFreshAnswer(Task &task, const std::optional<StoredAnswer> &answer);
    void onStored(Task &task, const Page &page, const StoredPage &stored);
    void onFailed(Task &task, const Error &error);
    void takeTurn(Task &task);
    void endTask(Task &task, ReadState state);
    void storeEnd(const Task &task);
    ReadState brokenOff() const;
    void stop(const Error &error);
    void sendNothingMore();
    void tellProgress();
    void endIfDone();
    /// Wraps what is to happen to a task when the archive answers: nothing where it is gone, the
    /// end of the run where the archive failed.
    template <typename T>
    Archive::Then<T> forTask(const QString &userId, void (Collector::*then)(Task &, const T &));

    Archive &m_archive;
    PageBuyer m_buyer;
    FetchRules m_rules;
    RunProgress m_run;
    QPointer<RunOpening> m_opening; ///< while the archive is asked what there is
    TurnQueue m_queue;
    int m_endsToStore = 0; ///< readings whose end is on its way into the archive
    int m_runNumber = 0; ///< tells late answers of an earlier run
};

} // namespace livegauge
