#pragma once

#include <QString>

#include <exception>

/// @file What an action throws when it cannot go on. Caught once at the edge: by a command or by the window's action handler.

namespace xundu::base {

/// Kinds of failure. A caller may act on the kind; people read the sentence.
enum class ErrorCode {
    BadCall,      ///< an argument cannot be understood or names nothing in the plan
    BadValue,     ///< a number or text that no rule allows
    NotFound,     ///< a file or folder is not there
    AlreadyThere, ///< would overwrite
    NotADatabase,
    NotAnOfficeFile,
    NewerVersion, ///< written by a newer program
    Damaged,
    ReadOnly,     ///< file or folder cannot be written
    CannotWrite,  ///< disk full or another failure of writing
    Locked,       ///< another program or officer holds the file
    PeriodClosed, ///< the TenDay is frozen
    NothingToUndo,
    FinalEntry, ///< undo stops at an entry that cannot be taken back
    Conflict,   ///< later changes stand on what would be taken back
    Cancelled,  ///< the user stopped it
    Internal,   ///< a trap of ours caught something that must not happen
};

class Error : public std::exception {
public:
    /// @param sentence what happened, where, and what to do; in the program's language, ends with a full stop
    /// @param detail for the log: file, SQL, code; never shown first
    Error(ErrorCode code, QString sentence, QString detail = {});

    ErrorCode code() const { return m_code; }
    const QString& sentence() const { return m_sentence; }
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    ErrorCode m_code;
    QString m_sentence;
    QString m_detail;
    QByteArray m_what;
};

} // namespace xundu::base
