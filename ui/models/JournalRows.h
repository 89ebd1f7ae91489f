#pragma once

#include "core/store/Journal.h"
#include "ui/models/RowsModel.h"

/// @file Entries of the journal as a table.

namespace xundu::ui {

/// When, who, what, and whether it was undone; the third takes the width that is left.
std::vector<Column<store::JournalEntry>> journalColumns();

} // namespace xundu::ui
