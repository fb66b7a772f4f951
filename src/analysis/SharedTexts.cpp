#include "analysis/SharedTexts.h"

#include <QHashFunctions>

namespace livegauge {
namespace {

constexpr std::size_t places = 4096; ///< a power of two

} // namespace

SharedTexts::SharedTexts(TextPool &pool)
    : m_pool(pool)
    , m_known(places)
{
}

TextId SharedTexts::put(const QString &text)
{
    if (text.isEmpty())
        return TextPool::none;
    Known &known = m_known[qHash(text.constData()) % places];
    if (known.text.constData() != text.constData() || known.text.size() != text.size())
        known = {text, m_pool.put(text)};
    return known.id;
}

} // namespace livegauge
