#pragma once

#include "core/plan/Plan.h"
#include "core/progress/Standing.h"
#include "core/search/PlanEntries.h"
#include "ui/shell/search/Hit.h"

/// @file From what the rules of searching find to the rows shown. Terms are those of search::termsOf.

namespace xundu::ui {

/// How many of a group are shown.
inline constexpr int hitsShown = 5;

/// Tasks with programmes, measures and milestones; units; indicators.
std::vector<HitGroup> planHits(const std::vector<search::PlanEntries::Found>& found, const plan::Plan& plan,
                               const QStringList& terms);
/// @param reports up to hitsShown + 1, newest first
HitGroup reportHits(const std::vector<progress::ProgressReport>& reports, const plan::Plan& plan, const QStringList& terms);
/// Of these commands those that can be given now.
HitGroup commandHits(const std::vector<QAction*>& commands, const QStringList& terms);

} // namespace xundu::ui
