#pragma once

#include <QString>

/// @file How parts of a workbook name each other (ECMA-376 part 2, 6.2 and 6.5). For the reader and the marking of workbooks
/// alone.

namespace xundu::exchange {

class XmlListener;
class ZipArchive;

/// A target as seen from the part that names it; "/xl/…" counts from the top. Steps that climb out of the archive lead nowhere.
QString resolved(const QString& from, const QString& target);

/// The part that says whom this one points to.
QString relationsOf(const QString& part);

/// Tells a whole part. Throws Unreadable.
void readPart(ZipArchive& archive, const QString& part, XmlListener& listener);

} // namespace xundu::exchange
