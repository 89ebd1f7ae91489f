#pragma once

#include "core/exchange/form/ReturnedForm.h"
#include "core/exchange/xlsx/SheetGrid.h"

/// @file Reading the very hidden sheet. For the reader of forms alone.

namespace xundu::exchange {

/// Nothing: it is another sheet.
std::optional<HiddenIdentity> identityOn(const SheetGrid& grid);

} // namespace xundu::exchange
