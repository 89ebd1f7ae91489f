#pragma once

#include "core/archive/Zip.h"
#include "core/papers/docx/PageParts.h"

/// @file What ties the parts of a text document together, and what it says of itself (ISO/IEC 29500-2). For this folder alone.

namespace xundu::papers::docx {

/// The parts of the whole archive. @param parts what the text refers to
std::vector<archive::Part> packaged(const Paper& paper, const QByteArray& document, const std::vector<Part>& parts);

} // namespace xundu::papers::docx
