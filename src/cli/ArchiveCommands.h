#pragma once

#include "cli/CommandOnArchive.h"

#include <QStringList>

namespace livegauge {

/// `archive info`.
class ArchiveInfoCommand : public CommandOnArchive {
    Q_OBJECT

public:
    using CommandOnArchive::CommandOnArchive;

protected:
    void begin(const ArchiveInfo &info) override;

private:
    void write(const ArchiveInfo &info);
};

/// `archive check`.
class ArchiveCheckCommand : public CommandOnArchive {
    Q_OBJECT

public:
    using CommandOnArchive::CommandOnArchive;

protected:
    void begin(const ArchiveInfo &info) override;
    /// Says what is wrong with a file that is too damaged to be opened.
    void onRefused(const Error &error) override;

private:
    void write(const QStringList &faults);
};

/// `archive backup`.
class ArchiveBackupCommand : public CommandOnArchive {
    Q_OBJECT

public:
    using CommandOnArchive::CommandOnArchive;

protected:
    bool prepare() override;
    void begin(const ArchiveInfo &info) override;

private:
    QString m_copy;
};

} // namespace livegauge
