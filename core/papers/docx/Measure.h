#pragma once

#include <QString>

/// @file How much room text takes, in characters. For this folder alone.

namespace xundu::papers::docx {

/// What is not Chinese takes half of one.
double widthOf(const QString& text);

} // namespace xundu::papers::docx
