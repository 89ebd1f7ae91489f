#pragma once

#include "core/papers/docx/DocxWriter.h"
#include "core/papers/docx/PageParts.h"

/// @file The text of a paper, block by block. For this folder alone.

namespace xundu::papers::docx {

struct Body {
    QByteArray document; ///< the part word/document.xml
    std::vector<Part> pictures;
};

Body bodyOf(const Paper& paper, const DrawChart& drawChart);

} // namespace xundu::papers::docx
