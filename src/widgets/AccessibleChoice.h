#pragma once

namespace livegauge {

/// Gives every QComboBox its label as its accessible name and what is chosen as its value. Qt gives
/// the choice as the name, so that a reader hears "1" and never learns of what. Call once.
void nameChoicesByTheirLabels();

} // namespace livegauge
