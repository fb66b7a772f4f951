#pragma once

#include "api/HttpAnswer.h"
#include "domain/ApiKey.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QDateTime>
#include <QUrl>

namespace livegauge {

/// What an answer means. Pure. Reads in this order: why the request ended, HTTP status, content
/// type, JSON, the body's `code`, rows.
///
/// The key is cut out of everything that comes back, should a server echo it. `sends` of the page
/// or error is that of this answer.
class ReplyReader {
public:
    /// `address` is where the request went, `now` what `Retry-After` counts from.
    ReplyReader(PageRequest request, QUrl address, ApiKey key, QDateTime now);

    Result<Page> read(const HttpAnswer &answer) const;
    /// The body as it came, be it readable or not, without the key.
    QByteArray bodyOf(const HttpAnswer &answer) const;

private:
    Result<Page> readUncut(const HttpAnswer &answer) const;
    Error byStatus(const HttpAnswer &answer) const;
    QString targetOf(const QByteArray &location) const;
    QString withoutKey(const QString &text) const;

    PageRequest m_request;
    QUrl m_address;
    ApiKey m_key;
    QDateTime m_now;
};

} // namespace livegauge
