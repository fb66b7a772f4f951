#include "domain/InfluencerIds.h"

#include "domain/Csv.h"
#include "domain/IdTable.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace livegauge {
namespace {

constexpr qsizetype longestId = 20;

bool isInfluencerId(const QString &word)
{
    if (word.isEmpty() || word.size() > longestId)
        return false;
    return std::all_of(word.begin(), word.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

QString withPlainDigits(QString word)
{
    for (QChar &c : word) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return word;
}

} // namespace

InfluencerIds readInfluencerIds(const QString &text)
{
    static const QRegularExpression separators(
        QStringLiteral(
            "[\\s,;=|，、；。\"'“”‘’`<>()\\[\\]{}（）\\x{FEFF}\\x{200B}-\\x{200F}\\x{2060}]+"),
        QRegularExpression::UseUnicodePropertiesOption);
    InfluencerIds result;
    QSet<QString> seen;
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &written : words) {
        const QString word = withPlainDigits(written);
        if (!isInfluencerId(word)) {
            result.rejected.append(written);
        } else if (seen.contains(word)) {
            ++result.doubles;
        } else {
            seen.insert(word);
            result.ids.append(word);
        }
    }
    return result;
}

std::optional<InfluencerIds> readInfluencerIdFile(const QByteArray &bytes)
{
    const auto text = textOfFile(bytes);
    if (!text)
        return std::nullopt;
    const std::optional<IdTable> table = idTableOf(*text);
    if (!table)
        return readInfluencerIds(*text);
    QStringList cells;
    for (const QStringList &line : table->lines)
        cells.append(line.value(table->id));
    return readInfluencerIds(cells.join(QLatin1Char('\n')));
}

} // namespace livegauge
