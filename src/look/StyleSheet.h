#pragma once

#include <QString>

namespace livegauge {

/// The application's style sheet, the same in every theme: its colours are roles of the palette
/// (see Theme::palette()), its pictures lie where the search path "look:" says. Widgets ask for a
/// look by the dynamic property "role": card, title, muted, bad, badge, banner, banner-bad, flat.
QString styleSheet();

} // namespace livegauge
