#include "demo/DemoAnswers.h"

#include "demo/DemoRow.h"
#include "demo/SampleHistory.h"
#include "demo/SampleInfluencers.h"
#include "domain/Page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>

namespace livegauge {
namespace {

struct MagicKey {
    const char *key;
    int status;
    const char *message;
    int retryAfter;
};

constexpr std::array magicKeys{
    MagicKey{"sk_demo_refused", 401, "apiKey is invalid", 0},
    MagicKey{"sk_demo_empty", 402, "apiKey quota is not enough", 0},
    MagicKey{"sk_demo_forbidden", 403, "apiKey has no permission for this endpoint", 0},
    MagicKey{"sk_demo_slow_down", 429, "qps limit exceeded", 2},
    MagicKey{"sk_demo_broken", 500, "Internal server error", 0},
};

QByteArray bearerIn(const QByteArray &authorization)
{
    constexpr QByteArrayView scheme = "Bearer ";
    if (!authorization.startsWith(scheme))
        return {};
    return authorization.mid(scheme.size()).trimmed();
}

/// Why the key is refused, or nothing.
std::optional<DemoAnswer> keyRefusal(const QByteArray &key)
{
    if (key.isEmpty())
        return refusal(401, "apiKey is null");
    const auto *magic = std::ranges::find_if(
        magicKeys, [&key](const MagicKey &candidate) { return key == candidate.key; });
    if (magic == magicKeys.end())
        return std::nullopt;
    DemoAnswer answer = refusal(magic->status, magic->message);
    answer.retryAfter = magic->retryAfter;
    return answer;
}

bool isMissing(const std::optional<QByteArray> &parameter)
{
    return !parameter || parameter->isEmpty();
}

/// A whole number from 1 to `last`, or nothing.
std::optional<int> numberIn(const std::optional<QByteArray> &parameter, int last)
{
    bool isNumber = false;
    const int number = parameter->toInt(&isNumber);
    if (!isNumber || number < 1 || number > last)
        return std::nullopt;
    return number;
}

std::optional<DemoAnswer> missingParameter(const DemoQuestion &question)
{
    if (isMissing(question.userId))
        return refusal(400, "Missing required parameter: user_id");
    if (isMissing(question.pageNumber))
        return refusal(400, "Missing required parameter: page_num");
    if (isMissing(question.pageSize))
        return refusal(400, "Missing required parameter: page_size");
    return std::nullopt;
}

DemoAnswer pageOf(const std::vector<Livestream> &history, qsizetype number, qsizetype size)
{
    const auto count = static_cast<qsizetype>(history.size());
    const qsizetype first = std::min((number - 1) * size, count);
    const qsizetype end = std::min(first + size, count);
    QJsonArray data;
    for (qsizetype i = first; i < end; ++i)
        data.append(demoRow(history[static_cast<std::size_t>(i)]));
    const QJsonObject envelope{
        {QStringLiteral("code"), 0},
        {QStringLiteral("message"), QStringLiteral("success")},
        {QStringLiteral("data"), data},
        {QStringLiteral("requestId"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
    };
    return {200, QJsonDocument(envelope).toJson(QJsonDocument::Compact), 0};
}

} // namespace

DemoAnswer refusal(int status, const char *message)
{
    const QJsonObject envelope{
        {QStringLiteral("code"), status},
        {QStringLiteral("data"), QJsonValue::Null},
        {QStringLiteral("message"), QString::fromUtf8(message)},
    };
    return {status, QJsonDocument(envelope).toJson(QJsonDocument::Compact), 0};
}

DemoAnswer DemoAnswers::answer(const DemoQuestion &question)
{
    if (const auto refused = keyRefusal(bearerIn(question.authorization)))
        return *refused;
    if (const auto missing = missingParameter(question))
        return *missing;
    const auto number = numberIn(question.pageNumber, lastPageNumber);
    if (!number)
        return refusal(400, "Invalid parameter: page_num");
    const auto size = numberIn(question.pageSize, pageSize);
    if (!size)
        return refusal(400, "Invalid parameter: page_size");
    return pageOf(*history(QString::fromUtf8(*question.userId)), *number, *size);
}

DemoAnswers::History DemoAnswers::history(const QString &userId)
{
    // Ids nobody has are not remembered: a client could ask for any number of them.
    const auto known = sampleInfluencers();
    if (std::ranges::find(known, userId, &SampleInfluencer::userId) == known.end())
        return std::make_shared<const std::vector<Livestream>>();

    const std::lock_guard lock(m_mutex);
    History &kept = m_histories[userId];
    if (!kept)
        kept = std::make_shared<const std::vector<Livestream>>(sampleHistory(userId, m_now));
    return kept;
}

} // namespace livegauge
