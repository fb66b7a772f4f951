#include "output/JsonObject.h"

#include "output/NumberText.h"

namespace livegauge {
namespace {

QByteArray escaped(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u00" + QByteArray(1, c).toHex();
    }
}

} // namespace

QByteArray jsonText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray json;
    json.reserve(bytes.size() + 2);
    json += '"';
    for (const char c : bytes) {
        const bool isControl = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        if (isControl || c == '"' || c == '\\')
            json += escaped(c);
        else
            json += c;
    }
    return json + '"';
}

QByteArray jsonValue(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return jsonText(*text);
    if (const auto *yes = std::get_if<bool>(&cell))
        return *yes ? "true" : "false";
    const QByteArray number = numberText(cell);
    return number.isEmpty() ? QByteArray("null") : number;
}

JsonObject &JsonObject::add(const QString &name, const Cell &cell)
{
    return addJson(name, jsonValue(cell));
}

JsonObject &JsonObject::addJson(const QString &name, const QByteArray &json)
{
    if (!m_fields.isEmpty())
        m_fields += ',';
    m_fields += jsonText(name) + ':' + json;
    return *this;
}

QByteArray jsonArray(const QList<QByteArray> &items)
{
    return '[' + items.join(',') + ']';
}

} // namespace livegauge
