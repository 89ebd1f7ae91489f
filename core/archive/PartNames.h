#pragma once

#include <QString>

/// @file How parts of a workbook or a text document name each other (ECMA-376 part 2, 6.2 and 6.5).

namespace xundu::archive {

/// A target as seen from the part that names it; "/xl/…" counts from the top. Steps that climb out of the archive lead nowhere.
QString resolved(const QString& from, const QString& target);

/// The part that says whom this one points to.
QString relationsOf(const QString& part);

} // namespace xundu::archive
