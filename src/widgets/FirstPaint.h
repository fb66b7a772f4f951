#pragma once

#include <chrono>
#include <functional>

class QWidget;

namespace livegauge {

/// Calls `work` once, behind the first paint of a window; after `atMost` where it is not painted,
/// as nobody may see it. Not at all where the window ends before.
void behindFirstPaint(QWidget &window, std::function<void()> work,
                      std::chrono::milliseconds atMost = std::chrono::seconds(1));

} // namespace livegauge
