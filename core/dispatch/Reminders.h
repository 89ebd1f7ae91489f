#pragma once

#include "core/dispatch/Reception.h"
#include "core/store/Reminders.h"

/// @file Texts that ask units for what they owe, to be copied into a chat, and who has been asked today. Official Chinese,
/// whatever the program's language.

namespace xundu::dispatch {

/// What a unit is asked: 提醒 up to the due day, 催报 after it, 提示 to a county government (rules.md 6).
/// @pre the unit owes an answer in the reception. @param today the business date
QString reminderText(const plan::Plan& plan, const Reception& reception, plan::UnitId unit, QDate today);
/// One text for those of the units that owe an answer, a line each, as 提示 where a county government is among them; empty where
/// none owes.
QString collectedReminder(const plan::Plan& plan, const Reception& reception, const std::vector<plan::UnitId>& units,
                          QDate today);

/// Notes, as one ordinary action, that these units were asked today. Those that were asked today already are left as they are.
/// Throws Error(ReadOnly).
void giveReminders(store::Office& office, calendar::TenDay period, const std::vector<plan::UnitId>& units);
/// Who has been asked for the 旬's form today, when first and by whom.
std::vector<store::reminders::Given> alreadySent(const store::Office& office, calendar::TenDay period);

} // namespace xundu::dispatch
