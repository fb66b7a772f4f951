#pragma once

#include "api/ApiClient.h"
#include "cli/CommandOnArchive.h"
#include "cli/KeyFinder.h"
#include "cli/ProgressLines.h"
#include "collect/Collector.h"
#include "domain/Fetch.h"

#include <memory>
#include <optional>
#include <vector>

namespace livegauge {

/// `collect`: price, key, run, report.
class CollectCommand : public CommandOnArchive {
    Q_OBJECT

public:
    explicit CollectCommand(CliContext &context);
    ~CollectCommand() override;

    void interrupt() override;

protected:
    bool prepare() override;
    void begin(const ArchiveInfo &info) override;
    void beginWithout() override;
    IfMissing ifMissing() const override;

private:
    std::optional<QString> readPlan();
    std::optional<QString> readNumbers();
    std::optional<QString> readInfluencers();
    void addWatched(const std::vector<Influencer> &all);
    void endWithNobody();
    void askPrice();
    void onPrice(const Price &price);
    void onKey();
    void run(const Credentials &credentials);
    void onEnd();
    void report(const std::vector<Influencer> &known);

    FetchPlan m_plan;
    FetchRules m_rules;
    std::optional<ErrorKind> m_whyReadOnly;
    ApiClient m_client;
    Collector m_collector;
    KeyFinder m_key;
    std::unique_ptr<ProgressLines> m_progress;
    bool m_isInterrupted = false;
};

} // namespace livegauge
