#pragma once

#include "core/plan/Plan.h"

/// @file Units as people type them: several names in one field.

namespace xundu::ui {

/// Full and short names of units, and of groups for their members, with 、 , ; or a line end between them. Each unit once, in the
/// order typed. Nothing: none is named, or one that the plan does not know.
std::optional<std::vector<plan::UnitId>> unitsTyped(const plan::Plan& plan, const QString& typed);
/// A sentence for what names no units; empty: it does.
QString unitsProblem(const plan::Plan& plan, const QString& typed);
/// Short names with 、 between them.
QString shownUnits(const plan::Plan& plan, const std::vector<plan::UnitId>& units);

} // namespace xundu::ui
