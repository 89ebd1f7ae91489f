#pragma once

namespace SQLite {
class Database;
}

/// @file The index of the reports' texts, kept by triggers of the schema (0004_search.sql). For the files of this folder alone.

namespace xundu::store {

/// Gives the connection the SQL function search_pieces(text, …): search::piecesOf each text, joined by spaces.
void provideSearchPieces(const SQLite::Database& database);

/// Whether the index holds just what the reports say. Reads all of both, at no cost of memory.
bool searchIndexFits(const SQLite::Database& database);

} // namespace xundu::store
