#include "analysis/UpperHalves.h"

namespace livegauge {

#if defined(__x86_64__) && defined(__GNUC__)

namespace {

__attribute__((target("avx"), noinline)) void zeroUpperHalves()
{
    __builtin_ia32_vzeroupper();
}

} // namespace

void clearUpperHalves()
{
    static const bool hasThem = __builtin_cpu_supports("avx") != 0;
    if (hasThem)
        zeroUpperHalves();
}

#else

void clearUpperHalves() { }

#endif

} // namespace livegauge
