#pragma once

#include <QByteArray>
#include <QStringList>

#include <compare>
#include <functional>
#include <string>
#include <vector>

struct sqlite3_session;

namespace SQLite {
class Database;
}

/// @file Row changes as SQLite's session extension records them. For the files of this folder alone.

namespace xundu::store {

/// One value in a changeset. Absent: an update did not touch the column.
struct Cell {
    enum Kind { Absent, Null, Integer, Real, Text, Blob };
    Kind kind = Absent;
    qint64 integer = 0; ///< of Integer; the bits of Real
    std::string bytes;  ///< of Text (UTF-8) and Blob
    friend auto operator<=>(const Cell&, const Cell&) = default;
};

struct RowChange {
    enum Operation { Insert, Update, Delete };
    std::string table;
    Operation operation = Insert;
    std::vector<bool> key;    ///< per column: part of the primary key
    std::vector<Cell> before; ///< per column; all absent for an insert
    std::vector<Cell> after;  ///< per column; all absent for a delete
    friend auto operator<=>(const RowChange&, const RowChange&) = default;
};

class Changeset {
public:
    Changeset() = default;
    explicit Changeset(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray& bytes() const { return m_bytes; }
    /// What takes it back. Throws Error(Damaged) where the bytes are found to be no changeset.
    Changeset inverted() const;
    std::vector<RowChange> rows() const; ///< throws as inverted()
    /// One row at a time, so that length costs no memory; throws as inverted().
    void forEachRow(const std::function<void(const RowChange&)>& visit) const;
    /// The same rows changed in the same way, in whatever order.
    bool isSameAs(const Changeset& other) const;

private:
    QByteArray m_bytes;
};

/// One transaction and the recording of its row changes. Destroyed without commit(): rolled back.
class Recording {
public:
    /// @param tables attached by name; a table that is not named is not recorded
    Recording(SQLite::Database& database, const QStringList& tables);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    Changeset changes() const;
    /// Applies all of it or throws: Error(Conflict) where rows differ from what it expects, or where what happened
    /// is not what it says (a renamed table or a dropped column); Error(PeriodClosed). @pre nothing was changed yet in this
    /// recording
    void apply(const Changeset& changes);
    void commit();

private:
    SQLite::Database& m_database;
    sqlite3_session* m_session = nullptr;
    bool m_committed = false;
};

} // namespace xundu::store
