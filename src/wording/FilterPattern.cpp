#include "wording/FilterPattern.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace livegauge {
namespace {

const QLatin1String caseSign("Aa:");

bool startsWithCaseSign(const QString &text)
{
    return text.startsWith(caseSign) || text.startsWith(QStringLiteral("Aa："));
}

bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || c == QChar(0x201C) || c == QChar(0x201D);
}

bool startsWithEqualSign(const QString &text)
{
    return text.startsWith(QLatin1Char('=')) || text.startsWith(QChar(0xFF1D));
}

PatternReading readExpression(const QString &text, TextPattern pattern)
{
    if (text.size() < 3 || !text.endsWith(QLatin1Char('/')))
        return {{},
                QCoreApplication::translate(
                    "FilterText", "An expression ends with a slash, for example /sale|promo/.")};
    pattern.pattern = text.mid(1, text.size() - 2);
    pattern.match = TextMatch::Expression;
    const QRegularExpression expression(pattern.pattern);
    if (expression.isValid())
        return {pattern, {}};
    const QString problem =
        //: %1: a position in a regular expression; %2: what is wrong there, in English
        QCoreApplication::translate("FilterText", "The expression is wrong at character %1: %2.")
            .arg(expression.patternErrorOffset() + 1)
            .arg(expression.errorString());
    return {{}, problem};
}

bool readsAsItStands(const QString &text)
{
    const PatternReading reading = readPattern(text);
    static const QStringList taken{QStringLiteral("unknown"), QStringLiteral("known"),
                                   QStringLiteral("未知"),    QStringLiteral("已知"),
                                   QStringLiteral("--"),      QStringLiteral("n/a")};
    return reading.pattern && reading.pattern->match == TextMatch::Contains
        && reading.pattern->pattern == text && !reading.pattern->isCaseSensitive
        && !text.startsWith(QLatin1Char('!')) && !text.startsWith(QChar(0xFF01))
        && !text.contains(QLatin1String(" && ")) && !taken.contains(text.toLower())
        && text.toLower() != QCoreApplication::translate("FilterText", "unknown")
        && text.toLower() != QCoreApplication::translate("FilterText", "known");
}

} // namespace

PatternReading readPattern(const QString &typed)
{
    QString text = typed.trimmed();
    TextPattern pattern;
    if (startsWithCaseSign(text)) {
        pattern.isCaseSensitive = true;
        text = text.mid(caseSign.size()).trimmed();
    }
    if (text.startsWith(QLatin1Char('/')))
        return readExpression(text, pattern);
    if (startsWithEqualSign(text)) {
        pattern.match = TextMatch::Equals;
        text = text.mid(1).trimmed();
    }
    if (text.isEmpty())
        return {{}, QCoreApplication::translate("FilterText", "A text to look for is missing.")};
    if (isQuote(text.front())) {
        if (text.size() < 2 || !isQuote(text.back()))
            return {{},
                    QCoreApplication::translate("FilterText",
                                                "The closing quotation mark is missing.")};
        pattern.pattern = text.mid(1, text.size() - 2);
        pattern.match = TextMatch::Equals;
        return {pattern, {}};
    }
    pattern.pattern = text;
    return {pattern, {}};
}

QString patternText(const TextPattern &pattern)
{
    const QString sign = pattern.isCaseSensitive ? QString(caseSign) : QString();
    const QString &text = pattern.pattern;
    switch (pattern.match) {
    case TextMatch::Contains:
        if (readsAsItStands(text))
            return sign + text;
        return sign + QLatin1Char('/') + QRegularExpression::escape(text) + QLatin1Char('/');
    case TextMatch::Equals:
        if (!text.contains(QLatin1String("\" && ")))
            return sign + QLatin1Char('"') + text + QLatin1Char('"');
        return sign + QLatin1String("/^") + QRegularExpression::escape(text) + QLatin1String("$/");
    case TextMatch::Expression:
        return sign + QLatin1Char('/') + text + QLatin1Char('/');
    }
    return {};
}

qsizetype closingOf(const QString &text, qsizetype from)
{
    qsizetype at = from;
    const auto skip = [&] {
        while (at < text.size() && (text.at(at).isSpace() || text.at(at) == QLatin1Char('!')))
            ++at;
    };
    skip();
    if (startsWithCaseSign(text.mid(at)))
        at += caseSign.size();
    skip();
    const bool isWhole = startsWithEqualSign(text.mid(at));
    if (isWhole)
        ++at;
    skip();
    const bool isExpression =
        at < text.size() && text.at(at) == QLatin1Char('/') && !isWhole; // "=/" is a text
    if (at >= text.size() || (!isExpression && !isQuote(text.at(at))))
        return from;
    for (qsizetype end = at + 1; end < text.size(); ++end) {
        const bool closes = isExpression ? text.at(end) == QLatin1Char('/') : isQuote(text.at(end));
        const QString behind = text.mid(end + 1);
        if (closes && (behind.isEmpty() || behind.startsWith(QLatin1String(" && "))))
            return end + 1;
    }
    return from;
}

} // namespace livegauge
