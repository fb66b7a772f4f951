#pragma once

#include "archive/Archive.h"
#include "cli/Command.h"

namespace livegauge {

/// A command that works on the archive. What the archive cannot do ends it.
///
/// A damaged archive is left as it is by those who read. Those who write set it aside, do nothing
/// else and end: what a backup may hold is not bought again before somebody could put it back. The
/// next call works with the new archive.
class CommandOnArchive : public Command {
    Q_OBJECT

public:
    using Command::Command;

    /// Asks prepare(), then opens, then goes on with begin().
    void start() override;

protected:
    enum class IfMissing {
        Make,
        GoWithout, ///< as if there were an empty one
        Refuse,
    };

    /// Reads the arguments before anything is touched; false where it has failed.
    virtual bool prepare() { return true; }
    virtual void begin(const ArchiveInfo &info) = 0;
    /// Where there is no archive it is GoWithout: comes in place of begin(), and archive() is not
    /// open.
    virtual void beginWithout() { }
    /// An archive, and its folder, are made only by those who write.
    virtual IfMissing ifMissing() const { return IfMissing::Refuse; }
    /// Whoever writes out what there is finds nothing where nothing was kept yet. A file named with
    /// --archive must be there: its name may be a slip.
    IfMissing ifMissingForReader() const;
    /// Who makes no archive reads only, unless it says otherwise.
    virtual ArchiveUse use() const
    {
        return ifMissing() == IfMissing::Make ? ArchiveUse::Write : ArchiveUse::Read;
    }
    /// The archive did not open.
    virtual void onRefused(const Error &error) { fail(error); }

    Archive &archive() { return m_archive; }
    /// Goes on with the value, or ends with the error.
    template <typename T, typename Function>
    Archive::Then<T> orFail(Function &&then)
    {
        return [this, then = std::forward<Function>(then)](const Result<T> &result) {
            if (result.ok())
                then(result.value());
            else
                fail(result.error());
        };
    }

private:
    IfBroken ifBroken() const;
    void onOpen(const ArchiveInfo &info);
    void tellOf(const ArchiveInfo &info);

    Archive m_archive;
};

} // namespace livegauge
