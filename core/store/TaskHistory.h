#pragma once

#include "core/store/Journal.h"

/// @file What the journal knows of one task.

namespace xundu::store {

/// The rows that make up a task: itself, its duties, milestones, indicators, why they were changed, their readings, reports and
/// verdicts on it. A key stands for all keys that begin with it and a slash.
std::vector<ChangedRow> rowsAbout(const Office& office, plan::TaskId task);
/// Whether a row is one of them.
bool isAmong(const std::vector<ChangedRow>& rows, const QString& table, const QString& key);
/// Entries that touched any of rowsAbout(), newest first.
/// @param limit the newest so many
std::vector<JournalEntry> entriesAbout(const Office& office, plan::TaskId task, int limit);

} // namespace xundu::store
