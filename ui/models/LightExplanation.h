#pragma once

#include "ui/models/OfficeView.h"
#include "ui/widgets/LightCard.h"

/// @file Why a light shines, in words and figures: rule, working, sources, age, what is left to do (rules.md 4).

namespace xundu::ui {

LightCardContent explain(const OfficeView& view, plan::TaskId task);
LightCardContent explain(const OfficeView& view, const plan::IndicatorCode& indicator);

/// The computed light's first reason; null: the task has no parts at all.
const progress::Reason* decidingReason(const progress::TaskStanding& standing);
/// The indicator whose reason decides the task's computed light; nothing: a milestone, an assessment or nobody does.
std::optional<plan::IndicatorCode> decidingIndicator(const OfficeView& view, plan::TaskId task);

} // namespace xundu::ui
