#pragma once

#include "core/store/Office.h"

/// @file Whole files inside the office file, by the SHA-256 of their bytes. Inserted, never changed, never recorded.

namespace xundu::store::blobs {

inline constexpr qint64 largest = 50LL << 20; ///< bytes of one file

QString hashOf(const QByteArray& bytes); ///< 64 hexadecimal digits
/// Keeps the bytes, once however often they come. @pre inside an Action. Throws Error(BadValue) beyond `largest`.
/// @return their hash
QString keep(Office& office, const QByteArray& bytes);
/// Throws Error(NotFound) where the office file has no such bytes.
QByteArray bytesOf(const Office& office, const QString& hash);

} // namespace xundu::store::blobs
