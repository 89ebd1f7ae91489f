#pragma once

#include "core/store/Office.h"

/// @file Opening the database behind an office file. For the files of this folder alone.

namespace xundu::store {

/// Throws Error: NotFound; NotADatabase for a folder, an empty file and any other content.
void requireDatabase(const QString& path);
/// With our settings, for one thread. A reader gets write access where the system gives it, so that a killed writer's half change
/// can be rolled back, but writes no row. Throws Error: NotADatabase, ReadOnly, Damaged.
std::unique_ptr<SQLite::Database> openDatabase(const QString& path, OpenMode mode);
/// A new empty database under this name.
std::unique_ptr<SQLite::Database> newDatabase(const QString& path);
/// Throws Error: NotAnOfficeFile, NewerVersion, and ReadOnly for a reader of an older version.
void requireVersion(const SQLite::Database& database, OpenMode mode);

/// Changed pages stay in memory until the commit: a long action must not shut readers out. While this lives, they go to the file
/// as room is needed, unless someone is reading: for the last steps of an action that has much to write. Waits for nobody: it
/// ends before the commit, which does.
class PagingOut {
public:
    explicit PagingOut(const SQLite::Database& database);
    ~PagingOut();
    PagingOut(const PagingOut&) = delete;
    PagingOut& operator=(const PagingOut&) = delete;

private:
    const SQLite::Database& m_database;
};

} // namespace xundu::store
