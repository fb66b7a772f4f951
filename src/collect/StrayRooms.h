#pragma once

#include "collect/PageWalk.h"
#include "domain/Fetch.h"
#include "domain/Page.h"
#include "domain/Reading.h"

#include <QStringList>

namespace livegauge {

/// Livestreams that came beside a walk, by `room_id`, and how often in a row another page came than
/// the one asked for. Pure, and one influencer's, as InfluencerReading is.
///
/// What came with another page, or to tell whether the list has moved, is in Reading::strayRooms
/// until a walk has come by it and by all that stands behind it: a refresh must not end there. What
/// came with older pages, or was known before, is in OpenReading::olderRooms: the reading that is
/// broken off will meet it and has not come by it.
class StrayRooms {
public:
    StrayRooms() = default;
    /// Of a reading that goes on.
    explicit StrayRooms(const OpenReading &open);

    /// Those of `read` that the walk that goes on has come by.
    QStringList walkedOf(const QStringList &read, const Reading &reading) const;

    /// A page was bought.
    void note(Reading &reading, FetchMode mode, const Page &page, const PageWalk::Step &step);
    /// The walk has come by all there was, or reached what was there before.
    static void forgetSeen(Reading &reading, const PageWalk &walk);

    /// The page bought last ended with a row that had come beside a walk.
    bool endsWithStray() const { return m_endsWithStray; }
    int wrongAnswers() const { return m_wrongAnswers; }
    /// Not come by yet.
    QStringList olderRooms(const PageWalk &walk) const;

private:
    bool m_endsWithStray = false;
    int m_wrongAnswers = 0;
    QStringList m_olderRooms;
};

} // namespace livegauge
