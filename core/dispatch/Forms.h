#pragma once

#include "core/base/Progress.h"
#include "core/exchange/form/Form.h"
#include "core/store/Office.h"

/// @file Step 1 of the loop: forms go out.

namespace xundu::dispatch {

/// Units with a duty on any task in the 旬, whether an answer is required or not; in the plan's order. Before the plan's first
/// report: none.
std::vector<plan::UnitId> unitsWithForms(const plan::Plan& plan, calendar::TenDay period);

/// What a unit's form of the 旬 asks, under a new identity; what it has to answer besides comes with the issue (FormMatters.h).
exchange::Form composeForm(const store::Office& office, calendar::TenDay period, plan::UnitId unit);

struct WrittenForm {
    exchange::Form form;
    QString path;
};

/// Writes one workbook per unit into the folder, which is made where it is not there, and records the issue as one final entry.
/// A file that lies there already is never overwritten: the new one gets a number. All or nothing. Throws Error: BadValue for a
/// unit without a form and for no unit at all, PeriodClosed, Cancelled, and as base::writeWhole does.
std::vector<WrittenForm> issueForms(store::Office& office, calendar::TenDay period, const std::vector<plan::UnitId>& units,
                                    const QString& folder, const base::Progress& progress = {});

} // namespace xundu::dispatch
