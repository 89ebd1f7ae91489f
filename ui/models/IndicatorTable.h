#pragma once

#include "ui/models/DataTable.h"
#include "ui/models/IndicatorRows.h"

/// @file The look of a table of indicators, the same on every page.

namespace xundu::ui {

/// Lights, bullets and sparklines where the columns have them; the name takes the width that is left.
void dressIndicatorTable(DataTable& table, const Theme& theme, const IndicatorColumns& places);

} // namespace xundu::ui
