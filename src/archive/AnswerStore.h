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
    /// The newest answer to a page that came at or after a moment.
    std::optional<StoredAnswer> newest(const PageRequest &request, qint64 influencer,
                                       qint64 notBefore);

    /// Every page of an influencer that came at or after a moment, each once, by page number.
    std::vector<FreshPage> fresh(const QString &userId, qint64 influencer, qint64 notBefore);

private:
    Connection &m_connection;
    Statement m_add;
    Statement m_newest;
    Statement m_fresh;
};

} // namespace livegauge
