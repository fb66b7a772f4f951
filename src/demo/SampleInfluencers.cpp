#include "demo/SampleInfluencers.h"

#include "demo/SampleCharacter.h"

#include <vector>

namespace livegauge {

std::span<const SampleInfluencer> sampleInfluencers()
{
    static const std::vector<SampleInfluencer> influencers = [] {
        std::vector<SampleInfluencer> list;
        for (const SampleCharacter &character : sampleCharacters())
            list.push_back({QString::fromLatin1(character.userId),
                            QString::fromUtf8(character.nickname),
                            QString::fromLatin1(character.region)});
        return list;
    }();
    return influencers;
}

} // namespace livegauge
