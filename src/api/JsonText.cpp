#include "api/JsonText.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace livegauge {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isWordPart(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-'
        || c == '.' || c == '_';
}

bool areDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// A JSON number without exponent that a double holds exactly as written: 15 digits at most.
bool isPlainNumber(QByteArrayView word)
{
    constexpr qsizetype exactDigits = 15;
    if (word.startsWith('-'))
        word = word.sliced(1);
    const qsizetype point = word.indexOf('.');
    const QByteArrayView whole = point < 0 ? word : word.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : word.sliced(point + 1);
    return areDigits(whole) && (whole.size() == 1 || whole.front() != '0')
        && (point < 0 || areDigits(fraction)) && whole.size() + fraction.size() <= exactDigits;
}

class Writer {
public:
    explicit Writer(QByteArrayView text)
        : m_text(text)
    {
        m_out.reserve(text.size() + text.size() / 16 + 16);
    }

    void run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                copyString();
            } else if (isWordPart(c)) {
                copyWord();
            } else {
                m_depth += (c == '{' || c == '[') ? 1 : 0;
                m_depth -= (c == '}' || c == ']') ? 1 : 0;
                m_out += c;
                ++m_at;
            }
        }
    }

    bool isCut() const { return m_inString || m_depth > 0 || m_out.trimmed().isEmpty(); }
    QByteArray result() const { return m_out; }

private:
    void copyWord()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isWordPart(m_text[m_at]))
            ++m_at;
        const QByteArrayView word = m_text.sliced(from, m_at - from);
        const bool isJson =
            word == "null" || word == "true" || word == "false" || isPlainNumber(word);
        if (!isJson)
            m_out += '"';
        m_out.append(word.data(), word.size());
        if (!isJson)
            m_out += '"';
    }

    void copyString()
    {
        m_inString = true;
        m_out += m_text[m_at++];
        while (m_at < m_text.size() && m_inString) {
            const char c = m_text[m_at];
            if (c == '\\') {
                copyEscape();
                continue;
            }
            m_inString = c != '"';
            if (static_cast<unsigned char>(c) < ' ')
                m_out += "\\u00" + QByteArray(1, c).toHex();
            else
                m_out += c;
            ++m_at;
        }
    }

    void copyEscape()
    {
        const QByteArrayView rest = m_text.sliced(m_at + 1);
        const bool isUnicode = rest.size() >= 5 && rest.front() == 'u'
            && std::all_of(rest.begin() + 1, rest.begin() + 5, isHexDigit);
        const bool isShort = !rest.isEmpty() && QByteArrayView("\"\\/bfnrt").contains(rest.front());
        const qsizetype length = isUnicode ? 6 : (isShort ? 2 : 1);
        if (length == 1)
            m_out += '\\';
        m_out.append(m_text.data() + m_at, length);
        m_at += length;
    }

    QByteArrayView m_text;
    QByteArray m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_inString = false;
};

} // namespace

JsonText readableJson(const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(body);
    const bool hadBadBytes = decoder.hasError();
    const QByteArray sound = text.toUtf8();
    Writer writer(sound);
    writer.run();
    return {writer.result(), hadBadBytes, writer.isCut()};
}

} // namespace livegauge
