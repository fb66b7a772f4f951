#include "api/PageDecoder.h"

#include "api/Envelope.h"
#include "api/RowReader.h"

#include <QJsonArray>
#include <QSet>

#include <utility>

namespace livegauge {
namespace {

Error unreadable(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::AnswerUnreadable;
    error.detail = detail;
    return error;
}

Error refusal(const Envelope &envelope)
{
    Error error;
    error.kind = kindOfStatus(*envelope.code);
    error.code = *envelope.code;
    error.serverMessage = envelope.message;
    return error;
}

} // namespace

PageDecoder::PageDecoder(PageRequest request)
    : m_request(std::move(request))
{
}

Result<Page> PageDecoder::decode(const QByteArray &body) const
{
    Error failure;
    const std::optional<Envelope> envelope = readEnvelope(body, failure);
    if (!envelope)
        return failure;
    if (envelope->code.value_or(0) != 0)
        return refusal(*envelope);
    const QJsonValue &data = envelope->data;
    if (!envelope->code && !data.isArray())
        return unreadable(QStringLiteral("The body has neither a code nor a list of rows."));
    if (!data.isArray() && !data.isNull() && !data.isUndefined())
        return unreadable(QStringLiteral("The body's data is no list of rows."));

    Page page;
    page.request = m_request;
    page.requestId = envelope->requestId;
    page.raw = body;
    decodeRows(data.toArray(), envelope->hadBadBytes, page);
    return page;
}

void PageDecoder::decodeRows(const QJsonArray &data, bool hadBadBytes, Page &page) const
{
    page.rowsSent = static_cast<int>(data.size());
    QSet<QString> seen;
    for (int number = 0; number < page.rowsSent; ++number) {
        if (!data.at(number).isObject()) {
            page.problems.push_back({number, {}, true, QStringLiteral("The row is no object.")});
            continue;
        }
        const QJsonObject object = data.at(number).toObject();
        std::vector<RowProblem> problems;
        std::optional<Livestream> row = RowReader(object, number, hadBadBytes, problems).read();
        if (row && seen.contains(row->roomId)) {
            ++page.rowsRepeated; // whatever it holds, nothing of it is shown
            continue;
        }
        page.problems.insert(page.problems.end(), problems.begin(), problems.end());
        if (!row)
            continue;
        seen.insert(row->roomId);
        if (row->userId.isEmpty())
            row->userId = m_request.userId;
        page.rows.push_back(*std::move(row));
    }
}

} // namespace livegauge
