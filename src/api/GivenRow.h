#pragma once

#include "domain/StoredLivestream.h"

#include <QByteArray>

namespace livegauge {

/// What the body of a page says of one livestream, before anything of it is judged. Empty where it
/// says nothing of it. Pure.
GivenRow givenRow(const QByteArray &body, const QString &roomId);

} // namespace livegauge
