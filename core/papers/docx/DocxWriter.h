#pragma once

#include "core/papers/Paper.h"

#include <QByteArray>
#include <QSizeF>

/// @file A paper as a text document (.docx, ISO/IEC 29500) that WPS and Word can edit: styles by name, the measures of GB/T 9704
/// (documents.md, "Official layout").

namespace xundu::papers {

/// The property of the document (docProps/custom.xml) that holds Paper::origin.
inline constexpr char originProperty[] = "XunduOrigin";

struct Picture {
    QByteArray png;
    QSizeF size; ///< in millimetres
};
/// A chart with its title, as wide as the text block; several where it takes several pages.
using DrawChart = std::function<std::vector<Picture>(const Chart& chart)>;

/// The same paper gives the same bytes. What XML cannot hold is left out of texts.
/// @param drawChart nothing: the document has no charts
/// Throws Error(CannotWrite).
QByteArray docxOf(const Paper& paper, const DrawChart& drawChart = {});

} // namespace xundu::papers
