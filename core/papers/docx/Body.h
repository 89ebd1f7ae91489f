#pragma once

#include "core/papers/Paper.h"

#include <QByteArray>

/// @file The text of a paper, block by block. For this folder alone.

namespace xundu::papers::docx {

/// The part word/document.xml.
QByteArray document(const Paper& paper);

} // namespace xundu::papers::docx
