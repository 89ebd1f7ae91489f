#pragma once

#include "core/papers/Paper.h"

#include <QByteArray>

/// @file A paper as a text document (.docx, ISO/IEC 29500) that WPS and Word can edit: styles by name, the measures of GB/T 9704
/// (documents.md, "Official layout").

namespace xundu::papers {

/// The same paper gives the same bytes. What XML cannot hold is left out of texts. Throws Error(CannotWrite).
QByteArray docxOf(const Paper& paper);

} // namespace xundu::papers
