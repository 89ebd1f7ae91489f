#pragma once

#include "core/store/Office.h"

namespace SQLite {
class Database;
}

/// @file Whole files inside the office file, by the SHA-256 of their bytes. Inserted, never changed, never recorded.
///
/// Until their Action commits, bytes wait in a temporary table, which SQLite pages out to disk: thousands of files then cost
/// little memory, and readers are not shut out while they come.

namespace xundu::store::blobs {

inline constexpr qint64 largest = 50LL << 20; ///< bytes of one file

QString hashOf(const QByteArray& bytes); ///< 64 hexadecimal digits
/// Keeps the bytes, once however often they come. @pre inside an Action. Throws Error: BadValue beyond `largest`; CannotWrite
/// where the temporary folder is full. @return their hash
QString keep(Office& office, const QByteArray& bytes);
/// Throws Error(NotFound) where the office file has no such bytes.
QByteArray bytesOf(const Office& office, const QString& hash);

// For Connection and Action alone.

/// Makes the temporary table of a connection.
void prepareWaiting(const SQLite::Database& database);
bool areWaiting(const SQLite::Database& database);
/// Moves what waits into the office file.
void takeIn(const SQLite::Database& database);

} // namespace xundu::store::blobs
