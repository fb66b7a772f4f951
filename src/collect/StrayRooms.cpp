#include "collect/StrayRooms.h"

namespace livegauge {
namespace {

void add(const std::vector<Livestream> &rows, QStringList &rooms)
{
    for (const Livestream &row : rows) {
        if (!rooms.contains(row.roomId))
            rooms.append(row.roomId);
    }
}

} // namespace

StrayRooms::StrayRooms(const OpenReading &open)
    : m_wrongAnswers(open.wrongAnswers)
    , m_olderRooms(open.olderRooms)
{
}

QStringList StrayRooms::walkedOf(const QStringList &read, const Reading &reading) const
{
    QStringList walked = read;
    walked.removeIf([&](const QString &room) {
        return reading.strayRooms.contains(room) || m_olderRooms.contains(room);
    });
    return walked;
}

void StrayRooms::note(Reading &reading, FetchMode mode, const Page &page,
                      const PageWalk::Step &step)
{
    m_endsWithStray = !page.rows.empty() && reading.strayRooms.contains(page.rows.back().roomId);
    const bool isNext = step.kind == PageWalk::Kind::Next;
    if (isNext)
        m_wrongAnswers = 0;
    else
        add(step.newRows, reading.strayRooms);
    if (step.kind == PageWalk::Kind::Another)
        ++m_wrongAnswers;
    add(step.olderRows, m_olderRooms);
    if (mode == FetchMode::Older && reading.open)
        add(step.newRows, reading.open->olderRooms);
}

void StrayRooms::forgetSeen(Reading &reading, const PageWalk &walk)
{
    reading.strayRooms.removeIf([&walk](const QString &room) { return walk.hasSeen(room); });
}

QStringList StrayRooms::olderRooms(const PageWalk &walk) const
{
    QStringList left = m_olderRooms;
    left.removeIf([&walk](const QString &room) { return walk.hasSeen(room); });
    return left;
}

} // namespace livegauge
