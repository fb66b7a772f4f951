#pragma once

#include "cli/ClockChoice.h"
#include "cli/CommandOnArchive.h"
#include "output/ChangeRows.h"
#include "output/LivestreamRows.h"
#include "output/RowWriter.h"

#include <memory>
#include <optional>
#include <vector>

namespace livegauge {

/// `list`: livestreams of the archive, or with --changes what changed of them, written as they
/// come.
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
    bool isInRange(const Livestream &livestream) const;
    void onPortion(const LivestreamPortion &portion);
    void askForChanges(const LivestreamPortion &portion);
    void onChanges(const Livestream &of, const std::vector<LivestreamChange> &changes);
    void end();

    NamedClock m_clock;
    TimeSpan m_range;
    LivestreamQuery m_query;
    std::unique_ptr<LivestreamRows> m_rows;
    std::unique_ptr<ChangeRows> m_changeRows; ///< in place of those, with --changes
    std::unique_ptr<RowWriter> m_writer;
    quint64 m_reading = 0; ///< see Archive::taken()
    int m_asked = 0; ///< livestreams whose changes are to come
    bool m_areAllAsked = false;
};

} // namespace livegauge
