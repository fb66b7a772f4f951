#pragma once

namespace livegauge {

/// How the C library deals with memory that is given up. Once, before the first thread. Columns and
/// what is worked out of them go back to the system at once; without this it learns from each big
/// block to keep the next. The small rest stays with its thread, up to 4 MB: to fetch it anew for
/// every page that is stored took a third of that page's time.
void setUpHeap();

/// Gives memory that is free back to the system, which a thread's part of the heap else keeps.
/// Takes some milliseconds.
void returnFreeMemory();

} // namespace livegauge
