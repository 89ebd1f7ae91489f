#pragma once

#include "core/dispatch/Loop.h"
#include "ui/models/OfficeView.h"

/// @file What the workbench shows of a 旬, read once after each change.

namespace xundu::ui {

struct Bench {
    dispatch::Reception reception;
    dispatch::LoopFacts facts;
    dispatch::Loop loop;
};

/// Without what countSupervision() adds.
Bench benchOf(const OfficeView& view);
/// Letters, and what is to be done by whom. Throws Error as OfficeView::ladderFacts().
void countSupervision(Bench& bench, const OfficeView& view);

} // namespace xundu::ui
