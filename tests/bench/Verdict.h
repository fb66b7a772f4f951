#pragma once

#include <cstdio>

namespace livegauge::bench {

/// What a measuring program says of its goals, and whether it ends well.
class Verdict {
public:
    /// Names a goal that was missed.
    void expect(bool isReached, const char *goal)
    {
        if (isReached)
            return;
        std::printf("missed: %s\n", goal);
        m_isMissed = true;
    }
    int exitCode() const { return m_isMissed ? 1 : 0; }

private:
    bool m_isMissed = false;
};

} // namespace livegauge::bench
