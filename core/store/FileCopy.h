#pragma once

#include <QString>

namespace SQLite {
class Database;
}

/// @file Files that appear whole or not at all. For the files of this folder alone.

namespace xundu::store {

/// The name a file is built under before it gets its own.
QString partOf(const QString& path);
/// Throws Error: AlreadyThere where something has that name, NotFound where its folder is not there.
void requireFree(const QString& path);
/// Gives the part its name. Throws Error: AlreadyThere, CannotWrite.
void finishPart(const QString& path);
/// A consistent copy under a new name, also while another program writes. Throws Error: AlreadyThere, NotFound, ReadOnly,
/// CannotWrite, Locked, Damaged.
void copyDatabase(const SQLite::Database& database, const QString& destination);

/// Removes the part and its journal unless it was finished.
class PartGuard {
public:
    explicit PartGuard(QString path);
    ~PartGuard();
    PartGuard(const PartGuard&) = delete;
    PartGuard& operator=(const PartGuard&) = delete;

private:
    QString m_path;
};

} // namespace xundu::store
