#include "output/TableWriter.h"

#include "output/DisplayWidth.h"
#include "output/NumberText.h"

#include <algorithm>
#include <utility>

namespace livegauge {
namespace {

constexpr std::size_t rowsMeasured = 1000;

QString written(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return plainLine(*text);
    if (std::holds_alternative<std::monostate>(cell))
        return QStringLiteral("--");
    if (const auto *yes = std::get_if<bool>(&cell))
        return *yes ? QStringLiteral("✓") : QString();
    return QString::fromLatin1(numberText(cell));
}

} // namespace

TableWriter::TableWriter(OutputColumns columns, TextSink sink)
    : m_columns(std::move(columns))
    , m_sink(std::move(sink))
    , m_widths(m_columns.size(), 0)
{
    QStringList titles;
    for (const OutputColumn &column : m_columns)
        titles.append(column.title);
    measure(titles);
    m_held.push_back(titles);
}

void TableWriter::row(const Cells &cells)
{
    QStringList texts;
    for (const Cell &cell : cells)
        texts.append(written(cell));
    if (m_widthsAreKnown) {
        writeLine(texts);
        return;
    }
    measure(texts);
    m_held.push_back(texts);
    if (m_held.size() > rowsMeasured)
        writeHeld();
}

void TableWriter::end()
{
    writeHeld();
}

void TableWriter::measure(const QStringList &texts)
{
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        m_widths[i] = std::max(m_widths[i], displayWidth(texts.value(static_cast<qsizetype>(i))));
}

void TableWriter::writeHeld()
{
    m_widthsAreKnown = true;
    for (const QStringList &texts : std::exchange(m_held, {}))
        writeLine(texts);
}

void TableWriter::writeLine(const QStringList &texts)
{
    QString line;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            line += QStringLiteral("  ");
        line += padded(texts.value(static_cast<qsizetype>(i)), m_widths[i], m_columns[i].isNumber);
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    m_sink(line.toUtf8() + '\n');
}

} // namespace livegauge
