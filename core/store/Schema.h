#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace SQLite {
class Database;
}

/// @file Which tables there are, which are recorded, and how an older file becomes a newer one. For the files of this folder
/// alone.

namespace xundu::store {

struct Actor;

inline constexpr int applicationId = 0x584E4455; ///< "XNDU"

/// One numbered change of the schema.
struct SchemaStep {
    int version = 0;
    QByteArray sql;
};

/// The program's own steps, version 1 first, without gaps. Versions 2 and 4 were never released alone: files of them that were
/// made while they grew are not looked after.
std::vector<SchemaStep> schemaSteps();
/// What makes the index of the reports' texts anew (since version 4).
QByteArray searchRebuild();
int latestVersion(const std::vector<SchemaStep>& steps);

/// The plan and the office's settings: what Office holds as values.
const QStringList& planTables();
/// What was said, sent and found out of one 旬 after another.
const QStringList& periodTables();
/// Both: the tables whose changes are journalled, undone and merged. All but blob, journal, touched, holder
/// and the index of the reports' texts.
const QStringList& recordedTables();
/// Those of them that the guards freeze with a closed 旬.
const QStringList& frozenTables();
/// A table's columns in their order.
QStringList columnsOf(const SQLite::Database& database, const QString& table);

int versionOf(const SQLite::Database& database);
/// Brings an empty file to the latest version.
void createSchema(SQLite::Database& database, const std::vector<SchemaStep>& steps);
/// Brings an older file to the latest version: a backup beside it first (FILE.v1-backup-DATE), then a transaction and a final
/// journal entry for each step. A step that fails leaves the file at the version before it and throws.
void migrate(SQLite::Database& database, const std::vector<SchemaStep>& steps, const Actor& actor);

} // namespace xundu::store
