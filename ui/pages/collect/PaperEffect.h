#pragma once

#include "core/dispatch/Collect.h"

/// @file What taking files would mean for the papers: the bulletin still to be issued, and those that left the office.

namespace xundu::ui {

struct PaperEffect {
    QString paper;
    QString effect;
};

/// The bulletin of the 旬 while it is a draft, then the issued papers that printed one of the readings with another value; one
/// line where there are none. Nothing: no number changes.
std::vector<PaperEffect> paperEffects(const store::Office& office, const dispatch::CollectResult& tried);

} // namespace xundu::ui
