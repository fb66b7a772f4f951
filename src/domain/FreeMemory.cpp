#include "domain/FreeMemory.h"

#include <cstdlib> // defines __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace livegauge {

void setUpHeap()
{
#ifdef __GLIBC__
    constexpr int large = 1024 * 1024;
    constexpr int idle = 4 * 1024 * 1024; // at the end of a thread's part
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, idle);
#endif
}

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace livegauge
