#pragma once

#include "core/papers/Paper.h"
#include "core/papers/PaperData.h"

/// @file 单位一页纸: all that one unit owes (documents.md, "unit-sheet").

namespace xundu::papers {

/// Tasks with their lights, what it has to report, its indicators, its open asks, how it kept to the days of reporting. Without
/// head and sign-off, so that it aims at one page. County governments and the zone are worded as 提示; no unit is ranked.
/// @pre the plan has the unit. Throws Error(BadValue) where the wording has a fault.
Paper composeUnitSheet(const PaperData& data, plan::UnitId unit);

} // namespace xundu::papers
