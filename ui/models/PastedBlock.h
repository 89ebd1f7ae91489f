#pragma once

#include <QStringList>

#include <vector>

/// @file Cells as spreadsheets put them on the clipboard.

namespace xundu::ui {

/// Rows from top to bottom, each with its cells from left to right; a row ends where its text does.
using PastedBlock = std::vector<QStringList>;

/// Tabs stand between cells, line ends between rows; a cell with tabs, quotes or line ends of its own stands in quotes, its
/// quotes doubled. Control characters and what follows the last line end are dropped. An empty text has no rows.
PastedBlock blockFrom(const QString& clipboard);

} // namespace xundu::ui
