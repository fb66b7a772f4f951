#pragma once

namespace livegauge {

/// Lets screen readers and the accessibility bus see a GridView as a table. Each of them calls it;
/// more than once does no harm.
void installGridAccessibility();

} // namespace livegauge
