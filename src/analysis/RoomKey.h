#pragma once

#include <QByteArrayView>

#include <optional>

namespace livegauge {

/// A livestream's id as a number below 2^63, where that number written down is the id again.
std::optional<quint64> plainRoomKey(QByteArrayView roomId);

} // namespace livegauge
