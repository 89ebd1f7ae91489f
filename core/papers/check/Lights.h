#pragma once

#include "core/papers/check/Numbers.h"

/// @file Lights as a table's row shows them. For this folder alone.

namespace xundu::papers::check {

/// Cells of a row that begin with a light's shape: from the shape to the end of the word behind it. What brackets add to the word
/// counts no more than the space between. Empty for a text that is no row.
std::vector<Number> lightsIn(const QString& row);

} // namespace xundu::papers::check
