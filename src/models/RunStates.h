#pragma once

#include "domain/Fetch.h"

#include <QHash>
#include <QStringList>

namespace livegauge {

/// How far the run under way is with each of its influencers; empty where none runs.
class RunStates {
public:
    /// The influencers of whom something else is to be said than before.
    QStringList take(const std::vector<InfluencerProgress> &run)
    {
        QHash<QString, InfluencerProgress> now;
        QStringList changed;
        for (const InfluencerProgress &one : run) {
            now.insert(one.userId, one);
            const auto before = m_states.constFind(one.userId);
            if (before == m_states.constEnd() || *before != one)
                changed.append(one.userId);
        }
        for (auto before = m_states.constBegin(); before != m_states.constEnd(); ++before) {
            if (!now.contains(before.key()))
                changed.append(before.key());
        }
        m_states = std::move(now);
        return changed;
    }

    bool has(const QString &userId) const { return m_states.contains(userId); }
    /// Null where the run is not about that influencer.
    const InfluencerProgress *of(const QString &userId) const
    {
        const auto found = m_states.constFind(userId);
        return found == m_states.constEnd() ? nullptr : &*found;
    }

private:
    QHash<QString, InfluencerProgress> m_states;
};

} // namespace livegauge
