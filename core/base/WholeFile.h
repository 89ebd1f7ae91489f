#pragma once

#include <QByteArray>
#include <QString>

/// @file Output files that are whole or not there.

namespace xundu::base {

/// Writes beside the path, then renames over it: on failure what stood there before still stands and nothing is left over.
/// Throws Error: NotFound (no such folder), BadCall (the path is a folder), ReadOnly, CannotWrite (disk full and the like).
void writeWhole(const QString& path, const QByteArray& bytes);

/// The path, or where something has that name already the first of "NAME (2).suffix", "NAME (3).suffix" … that is free.
QString freePath(const QString& path);

} // namespace xundu::base
