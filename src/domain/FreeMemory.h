#pragma once

namespace livegauge {

/// Columns and what is worked out of them go back to the system as soon as they are given up. Once,
/// before the first thread; without it the C library learns from each big one to keep the next.
void keepNoLargeBlocks();

/// Gives memory that is free back to the system. What passed through while an archive was read is
/// else kept by the process: more than the columns themselves. Takes some milliseconds.
void returnFreeMemory();

} // namespace livegauge
