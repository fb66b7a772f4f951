#pragma once

#include "domain/Filter.h"

#include <QByteArrayView>
#include <QStringMatcher>

#include <functional>

namespace livegauge {

/// Whether UTF-8 texts meet a pattern. Made once for a pattern, then asked for many texts; not to
/// be shared by threads.
std::function<bool(QByteArrayView)> textScan(const TextPattern &pattern);

} // namespace livegauge
