#include "wording/Sentences.h"

namespace livegauge {
namespace {

bool endsFullWidth(const QString &text)
{
    constexpr char16_t firstOfChinesePunctuation = 0x3000;
    return text.back().script() == QChar::Script_Common
        && text.back().unicode() > firstOfChinesePunctuation;
}

} // namespace

QString sentences(const QStringList &list)
{
    QString text;
    for (const QString &sentence : list) {
        if (!text.isEmpty() && !sentence.isEmpty() && !endsFullWidth(text))
            text += QLatin1Char(' ');
        text += sentence;
    }
    return text;
}

} // namespace livegauge
