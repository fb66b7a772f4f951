#pragma once

namespace livegauge {

/// What can be done with the archive the window was given.
enum class ArchiveAccess {
    Full,
    ReadOnly, ///< another program writes to it, or nobody may
    None, ///< it could not be opened
};

} // namespace livegauge
