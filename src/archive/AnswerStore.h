#pragma once

#include "archive/Archive.h"
#include "archive/Statement.h"

#include <optional>
#include <vector>

namespace livegauge {

/// The answers as they came, packed.
class AnswerStore {
public:
    explicit AnswerStore(Connection &connection);

    void add(const PageToStore &page, qint64 influencer);
    /// What came instead of a page, up to 256 KiB of it; nothing where that is empty.
    void addFailed(qint64 requestId, const QByteArray &body);
    /// Page or not; empty where nothing came.
    QByteArray ofRequest(qint64 requestId);
    /// The page with which a livestream was read last; empty where it is not kept.
    QByteArray ofLivestream(const QString &roomId);
    /// The answer to a page that was bought last, where it came within `when`.
    std::optional<StoredAnswer> newest(const PageRequest &request, qint64 influencer,
                                       const Moments &when);

    /// The pages of an influencer whose last answer came within `when`, by page number.
    std::vector<FreshPage> fresh(const QString &userId, qint64 influencer, const Moments &when);

private:
    Statement m_add;
    Statement m_disown;
    Statement m_newest;
    Statement m_fresh;
    Statement m_addFailed;
    Statement m_ofRequest;
    Statement m_ofLivestream;
};

} // namespace livegauge
