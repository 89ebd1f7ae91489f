#pragma once

#include "core/exchange/Finding.h"
#include "core/exchange/form/ReturnedForm.h"

/// @file Finding a form again in whatever an office made of it: renamed sheets, moved rows and columns, merged cells, other
/// sheets. Tables are found by their header words (cli.md, "The form"), rows by their numbers and codes, or by their titles.

namespace xundu::exchange {

/// @param corrections take the place of cells, empty ones too, before anything is read
/// @param plan whose tasks and indicators rows are matched to
/// Throws Unreadable, and Error(BadValue) for a correction on a sheet that is not there. What is no form of ours has neither
/// identity nor tables.
ReturnedForm readForm(const QByteArray& workbook, const plan::Plan& plan, const std::vector<Correction>& corrections = {});

} // namespace xundu::exchange
