#pragma once

#include "domain/Page.h"
#include "domain/Result.h"

class QJsonArray;

namespace livegauge {

/// Turns the body of an answer into a page. Pure: the same bytes give the same page.
///
/// One bad field or row never costs the others: what could not be read is in Page::problems.
/// Errors: AnswerUnreadable, AnswerCutOff where the JSON stops in the middle, or what the body's
/// own `code` says.
class PageDecoder {
public:
    explicit PageDecoder(PageRequest request);

    Result<Page> decode(const QByteArray &body) const;

private:
    void decodeRows(const QJsonArray &data, bool hadBadBytes, Page &page) const;

    PageRequest m_request;
};

} // namespace livegauge
