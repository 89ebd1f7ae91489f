#pragma once

#include "core/plan/Plan.h"

/// @file A plan small enough to reckon by hand: four units, two tasks, five indicators of different kinds.

namespace xundu::tests {

inline plan::UnitId unitId(qint64 number) { return plan::UnitId::from(number).value(); }
inline plan::TaskId taskId(qint64 number) { return plan::TaskId::from(number).value(); }
inline plan::IndicatorCode indicatorCode(const char* code) { return plan::IndicatorCode::from(QString::fromUtf8(code)).value(); }
inline plan::MilestoneId milestoneId(const char* id) { return plan::MilestoneId::from(QString::fromUtf8(id)).value(); }

/// Of 2025. Units: 1 市科技局 (host, leads both tasks), 2 咸安区 and 3 赤壁市 (group 1), 4 the zone.
/// Indicators: I01-1 cumulative 50 even; I01-2 stock 900, no baseline, no pace; I01-3 ratio > 80 level; I02-1 every unit > 3 at
/// year end; I02-2 cumulative 1.4 by steps, with shares. Milestone M01-1 undated, M01-2 due on 30 June.
plan::Plan smallPlan();
/// Its units, 1 to 4.
inline std::vector<plan::UnitId> everyUnit() { return {unitId(1), unitId(2), unitId(3), unitId(4)}; }

} // namespace xundu::tests
