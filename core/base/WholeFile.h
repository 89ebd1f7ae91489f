#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

class QIODevice;

/// @file Output files that are whole or not there.

namespace xundu::base {

/// Writes beside the path, then renames over it: on failure what stood there before still stands and nothing is left over.
/// @param agreed runs between the two, when the bytes are safe: what it throws leaves the place as it was
/// Throws Error: NotFound (no such folder), BadCall (the path is a folder), ReadOnly, CannotWrite (disk full and the like).
void writeWhole(const QString& path, const QByteArray& bytes, const std::function<void()>& agreed = {});

/// The same with what is left to read from an open device, piece by piece: nothing grows with its length.
void copyWhole(QIODevice& source, const QString& path);

/// The path, or where something has that name already the first of "NAME (2).suffix", "NAME (3).suffix" … that is free.
/// @param beside suffixes under which the name must be free as well, for files that belong together
QString freePath(const QString& path, const QStringList& beside = {});

} // namespace xundu::base
