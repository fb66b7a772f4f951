#include "analysis/TextScan.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace livegauge {
namespace {

constexpr std::array<char, 256> lowered = [] {
    std::array<char, 256> table{};
    for (int c = 0; c < 256; ++c)
        table[static_cast<std::size_t>(c)] =
            static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return table;
}();

char lower(char c)
{
    return lowered[static_cast<unsigned char>(c)];
}

/// `needle` in lower case and not empty.
bool containsLowered(QByteArrayView text, QByteArrayView needle)
{
    const char first = needle.front();
    const char *last = text.data() + (text.size() - needle.size());
    for (const char *at = text.data(); at <= last; ++at) {
        if (lower(*at) != first)
            continue;
        if (std::equal(needle.begin() + 1, needle.end(), at + 1,
                       [](char wanted, char c) { return wanted == lower(c); }))
            return true;
    }
    return false;
}

/// Characters that another one beyond ASCII differs from by case only: k and its sign of Kelvin.
QString charactersWithForeignCase()
{
    QString result;
    for (char16_t c = 0x80; c < 0xffff; ++c) {
        const QChar folded = QChar(c).toCaseFolded();
        if (folded.unicode() < 0x80)
            result += folded;
    }
    return result;
}

/// Bytes can be compared: only letters of ASCII in the pattern have a case.
bool hasAsciiCaseOnly(const QString &pattern)
{
    static const QString foreign = charactersWithForeignCase();
    return std::ranges::all_of(pattern, [](QChar c) {
        if (c.unicode() < 0x80)
            return !foreign.contains(c.toLower());
        return !c.isSurrogate() && c.toCaseFolded() == c && c.toUpper() == c && c.toLower() == c;
    });
}

std::function<bool(QByteArrayView)> containing(const TextPattern &pattern)
{
    const QByteArray bytes = pattern.pattern.toUtf8();
    if (bytes.isEmpty())
        return [](QByteArrayView) { return true; };
    if (pattern.isCaseSensitive) {
        return [bytes](QByteArrayView text) {
            return std::string_view(text.data(), static_cast<std::size_t>(text.size()))
                       .find(bytes.constData(), 0, static_cast<std::size_t>(bytes.size()))
                != std::string_view::npos;
        };
    }
    if (hasAsciiCaseOnly(pattern.pattern)) {
        return [needle = bytes.toLower()](QByteArrayView text) {
            return containsLowered(text, needle);
        };
    }
    return [matcher = QStringMatcher(pattern.pattern, Qt::CaseInsensitive)](QByteArrayView text) {
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
