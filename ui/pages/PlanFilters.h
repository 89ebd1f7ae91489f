#pragma once

#include "core/plan/Ids.h"

#include <functional>
#include <vector>

/// @file Filters whose choices are parts of the plan: "all" comes first, and what is renamed, added or removed shows at once.
/// What is chosen stays chosen; where it is removed, all are shown again.

namespace xundu::plan {
struct Plan;
}

namespace xundu::ui {

class FilterCombo;
class OfficeView;

/// By plan::Programme::number; 0: all. @pre view outlives the combo
void offerProgrammes(FilterCombo& combo, OfficeView& view);

using UnitsOf = std::function<std::vector<plan::UnitId>(const plan::Plan&)>;

/// By the units' ids; 0: all. @param units those offered, in their order. @pre view outlives the combo
void offerUnits(FilterCombo& combo, OfficeView& view, const UnitsOf& units);

} // namespace xundu::ui
