#pragma once

#include <QByteArray>

namespace livegauge {

/// A JSON text as QJsonDocument can read it without loss.
///
/// Numbers that a double cannot hold exactly, and bare words such as NaN, become strings; raw
/// control characters and broken escapes in strings are escaped; bytes that are no UTF-8 become
/// U+FFFD; a byte order mark goes.
struct JsonText {
    QByteArray bytes;
    bool hadBadBytes = false; ///< something was replaced by U+FFFD
    bool isCut = false; ///< it ends within a string, an array or an object, or is empty
};

JsonText readableJson(const QByteArray &body);

} // namespace livegauge
