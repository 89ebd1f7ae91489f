#pragma once

#include "core/papers/tables/Sheet.h"

/// @file A ledger of any length: eleven columns, words as offices write them.

namespace xundu::bench {

/// The built-in plan's ledger with confirmed leads; its one sheet has so many rows, made as they are taken.
papers::SheetBook longLedger(int rows);

} // namespace xundu::bench
