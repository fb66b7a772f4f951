#include "domain/LivestreamPortion.h"

namespace livegauge {
namespace {

constexpr qsizetype usualTexts = 128; // bytes of a row without a cover

} // namespace

QByteArrayView LivestreamPortion::utf8(const Row &row, Text text) const
{
    const auto place = static_cast<std::size_t>(text);
    const qsizetype from = place == 0 ? 0 : row.ends[place - 1];
    return QByteArrayView(m_texts).sliced(row.texts + from, row.ends[place] - from);
}

StoredLivestream LivestreamPortion::at(qsizetype place) const
{
    const Row &row = m_rows[place];
    const auto text = [&](Text which) { return QString::fromUtf8(utf8(row, which)); };
    StoredLivestream stored;
    stored.firstSeen = row.firstSeen;
    stored.lastRead = row.lastRead;
    stored.changes = row.changes;
    Livestream &livestream = stored.livestream;
    livestream.roomId = text(Text::RoomId);
    livestream.userId = text(Text::UserId);
    livestream.region = text(Text::Region);
    livestream.nickname = text(Text::Nickname);
    livestream.title = text(Text::Title);
    livestream.coverUrl = text(Text::CoverUrl);
    livestream.start = row.start;
    livestream.end = row.end;
    livestream.duration = row.duration;
    livestream.views = row.views;
    livestream.viewers = row.viewers;
    livestream.likes = row.likes;
    livestream.comments = row.comments;
    livestream.followers = row.followers;
    livestream.products = row.products;
    livestream.units = row.units;
    livestream.gmv = row.gmv;
    return stored;
}

void LivestreamPortion::reserve(qsizetype rows)
{
    m_rows.reserve(rows);
    m_texts.reserve(rows * usualTexts);
}

LivestreamPortion::Row &LivestreamPortion::addRow()
{
    Row &row = m_rows.emplaceBack();
    row.texts = m_texts.size();
    return row;
}

void LivestreamPortion::addText(Text text, QByteArrayView utf8)
{
    m_texts.append(utf8);
    Row &row = m_rows.back();
    row.ends[static_cast<std::size_t>(text)] = static_cast<quint32>(m_texts.size() - row.texts);
}

} // namespace livegauge
