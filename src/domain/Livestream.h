#pragma once

#include <QString>

#include <optional>

namespace livegauge {

/// One livestream as the API tells it. An absent number is unknown, which is not 0.
/// Ids are digit strings above 2^53: text from end to end.
struct Livestream {
    QString roomId; ///< the identity of a livestream
    QString userId; ///< the influencer
    QString nickname;
    QString title;
    QString region; ///< market code: US, GB, ID …
    QString coverUrl;
    std::optional<qint64> start; ///< Unix seconds, UTC
    std::optional<qint64> end; ///< Unix seconds, UTC
    std::optional<qint64> duration; ///< seconds
    std::optional<qint64> views; ///< entries, repeats counted
    std::optional<qint64> viewers; ///< people who entered
    std::optional<qint64> likes;
    std::optional<qint64> comments;
    std::optional<qint64> followers; ///< gained or total: the API does not say
    std::optional<qint64> products; ///< products shown
    std::optional<qint64> units; ///< units sold, estimated by the source
    std::optional<double> gmv; ///< estimated by the source; the currency is not stated

    bool operator==(const Livestream &) const = default;
};

} // namespace livegauge
