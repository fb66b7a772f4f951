#pragma once

#include "cli/CommandOnArchive.h"
#include "domain/Influencer.h"

#include <QTimeZone>

#include <vector>

namespace livegauge {

/// `watch add`. Influencers already there keep their group where none is given.
class WatchAddCommand : public CommandOnArchive {
    Q_OBJECT

public:
    using CommandOnArchive::CommandOnArchive;

protected:
    bool prepare() override;
    void begin(const ArchiveInfo &info) override;
    IfMissing ifMissing() const override { return IfMissing::Make; }

private:
    std::optional<QString> readEntries();
    void add(const std::vector<Influencer> &known);

    std::vector<WatchlistEntry> m_entries;
};

/// `watch remove`.
class WatchRemoveCommand : public CommandOnArchive {
    Q_OBJECT

public:
    using CommandOnArchive::CommandOnArchive;

protected:
    bool prepare() override;
    void begin(const ArchiveInfo &info) override;
    ArchiveUse use() const override { return ArchiveUse::Write; }

private:
    void remove(const std::vector<Influencer> &known);

    QStringList m_userIds;
};

/// `watch list`.
class WatchListCommand : public CommandOnArchive {
    Q_OBJECT

public:
    using CommandOnArchive::CommandOnArchive;

protected:
    bool prepare() override;
    void begin(const ArchiveInfo &info) override;
    void beginWithout() override { write({}); }
    IfMissing ifMissing() const override { return ifMissingForReader(); }

private:
    void write(const std::vector<Influencer> &all);

    OutputFormat m_format = OutputFormat::Table;
    QTimeZone m_zone;
};

} // namespace livegauge
