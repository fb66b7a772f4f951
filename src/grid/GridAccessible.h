#pragma once

namespace livegauge {

/// Lets screen readers and the accessibility bus see a GridView as a table. Once, before the first
/// one is made.
void installGridAccessibility();

} // namespace livegauge
