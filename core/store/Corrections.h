#pragma once

#include "core/store/IssuedPapers.h"

/// @file Corrections: a second truth beside a closed 旬's reading. What was reported stays.

namespace xundu::store::corrections {

struct Correction {
    plan::IndicatorCode indicator;
    plan::UnitId unit;
    calendar::TenDay period;
    plan::TaskId task; ///< one that the indicator belongs to
    progress::Entry value;
    QString reason;
    int number = 0; ///< first, second … of this reading: the last counts
    QDate on;       ///< business date
    QString by;
    friend bool operator==(const Correction&, const Correction&) = default;
};

/// What a correction changed.
struct Corrected {
    Correction correction;
    progress::Entry before;                ///< what was known until now
    std::vector<papers::Carrier> carriers; ///< issued ones that carry another value than the new one, oldest first
};

/// One ordinary action; number, day and name are filled in. Throws Error: NotFound where the 旬 is open or has no such reading;
/// BadCall for an indicator of another task; BadValue for a value no rule allows, for the value known already, and without a
/// reason.
Corrected correct(Office& office, Correction correction);
/// Of one reading, the first first.
std::vector<Correction> correctionsOf(const Office& office, const plan::IndicatorCode& indicator, plan::UnitId unit,
                                      calendar::TenDay period);
/// Of the 旬, by indicator and unit.
std::vector<Correction> correctionsIn(const Office& office, calendar::TenDay period);

/// For Closings alone, inside its Action, when the 旬 is open again: its readings take their corrected values, and the
/// corrections go.
void settle(Office& office, calendar::TenDay period);

} // namespace xundu::store::corrections
