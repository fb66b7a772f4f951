#include "wording/Numbers.h"

#include "domain/Clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>

namespace livegauge {
namespace {

struct Scale {
    double from;
    const char *unit;
};

constexpr std::array englishScales{Scale{1e12, "T"}, Scale{1e9, "B"}, Scale{1e6, "M"},
                                   Scale{1e3, "K"}};
constexpr std::array chineseScales{Scale{1e12, "万亿"}, Scale{1e8, "亿"}, Scale{1e4, "万"}};

std::span<const Scale> scalesOf(Language language)
{
    return language == Language::Chinese ? std::span<const Scale>(chineseScales)
                                         : std::span<const Scale>(englishScales);
}

/// How many of one unit are the next.
double stepOf(Language language)
{
    return language == Language::Chinese ? 1e4 : 1e3;
}

/// Without zeros at the end of its decimals.
QString withoutZeros(const QLocale &locale, double number, int decimals)
{
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

/// Up to three significant digits, no trailing zeros: 0.00123, 1.23, 12.3, 123.
QString shortReal(const QLocale &locale, double number)
{
    constexpr int mostDecimals = 9;
    const double size = std::abs(number);
    if (!(size < 100) || number == std::floor(number)) // not a number, too
        return withoutZeros(locale, number, 0);
    const int above = static_cast<int>(std::floor(std::log10(size))); // 1 of 12.3, −3 of 0.00123
    return withoutZeros(locale, number, std::min(2 - above, mostDecimals));
}

/// Up to four significant digits: 1.235, 12.35, 123.5, 1,235.
QString fourDigits(const QLocale &locale, double number)
{
    const double size = std::abs(number);
    const int decimals = size >= 999.95 ? 0 : (size >= 99.995 ? 1 : (size >= 9.9995 ? 2 : 3));
    return withoutZeros(locale, number, decimals);
}

/// ×10¹⁸
QString powerOfTen(int exponent)
{
    QString power = QString::number(exponent);
    for (QChar &digit : power)
        digit = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹").at(digit.digitValue());
    return QStringLiteral("×10") + power;
}

/// 1.2×10¹⁸
QString asPowerOfTen(const QLocale &locale, double number)
{
    int exponent = static_cast<int>(std::floor(std::log10(std::abs(number))));
    // 9.996 would be written as 10.
    if (std::abs(number) / std::pow(10, exponent) >= 9.995)
        ++exponent;
    return withoutZeros(locale, number / std::pow(10, exponent), 2) + powerOfTen(exponent);
}

/// With the unit that leaves the fewest digits before the point. `rounding`: from this share of a
/// unit on a number would be rounded up to it, as 999,950 would be to "1000K".
template <typename Digits>
QString inUnits(Language language, double number, double rounding, const Digits &digits)
{
    const std::span<const Scale> scales = scalesOf(language);
    const double size = std::abs(number) / rounding;
    const QLocale locale = localeOf(language);
    if (std::isfinite(number) && size >= scales.front().from * stepOf(language))
        return asPowerOfTen(locale, number);
    for (const Scale &scale : scales) {
        if (size >= scale.from)
            return digits(locale, number / scale.from) + QString::fromUtf8(scale.unit);
    }
    return digits(locale, number);
}

struct Unit {
    double size = 1;
    QString name;
};

/// The one an axis up to `greatest` is written in.
Unit unitOfAxis(Language language, double greatest)
{
    constexpr double slack = 1e-9; // a million may come out a little below itself
    const std::span<const Scale> scales = scalesOf(language);
    const double size = greatest * (1 + slack);
    if (std::isfinite(size) && size >= scales.front().from * stepOf(language)) {
        const int exponent = static_cast<int>(std::floor(std::log10(size)));
        return {std::pow(10, exponent), powerOfTen(exponent)};
    }
    for (const Scale &scale : scales) {
        if (size >= scale.from)
            return {scale.from, QString::fromUtf8(scale.unit)};
    }
    return {};
}

/// How many decimals tell all of these in full; nothing where none do, as of a third.
std::optional<int> exactDecimals(const std::vector<double> &axis, double greatest, double unit)
{
    constexpr int mostDecimals = 15;
    constexpr double mostDigits = 1e10;
    constexpr double slack = 1e-12; // 3 × 0.1 is not quite 0.3
    double scale = 1 / unit;
    for (int decimals = 0; decimals <= mostDecimals && greatest * scale <= mostDigits; ++decimals) {
        const bool isExact = std::ranges::all_of(axis, [&](double number) {
            const double scaled = number * scale;
            return std::abs(scaled - std::round(scaled)) <= slack * greatest * scale;
        });
        if (isExact)
            return decimals;
        scale *= 10;
    }
    return std::nullopt;
}

/// What four decimals can still tell from nothing.
constexpr double leastSmallMoney = 0.00005;

bool hasDecimals(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Rate;
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

QString signedText(double number, const QString &size, const QString &nothing)
{
    if (size == nothing)
        return size;
    return (number < 0 ? QChar(0x2212) : QLatin1Char('+')) + size;
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
    const bool hasThreeDigits = m_language != Language::Chinese; // there it is up to 9,999万
    return inUnits(m_language, number, hasThreeDigits ? 0.9995 : 0.99995, shortReal);
}

QStringList Numbers::compact(const std::vector<double> &axis) const
{
    double greatest = 0;
    for (const double number : axis)
        greatest = std::max(greatest, std::abs(number));
    const Unit unit = unitOfAxis(m_language, greatest);
    const std::optional<int> decimals = exactDecimals(axis, greatest, unit.size);
    QStringList labels;
    for (const double number : axis) {
        const double inUnits = number / unit.size;
        const QString digits =
            decimals ? withoutZeros(m_locale, inUnits, *decimals) : shortReal(m_locale, inUnits);
        labels += number == 0 ? digits : digits + unit.name;
    }
    return labels;
}

QString Numbers::brief(double number, ColumnKind kind) const
{
    if (kind == ColumnKind::Duration)
        return duration(std::llround(number));
    if (kind == ColumnKind::Percent)
        return brief(number, ColumnKind::Rate) + QLatin1Char('%');
    constexpr double compactFrom = 10'000;
    const double size = std::abs(number);
    // 9,999.996 would be written as 10,000.00: it is compact as well.
    if (size < compactFrom - (hasDecimals(kind) ? 0.005 : 0.5)) {
        if (!hasDecimals(kind))
            return m_locale.toString(number, 'f', 0);
        return m_locale.toString(number, 'f', size > 0 && size < 1 ? 4 : 2);
    }
    return inUnits(m_language, number, 0.99995, fourDigits);
}

QString Numbers::difference(double number, ColumnKind kind) const
{
    return signedText(number, text(std::abs(number), kind), text(0.0, kind));
}

QString Numbers::differencePercent(double percent) const
{
    const QLatin1Char sign('%');
    return signedText(percent, real(std::abs(percent), 1) + sign, real(0, 1) + sign);
}

QString Numbers::briefDifferencePercent(double percent) const
{
    constexpr double most = 999;
    if (percent > most)
        return QStringLiteral(">999%");
    return percent < -most ? QStringLiteral("<−999%") : differencePercent(percent);
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

QString Numbers::day(QDate date) const
{
    return date.toString(QStringLiteral("yyyy-MM-dd"));
}

QString Numbers::days(QDate first, QDate last) const
{
    return first == last ? day(first) : day(first) + QStringLiteral(" – ") + day(last);
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
    case ColumnKind::Money: // a cent of the value per viewer is too much to round to
        return real(number, std::abs(number) >= leastSmallMoney && std::abs(number) < 1 ? 4 : 2);
    case ColumnKind::Rate:
    case ColumnKind::Text:
    case ColumnKind::Identifier:
        return real(number, 2);
    }
    return {};
}

QString Numbers::cell(const Value &value, ColumnId id, bool isCaptured,
                      const QString &currency) const
{
    if (std::holds_alternative<Unknown>(value) && !isCaptured)
        //: In a table cell, of likes and comments, both of which the source says are 0
        return QCoreApplication::translate("Numbers", "not captured");
    const ColumnKind kind = column(id).kind;
    const QString written = text(value, kind);
    return kind == ColumnKind::Money && isKnown(value) ? money(written, currency) : written;
}

QString Numbers::money(const QString &number, const QString &currency)
{
    if (currency.isEmpty())
        return number;
    constexpr QChar noBreak(QChar::Nbsp);
    return currency.back().isLetterOrNumber() ? currency + noBreak + number : currency + number;
}

} // namespace livegauge
