#pragma once

#include "domain/Livestream.h"

#include <QJsonObject>

namespace livegauge {

/// A livestream as a row of the contract. What is unknown is null, and left out where it is a count
/// of people: the source does either.
QJsonObject demoRow(const Livestream &stream);

} // namespace livegauge
