#pragma once

#include <QStringList>

namespace livegauge {

/// Whole sentences one behind the other, empty ones left out. Behind a Chinese full stop stands no
/// space.
QString sentences(const QStringList &list);

} // namespace livegauge
