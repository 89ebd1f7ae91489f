#pragma once

#include "core/papers/tables/Sheet.h"
#include "ui/models/DataTable.h"
#include "ui/models/OfficeView.h"

/// @file A table of the window as a sheet for a workbook or for paper.

namespace xundu::ui {

/// The columns and rows in sight, in their order, as they are read; lights with their shape.
papers::SheetBook sheetOf(const OfficeView& view, const DataTable& table, const QString& title);

} // namespace xundu::ui
