#pragma once

#include "domain/StoredLivestream.h"

#include <QObject>

#include <functional>

namespace livegauge {

class Archive;

/// What the source wrote of a livestream when it was read last, from the page that the archive
/// keeps; empty where it keeps none. Costs nothing. Answers on the context's thread.
void askGivenRow(Archive &archive, const QString &roomId, QObject *context,
                 const std::function<void(const GivenRow &)> &then);

} // namespace livegauge
