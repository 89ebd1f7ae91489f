#pragma once

#include "core/papers/Paper.h"

#include <QByteArray>
#include <QSizeF>

/// @file A paper as a text document (.docx, ISO/IEC 29500) that WPS and Word can edit: styles by name, the measures of GB/T 9704
/// (documents.md, "Official layout").

namespace xundu::papers {

/// The property of the document (docProps/custom.xml) that holds Paper::origin.
inline constexpr char originProperty[] = "XunduOrigin";

/// Draws a chart for the room, in mm, with its title. @return PNG, of any proportion: it is fitted into the room
using DrawChart = std::function<QByteArray(const Chart& chart, QSizeF room)>;

/// The same paper gives the same bytes. What XML cannot hold is left out of texts.
/// @param drawChart nothing: the document has no charts
/// Throws Error(CannotWrite).
QByteArray docxOf(const Paper& paper, const DrawChart& drawChart = {});

} // namespace xundu::papers
