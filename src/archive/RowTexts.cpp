#include "archive/RowTexts.h"

#include <QStringEncoder>

#include <algorithm>

namespace livegauge {

void RowTexts::add(const Livestream &row)
{
    const std::array<const QString *, TextCount> texts{&row.roomId, &row.region, &row.nickname,
                                                       &row.title, &row.coverUrl};
    QStringEncoder encoder(QStringEncoder::Utf8);
    std::array<qsizetype, TextCount> &ends = m_ends.emplace_back();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const qsizetype room = m_used + encoder.requiredSpace(texts[i]->size());
        if (room >= m_bytes.size())
            m_bytes.resize(std::max(2 * m_bytes.size(), room + 1));
        char *const begin = m_bytes.data();
        m_used = encoder.appendToBuffer(begin + m_used, *texts[i]) - begin;
        ends[i] = m_used;
    }
}

QByteArrayView RowTexts::text(std::size_t row, Text which) const
{
    qsizetype begin = 0;
    if (which > 0)
        begin = m_ends[row][static_cast<std::size_t>(which) - 1];
    else if (row > 0)
        begin = m_ends[row - 1].back();
    const qsizetype end = m_ends[row][static_cast<std::size_t>(which)];
    return QByteArrayView(m_bytes).sliced(begin, end - begin);
}

} // namespace livegauge
