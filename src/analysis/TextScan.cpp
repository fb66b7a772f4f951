#include "analysis/TextScan.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace livegauge {
namespace {

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// `needle` in lower case.
bool containsLowered(QByteArrayView text, QByteArrayView needle)
{
    return std::ranges::search(text, needle, {}, lowered).begin() != text.end() || needle.isEmpty();
}

std::function<bool(QByteArrayView)> containing(const TextPattern &pattern)
{
    const QByteArray bytes = pattern.pattern.toUtf8();
    if (pattern.isCaseSensitive) {
        return [bytes](QByteArrayView text) {
            return std::string_view(text.data(), static_cast<std::size_t>(text.size()))
                       .find(bytes.constData(), 0, static_cast<std::size_t>(bytes.size()))
                != std::string_view::npos;
        };
    }
    const bool asciiPattern = isAscii(bytes);
    return [matcher = QStringMatcher(pattern.pattern, Qt::CaseInsensitive), lower = bytes.toLower(),
            asciiPattern](QByteArrayView text) {
        // Letters outside ASCII may fold into it (K of Kelvin), so only pure texts take this way.
        if (isAscii(text))
            return asciiPattern && containsLowered(text, lower);
        return matcher.indexIn(QString::fromUtf8(text)) >= 0;
    };
}

} // namespace

std::function<bool(QByteArrayView)> textScan(const TextPattern &pattern)
{
    switch (pattern.match) {
    case TextMatch::Contains:
        return containing(pattern);
    case TextMatch::Equals:
        return [pattern](QByteArrayView text) {
            return QString::fromUtf8(text).compare(pattern.pattern,
                                                   pattern.isCaseSensitive ? Qt::CaseSensitive
                                                                           : Qt::CaseInsensitive)
                == 0;
        };
    case TextMatch::Expression: {
        QRegularExpression expression(pattern.pattern,
                                      QRegularExpression::UseUnicodePropertiesOption);
        if (!pattern.isCaseSensitive)
            expression.setPatternOptions(expression.patternOptions()
                                         | QRegularExpression::CaseInsensitiveOption);
        return [expression](QByteArrayView text) {
            return expression.match(QString::fromUtf8(text)).hasMatch();
        };
    }
    }
    return {};
}

} // namespace livegauge
