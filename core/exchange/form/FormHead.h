#pragma once

#include "core/exchange/form/ReturnedForm.h"
#include "core/exchange/xlsx/SheetGrid.h"

/// @file What is said above a table: whose form it is, and of which 旬. For the reader of forms alone.

namespace xundu::exchange {

/// @param row,endRow between which it may stand; the last is not among them
/// @param isFirst above the first table of a sheet a 旬 may stand anywhere; below, where units write, only behind its own word
/// @return nothing where neither is said
std::optional<SheetHead> headIn(const SheetGrid& grid, int row, int endRow, bool isFirst);

} // namespace xundu::exchange
