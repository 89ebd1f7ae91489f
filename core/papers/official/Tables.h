#pragma once

#include "core/papers/official/Structure.h"
#include "core/progress/LightTurns.h"

/// @file The long tables of annexes, and the notes of all tables that show tasks' lights.

namespace xundu::papers::official {

/// What the rules made of the lights that the office set itself, in one note; nothing where there are none.
QStringList overrideNotes(const Phrases& phrases, const std::vector<progress::OverrideRun>& runs);
/// The same with the 旬, for a table of several. @param marked how the table marks them; may be empty
QStringList overrideNotesOverTime(const Phrases& phrases, const std::vector<progress::OverrideRun>& runs, const QString& marked);

/// All tasks with their units, as rules.md 8 orders, and lights.
Table tasksTable(const Phrases& phrases);
/// All indicators. @param before where there is one, what the value was then and how much it grew stand beside it
Table indicatorsTable(const Phrases& phrases, const progress::PeriodStatus* before = nullptr);

} // namespace xundu::papers::official
