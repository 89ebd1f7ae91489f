#pragma once

#include <QByteArray>

#include <vector>

/// @file What a workbook carries that no form needs. The reader never looks at it; that it is there is told.

namespace xundu::exchange {

enum class ForeignPart {
    Macros,
    Links,         ///< to other workbooks: cells may hold what those said when the file was saved
    ClimbingNames, ///< of parts that would lie outside the archive
};

/// Each once, in this order, by the names in the archive. Throws Unreadable.
std::vector<ForeignPart> foreignPartsOf(const QByteArray& workbook);

} // namespace xundu::exchange
