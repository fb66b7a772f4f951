#pragma once

#include "look/Theme.h"

#include <QString>

namespace livegauge {

/// The application's style sheet in a theme's colours. Widgets ask for a look by the dynamic
/// property "role": card, title, muted, bad, badge, banner, banner-bad, flat.
QString styleSheetOf(const Theme &theme);

} // namespace livegauge
