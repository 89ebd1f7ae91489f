#pragma once

#include "core/store/Office.h"

/// @file Checking and backing up an office file.

namespace xundu::store {

struct Problem {
    QString code; ///< not_a_database not_an_office_file newer_version damaged foreign_key journal_chain blob search_index
    QString text; ///< in the program's language
};

/// Opens the file by itself, for reading, and never throws for what it finds wrong inside. Throws Error(NotFound) where there is
/// none. Looks at: SQLite's integrity and foreign keys, our application id and version, the journal's hash chain, every blob's
/// hash, that each file named by a row is there, and that the index of the reports' texts holds what they say.
std::vector<Problem> check(const QString& path);

/// Makes the index of the reports' texts anew. Nothing that is recorded changes. Throws Error: ReadOnly, CannotWrite.
void rebuildSearch(Office& office);

/// Looks whether opening for writing would find an office file there. Throws Error: NotFound, NotADatabase, NotAnOfficeFile,
/// NewerVersion, Damaged, ReadOnly where it cannot even be read.
void requireOffice(const QString& path, const Actor& actor);

/// A consistent copy, also while another program writes; appears whole under its name or not at all. Throws Error: AlreadyThere,
/// ReadOnly, CannotWrite.
/// @return why the file that was copied does not know of the copy; nothing: it does, or is open for reading
std::optional<QString> backup(const Office& office, const QString& destination);
/// When this file was last backed up; nothing: never.
std::optional<QDateTime> lastBackup(const Office& office);

} // namespace xundu::store
