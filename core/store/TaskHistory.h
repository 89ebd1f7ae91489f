#pragma once

#include "core/store/Journal.h"

/// @file What the journal knows of one task.

namespace xundu::store {

/// Entries that touched the task itself, its milestones, its indicators, their readings, or reports and verdicts on it; newest first.
/// @param limit the newest so many
std::vector<JournalEntry> entriesAbout(const Office& office, plan::TaskId task, int limit);

} // namespace xundu::store
