#pragma once

#include "analysis/TextPool.h"

#include <QString>

#include <vector>

namespace livegauge {

/// Puts texts into a pool that come again and again with the same characters in memory, as those of
/// one influencer do: these are known by their place, without being read. One thread.
class SharedTexts {
public:
    /// The pool must outlive it.
    explicit SharedTexts(TextPool &pool);

    TextId put(const QString &text);

private:
    struct Known {
        QString text; ///< held: nobody else's characters can come to stand in their place
        TextId id = TextPool::none;
    };

    TextPool &m_pool;
    std::vector<Known> m_known; ///< by place; the last one of several stays
};

} // namespace livegauge
