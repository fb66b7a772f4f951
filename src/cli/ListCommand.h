#pragma once

#include "cli/ClockChoice.h"
#include "cli/CommandOnArchive.h"
#include "output/LivestreamRows.h"
#include "output/RowWriter.h"

#include <memory>
#include <optional>

namespace livegauge {

/// `list`: livestreams of the archive, written as they come.
class ListCommand : public CommandOnArchive {
    Q_OBJECT

public:
    using CommandOnArchive::CommandOnArchive;

protected:
    bool prepare() override;
    void begin(const ArchiveInfo &info) override;
    void beginWithout() override;
    IfMissing ifMissing() const override { return ifMissingForReader(); }

private:
    std::optional<QString> readRange();
    std::optional<QString> makeRows(OutputFormat format);
    void onPortion(const LivestreamPortion &portion);

    NamedClock m_clock;
    TimeSpan m_range;
    LivestreamQuery m_query;
    std::unique_ptr<LivestreamRows> m_rows;
    std::unique_ptr<RowWriter> m_writer;
};

} // namespace livegauge
