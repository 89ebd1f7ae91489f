#pragma once

#include "tests/core/house/SourceTree.h"

/// @file The table "What includes what", as a check of #include lines.

namespace xundu::tests::house {

/// One sentence for each #include line of the file that the table does not allow.
QStringList includeViolations(const SourceFile& file);

} // namespace xundu::tests::house
