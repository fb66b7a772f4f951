#include "analysis/Collation.h"

#include <QString>

#include <unicode/ucol.h>

namespace livegauge {

void Collation::Close::operator()(UCollator *collator) const
{
    ucol_close(collator);
}

Collation::Collation(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator.reset(ucol_open(locale.name().toLatin1().constData(), &status));
    ucol_setStrength(m_collator.get(), UCOL_SECONDARY);
    ucol_setAttribute(m_collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    ucol_setAttribute(m_collator.get(), UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
}

int Collation::compare(QByteArrayView left, QByteArrayView right) const
{
    UErrorCode status = U_ZERO_ERROR;
    return ucol_strcollUTF8(m_collator.get(), left.data(), static_cast<int32_t>(left.size()),
                            right.data(), static_cast<int32_t>(right.size()), &status);
}

void Collation::appendKey(QByteArrayView text, std::vector<quint8> &keys) const
{
    const QString wide = QString::fromUtf8(text);
    const auto *characters = reinterpret_cast<const UChar *>(wide.utf16());
    const auto length = static_cast<int32_t>(wide.size());
    const std::size_t begin = keys.size();
    constexpr std::size_t guess = 64;
    keys.resize(begin + guess);
    const int32_t needed = ucol_getSortKey(m_collator.get(), characters, length,
                                           keys.data() + begin, static_cast<int32_t>(guess));
    keys.resize(begin + static_cast<std::size_t>(needed));
    if (static_cast<std::size_t>(needed) > guess)
        ucol_getSortKey(m_collator.get(), characters, length, keys.data() + begin, needed);
}

} // namespace livegauge
