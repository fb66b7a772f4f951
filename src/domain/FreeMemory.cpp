#include "domain/FreeMemory.h"

#include <cstdlib> // defines __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace livegauge {

void keepNoLargeBlocks()
{
#ifdef __GLIBC__
    constexpr int large = 1024 * 1024;
    constexpr int free = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, free); // so much may lie idle at an arena's end
#endif
}

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace livegauge
