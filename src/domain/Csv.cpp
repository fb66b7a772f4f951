#include "domain/Csv.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

constexpr QLatin1Char quote('"');
constexpr QLatin1Char apostrophe('\'');

QString quoted(QString text)
{
    static const QString special = QStringLiteral(",;\t\"\r\n");
    const bool needs =
        std::any_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    if (!needs)
        return text;
    text.replace(quote, QStringLiteral("\"\""));
    return quote + text + quote;
}

/// Text behind apostrophes counts too, so that one put before it can be told from its own.
bool looksLikeFormula(const QString &text)
{
    // The first that is no blank decides, but tab and line breaks are triggers themselves. The
    // full-width signs count in East Asian spreadsheets.
    static const QString triggers = QStringLiteral("=+-@\t\r\n＝＋－＠");
    for (const QChar c : text) {
        if (triggers.contains(c))
            return true;
        if (!c.isSpace() && c != apostrophe)
            return false;
    }
    return false;
}

bool isText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c < QLatin1Char(' ') && c != QLatin1Char('\t') && c != QLatin1Char('\n')
            && c != QLatin1Char('\r') && c != QLatin1Char('\f');
    });
}

/// As Excel writes a CSV in China.
std::optional<QString> chineseText(const QByteArray &bytes)
{
    QStringDecoder decode("GB18030");
    if (!decode.isValid()) // a Qt without ICU
        return std::nullopt;
    const QString text = decode(bytes);
    return decode.hasError() ? std::nullopt : std::optional(text);
}

/// Collects the cells of a table, character by character.
class CsvReader {
public:
    explicit CsvReader(QChar separator)
        : m_separator(separator)
    {
    }

    void take(QChar c)
    {
        if (m_inQuotes) {
            if (c != quote)
                m_cell += c;
            else
                m_inQuotes = false;
        } else if (c == quote) {
            // A second quote right behind the one that closed the cell stands for a quote.
            if (m_wasQuote)
                m_cell += quote;
            m_inQuotes = m_wasQuote || m_cell.isEmpty();
            if (!m_inQuotes)
                m_cell += quote;
        } else if (c == m_separator) {
            endCell();
        } else if (c == QLatin1Char('\r') || c == QLatin1Char('\n')) {
            endLine();
        } else {
            m_cell += c;
        }
        m_wasQuote = c == quote && !m_inQuotes;
    }

    QList<QStringList> takeLines()
    {
        endLine();
        return std::move(m_lines);
    }

private:
    void endCell()
    {
        m_line += std::exchange(m_cell, {});
        m_lineHasText = true;
    }
    void endLine()
    {
        if (m_lineHasText || !m_cell.isEmpty()) {
            endCell();
            m_lines += std::exchange(m_line, {});
        }
        m_lineHasText = false;
    }

    QChar m_separator;
    QList<QStringList> m_lines;
    QStringList m_line;
    QString m_cell;
    bool m_lineHasText = false;
    bool m_inQuotes = false;
    bool m_wasQuote = false;
};

} // namespace

QString defused(const QString &text)
{
    return looksLikeFormula(text) ? apostrophe + text : text;
}

QString csvCell(const QString &text)
{
    return quoted(defused(text));
}

QString fromCsvCell(const QString &cell)
{
    const bool isDefused = cell.startsWith(apostrophe) && looksLikeFormula(cell);
    return isDefused ? cell.mid(1) : cell;
}

QByteArray csvFile(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines)
        text += line.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

std::optional<QString> textOfFile(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(marked.value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    if (!marked && decode.hasError())
        text = chineseText(bytes).value_or(text);
    return isText(text) ? std::optional(text) : std::nullopt;
}

QList<QStringList> csvLines(const QString &text, QChar separator)
{
    CsvReader reader(separator);
    for (const QChar c : text)
        reader.take(c);
    return reader.takeLines();
}

} // namespace livegauge
