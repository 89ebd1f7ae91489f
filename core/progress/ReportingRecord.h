#pragma once

#include "core/progress/Standing.h"

/// @file How units kept to the days of reporting (rules.md 5): required (task, unit) answers, one by one and added up.

namespace xundu::progress {

/// Of all units that owed an answer in the 旬, in the plan's order. @param receipts of the 旬
std::vector<UnitAnswers> answersIn(const plan::Plan& plan, calendar::TenDay period, QDate dueOn,
                                   const std::vector<Receipt>& receipts);

/// required = onTime + late + missing.
struct AnswerCounts {
    int required = 0;
    int onTime = 0;
    int late = 0;
    int missing = 0;
    AnswerCounts& operator+=(const AnswerCounts& more);
    friend bool operator==(const AnswerCounts&, const AnswerCounts&) = default;
};

/// A unit's answers over several 旬.
struct ReportingRecord {
    plan::UnitId unit;
    AnswerCounts counts;
    friend bool operator==(const ReportingRecord&, const ReportingRecord&) = default;
};

/// Of all units that owed an answer in one of the 旬, in the plan's order.
std::vector<ReportingRecord> recordsOf(const plan::Plan& plan, const std::vector<PeriodStatus>& course);

} // namespace xundu::progress
