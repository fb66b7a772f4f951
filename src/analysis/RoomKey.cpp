#include "analysis/RoomKey.h"

namespace livegauge {

std::optional<quint64> plainRoomKey(QByteArrayView roomId)
{
    constexpr qsizetype mostDigits = 19;
    if (roomId.isEmpty() || roomId.size() > mostDigits)
        return std::nullopt;
    if (roomId.front() == '0' && roomId.size() > 1)
        return std::nullopt;
    quint64 number = 0;
    for (const char digit : roomId) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        number = number * 10 + static_cast<quint64>(digit - '0');
    }
    // 19 digits can say up to 10^19 - 1, which fits into 64 bits but not into 63.
    if ((number >> 63) != 0)
        return std::nullopt;
    return number;
}

} // namespace livegauge
