#pragma once

#include "archive/Archive.h"

#include <QStringList>

namespace livegauge {

/// What opening the archive found that the user should know, one whole sentence each, the gravest
/// first; nothing where all is well. In the user's language.
QStringList archiveNotices(const ArchiveInfo &info);

} // namespace livegauge
