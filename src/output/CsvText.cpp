#include "output/CsvText.h"

#include "output/NumberText.h"

#include <algorithm>
#include <array>
#include <utility>

namespace livegauge {
namespace {

bool looksLikeFormula(const QString &text)
{
    // The first that is no blank decides, but tab and line breaks are triggers themselves. The
    // full-width signs count in East Asian spreadsheets.
    static const QString triggers = QStringLiteral("=+-@\t\r\n＝＋－＠");
    for (const QChar c : text) {
        if (triggers.contains(c))
            return true;
        if (!c.isSpace())
            return false;
    }
    return false;
}

QString quoted(QString text)
{
    // Semicolon and tab too: some programs separate by these, and readCsv() has to guess.
    static const QString special = QStringLiteral(",;\t\"\n\r");
    const bool needs =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); });
    if (!needs)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QByteArray written(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return quoted(looksLikeFormula(*text) ? QLatin1Char('\'') + *text : *text).toUtf8();
    if (const auto *yes = std::get_if<bool>(&cell))
        return *yes ? "yes" : "no";
    return numberText(cell);
}

/// Whichever the first line has most of, outside of quotes.
QChar separatorOf(const QString &text)
{
    std::array<std::pair<QChar, int>, 3> counts{
        {{QLatin1Char(','), 0}, {QLatin1Char(';'), 0}, {QLatin1Char('\t'), 0}}};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') && !isQuoted)
            break;
        if (c == QLatin1Char('"'))
            isQuoted = !isQuoted;
        for (auto &[separator, count] : counts)
            count += c == separator && !isQuoted ? 1 : 0;
    }
    return std::ranges::max_element(counts, {}, &std::pair<QChar, int>::second)->first;
}

/// Takes a CSV text apart, one character at a time.
class Reader {
public:
    explicit Reader(QChar separator)
        : m_separator(separator)
    {
    }

    void take(QChar c)
    {
        if (m_quoted)
            takeQuoted(c);
        else if (c == QLatin1Char('"') && m_cell.isEmpty())
            m_quoted = true;
        else if (c == m_separator)
            endCell();
        else if (c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            endRow();
        else
            m_cell += c;
    }

    QList<QStringList> rows()
    {
        endRow();
        return m_rows;
    }

private:
    void takeQuoted(QChar c)
    {
        if (std::exchange(m_quoteBefore, false)) {
            if (c == QLatin1Char('"')) {
                m_cell += c;
                return;
            }
            m_quoted = false;
            take(c);
        } else if (c == QLatin1Char('"')) {
            m_quoteBefore = true;
        } else {
            m_cell += c;
        }
    }

    void endCell()
    {
        const bool wasDefused =
            m_cell.startsWith(QLatin1Char('\'')) && looksLikeFormula(m_cell.mid(1));
        m_row.append(wasDefused ? m_cell.mid(1) : m_cell);
        m_cell.clear();
    }

    void endRow()
    {
        m_quoted = m_quoteBefore = false;
        if (m_row.isEmpty() && m_cell.isEmpty())
            return; // an empty line, or the second half of a line end
        endCell();
        m_rows.append(std::exchange(m_row, {}));
    }

    QChar m_separator;
    bool m_quoted = false;
    bool m_quoteBefore = false;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

} // namespace

QByteArray csvLine(const Cells &cells)
{
    QByteArray line;
    bool isFirst = true;
    for (const Cell &cell : cells) {
        if (!std::exchange(isFirst, false))
            line += ',';
        line += written(cell);
    }
    return line + "\r\n";
}

QByteArray csvLine(const QStringList &names)
{
    return csvLine(Cells(names.begin(), names.end()));
}

QList<QStringList> readCsv(const QString &text)
{
    Reader reader{separatorOf(text)};
    for (const QChar c : text)
        reader.take(c);
    return reader.rows();
}

} // namespace livegauge
