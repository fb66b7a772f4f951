#pragma once

#include <optional>
#include <vector>

namespace livegauge {

/// The times of day somebody usually starts at. Starts less than 45 minutes apart, across midnight
/// too, belong together; where at least 15 % of all are together there is a slot.
class StartSlots {
public:
    /// Seconds since midnight, in any order, each in [0, 86,400).
    explicit StartSlots(std::vector<double> starts);

    /// Whether two times of day belong together.
    static bool areNear(double one, double other);

    /// The middle of the nearest slot, if `start` lies in none; nothing if it lies in one or there
    /// is none.
    std::optional<double> missedBy(double start) const;

private:
    struct Slot {
        double from;
        double to; ///< beyond a day where the slot spans midnight
    };
    void addSlots(const std::vector<double> &rising);

    std::vector<Slot> m_slots;
};

} // namespace livegauge
