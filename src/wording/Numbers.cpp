#include "wording/Numbers.h"

#include "domain/Clock.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <span>

namespace livegauge {
namespace {

struct Scale {
    double from;
    const char *unit;
};

constexpr std::array englishScales{Scale{1e9, "B"}, Scale{1e6, "M"}, Scale{1e3, "K"}};
constexpr std::array chineseScales{Scale{1e8, "亿"}, Scale{1e4, "万"}};

/// Up to three significant digits, no trailing zeros: 1.23, 12.3, 123.
QString shortReal(const QLocale &locale, double number)
{
    const double size = std::abs(number);
    const int decimals = size >= 100 || number == std::floor(number) ? 0 : (size >= 10 ? 1 : 2);
    QString text = locale.toString(number, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

/// Names and titles may hold line ends and other control characters, which a cell cannot show.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c < QLatin1Char(' ') || c == QChar(0x7f))
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace

Numbers::Numbers(Language language)
    : m_language(language)
    , m_locale(localeOf(language))
{
}

QString Numbers::count(qint64 number) const
{
    return m_locale.toString(number);
}

QString Numbers::real(double number, int decimals) const
{
    return m_locale.toString(number, 'f', decimals);
}

QString Numbers::compact(double number) const
{
    const std::span<const Scale> scales = m_language == Language::Chinese
        ? std::span<const Scale>(chineseScales)
        : std::span<const Scale>(englishScales);
    for (const Scale &scale : scales) {
        // 999,950 would round to "1000K": it belongs to the next unit.
        if (std::abs(number) >= scale.from * 0.99995)
            return shortReal(m_locale, number / scale.from) + QString::fromUtf8(scale.unit);
    }
    return shortReal(m_locale, number);
}

QString Numbers::duration(qint64 seconds) const
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString Numbers::day(qint64 wallSeconds) const
{
    return wallDateTime(wallSeconds).toString(QStringLiteral("yyyy-MM-dd"));
}

QString Numbers::dayAndTime(qint64 wallSeconds) const
{
    return wallDateTime(wallSeconds).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString Numbers::unknown() const
{
    return QStringLiteral("--");
}

QString Numbers::notApplicable() const
{
    //: Stands in a table cell where a ratio has no base
    return QCoreApplication::translate("Numbers", "n/a");
}

QString Numbers::text(const Value &value, ColumnKind kind) const
{
    if (std::holds_alternative<Unknown>(value))
        return unknown();
    if (std::holds_alternative<NotApplicable>(value))
        return notApplicable();
    if (const auto *text = std::get_if<QString>(&value))
        return onOneLine(*text);
    const double number = numberIn(value);
    const auto *whole = std::get_if<qint64>(&value);
    const qint64 rounded = whole != nullptr ? *whole : std::llround(number);
    switch (kind) {
    case ColumnKind::Time:
        return dayAndTime(rounded);
    case ColumnKind::Duration:
        return duration(rounded);
    case ColumnKind::Count:
        return count(rounded);
    case ColumnKind::Percent:
        return real(number, 2) + QLatin1Char('%');
    case ColumnKind::Money:
    case ColumnKind::Rate:
    case ColumnKind::Text:
    case ColumnKind::Identifier:
        return real(number, 2);
    }
    return {};
}

} // namespace livegauge
