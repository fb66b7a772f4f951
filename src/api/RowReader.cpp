#include "api/RowReader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace livegauge {
namespace {

/// The year 5138 in seconds, 1973 in milliseconds: what is larger is milliseconds.
constexpr qint64 lastSecond = 99'999'999'999;

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 40;
    return text.size() <= longest ? text : text.first(longest - 1) + QChar(u'…');
}

/// For the curious.
QString written(const QJsonValue &value)
{
    return shortened(writtenIn(value));
}

bool saysNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull()
        || (value.isString() && value.toString().trimmed().isEmpty());
}

std::optional<double> finiteNumberIn(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number =
        value.isString() ? value.toString().trimmed().toDouble(&isNumber) : value.toDouble();
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// The first address in a list of them: plain, or as objects with a `url`.
QString firstAddress(const QJsonArray &list)
{
    for (const auto &entry : list) {
        QString address = entry.isObject() ? entry.toObject().value(QLatin1String("url")).toString()
                                           : entry.toString();
        if (!address.isEmpty())
            return address;
    }
    return {};
}

/// Digits, or a name; a number written in another way has lost its identity on the road.
bool isIdentity(const QString &text)
{
    if (text.isEmpty() || text.contains(QChar::ReplacementCharacter))
        return false;
    const bool isDigits = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    if (isDigits)
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c != QLatin1Char('0'); });
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber;
}

} // namespace

QString writtenIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

std::optional<qint64> wholeNumberIn(const QJsonValue &value)
{
    if (value.isString()) {
        bool isWhole = false;
        const qint64 number = value.toString().trimmed().toLongLong(&isWhole);
        if (isWhole)
            return number;
    }
    // Above 2^53 a double has no last digits to be right about.
    constexpr double exactBelow = 9'007'199'254'740'992.0;
    const std::optional<double> number = finiteNumberIn(value);
    if (!number || std::abs(*number) >= exactBelow || *number != std::floor(*number))
        return std::nullopt;
    return static_cast<qint64>(*number);
}

RowReader::RowReader(const QJsonObject &row, int number, bool hadBadBytes,
                     std::vector<RowProblem> &problems)
    : m_row(row)
    , m_number(number)
    , m_hadBadBytes(hadBadBytes)
    , m_problems(problems)
{
}

std::optional<Livestream> RowReader::read()
{
    Livestream stream;
    stream.roomId = id(QStringLiteral("room_id"));
    if (stream.roomId.isEmpty()) {
        note(QStringLiteral("room_id"), true);
        return std::nullopt;
    }
    stream.userId = id(QStringLiteral("user_id"));
    if (stream.userId.isEmpty() && !saysNothing(m_row.value(QLatin1String("user_id"))))
        note(QStringLiteral("user_id"));
    stream.nickname = text(QStringLiteral("nick_name"));
    stream.title = text(QStringLiteral("title"));
    stream.region = text(QStringLiteral("region")).trimmed().toUpper();
    stream.coverUrl = cover();
    stream.start = time(QStringLiteral("create_time"));
    stream.end = time(QStringLiteral("finish_time"));
    stream.duration = count(QStringLiteral("duration"));
    stream.views = count(QStringLiteral("total_views_cnt"));
    stream.viewers = count(QStringLiteral("total_joins_cnt"));
    stream.likes = count(QStringLiteral("total_digg_cnt"));
    stream.comments = count(QStringLiteral("total_comments_cnt"));
    stream.followers = count(QStringLiteral("total_followers_cnt"));
    stream.products = count(QStringLiteral("total_product_cnt"));
    stream.units = count(QStringLiteral("total_sale_cnt"));
    stream.gmv = amount(QStringLiteral("total_sale_gmv_amt"));
    return stream;
}

QString RowReader::id(const QString &field) const
{
    const QJsonValue value = m_row.value(field);
    const QString text = value.isDouble() ? written(value) : value.toString().trimmed();
    return isIdentity(text) ? text : QString();
}

QString RowReader::text(const QString &field)
{
    const QJsonValue value = m_row.value(field);
    if (saysNothing(value))
        return {};
    const bool isText = value.isString() || value.isDouble();
    const QString text = value.isString() ? value.toString() : written(value);
    if (!isText || (m_hadBadBytes && text.contains(QChar::ReplacementCharacter)))
        note(field);
    return isText ? text : QString();
}

QString RowReader::cover()
{
    const QString field = QStringLiteral("cover_url");
    const QJsonValue value = m_row.value(field);
    if (value.isArray())
        return firstAddress(value.toArray());
    QString address = text(field).trimmed();
    if (!address.startsWith(QLatin1Char('[')))
        return address;
    QJsonParseError failure;
    const QJsonDocument list = QJsonDocument::fromJson(address.toUtf8(), &failure);
    if (failure.error != QJsonParseError::NoError)
        note(field);
    return firstAddress(list.array());
}

std::optional<qint64> RowReader::count(const QString &field)
{
    const QJsonValue value = m_row.value(field);
    const std::optional<qint64> number = wholeNumberIn(value);
    if (number && *number >= 0)
        return number;
    if (!saysNothing(value))
        note(field);
    return std::nullopt;
}

std::optional<qint64> RowReader::time(const QString &field)
{
    std::optional<qint64> moment = count(field);
    if (moment && *moment > lastSecond)
        *moment /= 1000;
    if (moment && *moment > lastSecond) {
        note(field);
        return std::nullopt;
    }
    // 0 is how the source says "not yet".
    return moment == 0 ? std::nullopt : moment;
}

std::optional<double> RowReader::amount(const QString &field)
{
    const QJsonValue value = m_row.value(field);
    const std::optional<double> number = finiteNumberIn(value);
    if (number && *number >= 0)
        return number;
    if (!saysNothing(value))
        note(field);
    return std::nullopt;
}

void RowReader::note(const QString &field, bool rowLost)
{
    m_problems.push_back({m_number, field, rowLost, written(m_row.value(field))});
}

} // namespace livegauge
