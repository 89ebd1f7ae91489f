#pragma once

#include "core/store/Office.h"

namespace SQLite {
class Savepoint;
}

/// @file The one path for every change (architecture.md, "One path for every change").

namespace xundu::store {

class Recording;

enum class Finality {
    Ordinary, ///< undo takes it back
    Final,    ///< undo stops here with a sentence: closing, issued papers, migrations
};

/// Begins a transaction and a recording of row changes; commit() writes rows and journal entry together.
/// Destroyed without commit(): everything is rolled back. One at a time per Office; another begun while it runs is a part of it:
/// done or rolled back by itself, written and undone with the whole, under the whole's title
class Action {
public:
    /// @param title what it does, in the program's language: the name undo will show. Throws Error: ReadOnly on an Office open
    /// for reading, Internal for a final one within another.
    Action(Office& office, const QString& title, Finality finality = Finality::Ordinary);
    ~Action();
    Action(const Action&) = delete;
    Action& operator=(const Action&) = delete;

    /// Where the title depends on what was done. @pre not committed
    void setTitle(const QString& title) { m_title = title; }
    /// @return the journal entry's id; nothing where no recorded row changed (then nothing is journalled), and for a part
    std::optional<qint64> commit();

private:
    void end(); ///< of a whole action

    Office& m_office;
    QString m_title;
    Finality m_finality;
    std::unique_ptr<Recording> m_recording;    ///< of a whole action …
    std::unique_ptr<SQLite::Savepoint> m_part; ///< … or where a part began
};

} // namespace xundu::store
