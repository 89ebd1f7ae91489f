#pragma once

#include "core/progress/ReportingRecord.h"

/// @file How units kept to the days of reporting, by whole forms: one each 旬 in which a unit owed an answer (rules.md 5).

namespace xundu::progress {

/// The 旬 in which a unit's form was due, by how it kept to the day.
struct FormRecord {
    plan::UnitId unit;
    std::vector<calendar::TenDay> onTime;
    std::vector<calendar::TenDay> late;    ///< all that it owed is there, some of it came late
    std::vector<calendar::TenDay> missing; ///< some of what it owed is not there
    int required() const { return static_cast<int>(onTime.size() + late.size() + missing.size()); }
    friend bool operator==(const FormRecord&, const FormRecord&) = default;
};

/// What the units owed in one 旬.
struct PeriodAnswers {
    calendar::TenDay period;
    std::vector<UnitAnswers> units;
};

/// Of all units that owed an answer in one of the 旬: the smallest share on time first, then who misses most, then who owed most,
/// then the plan's order. No ranks: equal needs stand side by side.
std::vector<FormRecord> formRecordsOf(const plan::Plan& plan, const std::vector<PeriodAnswers>& course);

} // namespace xundu::progress
