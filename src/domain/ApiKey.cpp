#include "domain/ApiKey.h"

#include <algorithm>
#include <utility>

namespace livegauge {

struct ApiKey::Secret {
    explicit Secret(QByteArray text)
        : bytes(std::move(text))
    {
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { bytes.fill('\0'); }

    QByteArray bytes;
};

ApiKey::ApiKey(const QByteArray &bytes)
{
    const QByteArray trimmed = bytes.trimmed();
    if (!trimmed.isEmpty())
        m_secret = std::make_shared<const Secret>(trimmed);
}

QByteArray ApiKey::bytes() const
{
    return m_secret ? m_secret->bytes : QByteArray();
}

QString ApiKey::lastFour() const
{
    constexpr qsizetype shown = 4;
    constexpr qsizetype hiddenAtLeast = 8;
    if (!m_secret || m_secret->bytes.size() < shown + hiddenAtLeast)
        return {};
    return QString::fromLatin1(m_secret->bytes.last(shown));
}

bool ApiKey::isWellFormed() const
{
    return m_secret && std::all_of(m_secret->bytes.begin(), m_secret->bytes.end(), [](char c) {
               return c > ' ' && c <= '~';
           });
}

} // namespace livegauge
