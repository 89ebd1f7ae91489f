#pragma once

#include "core/store/Course.h"
#include "core/supervision/Evaluation.h"

/// @file The year's evaluation from the office file, on any day (rules.md 7).

namespace xundu::dispatch {

/// At the end of the 旬. @param asOf the day by which limits have passed
supervision::EvaluationFacts evaluationFacts(store::Course& course, calendar::TenDay period, QDate asOf);
/// By the last version of the rules.
supervision::Evaluation evaluationOf(store::Course& course, calendar::TenDay period, QDate asOf);

/// The day that an evaluation of the 旬 speaks of: its last one, or today while it runs, so that no limit counts as passed before
/// it has.
QDate evaluationDay(const store::Office& office, calendar::TenDay period);

} // namespace xundu::dispatch
