#pragma once

#include "core/base/Clock.h"
#include "core/calendar/WorkCalendar.h"
#include "core/plan/Plan.h"
#include "core/progress/RuleBook.h"

#include <QObject>

#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

/// @file The open office file: one SQLite database, one writer.

namespace xundu::store {

class FileLock;

enum class OpenMode {
    Read,  ///< never writes a row; works while another program writes, and from read-only media
    Write, ///< takes the one writer's lock or throws Error(Locked) that says who holds it
};

/// A row that a committed change touched.
struct ChangedRow {
    QString table;
    QString key; ///< the primary key's values, joined by '/'; a 旬 by its code, such as 2025-06-mid
    friend bool operator==(const ChangedRow&, const ChangedRow&) = default;
};

/// Who acts, and when. Outlives the Office.
struct Actor {
    QString name;
    const base::Clock& clock;
};

class Office : public QObject {
    Q_OBJECT
public:
    /// A new file with the plan in it, left open for writing. Throws Error(AlreadyThere) rather than overwrite, NotFound where
    /// its folder is not there, ReadOnly, CannotWrite; on failure no file is left behind.
    static std::unique_ptr<Office> create(const QString& path, const plan::Plan& plan, const Actor& actor);
    /// Opens and, when writing an older file, migrates it after a backup beside it. Throws Error: NotFound, NotADatabase,
    /// NotAnOfficeFile, NewerVersion (reading included where the schema is unknown), Damaged, Locked, ReadOnly, CannotWrite.
    static std::unique_ptr<Office> open(const QString& path, OpenMode mode, const Actor& actor);
    /// Takes over a lock left by another computer. Only on the officer's explicit answer.
    static std::unique_ptr<Office> openTakingOver(const QString& path, const Actor& actor);
    ~Office() override;

    const QString& path() const { return m_path; }
    const Actor& actor() const { return m_actor; }
    bool isWritable() const { return m_mode == OpenMode::Write; }

    /// Names the office in forms and returns; random, the same in every copy of the file.
    qint64 id() const;
    /// The plan as it stands in the file now. Loaded once and again after a change that touched it; the reference stays good, its
    /// parts do not.
    const plan::Plan& plan() const;
    const calendar::WorkCalendar& calendar() const;           ///< built-in years and imported ones
    const std::vector<progress::RuleBook>& ruleBooks() const; ///< not empty
    bool isDemo() const;                                      ///< holds invented returns: say so on every page and paper

    /// For an office open for reading: says changed(), with no rows named, where another program has written since the last look.
    void lookAgain();

    /// For the files of this folder alone: nobody else speaks SQL.
    SQLite::Database& database() const { return *m_database; }
    /// For the files of this folder alone: plan and settings in the file have changed.
    void forgetValues() const;
    /// For the files of this folder alone: a change was committed. Drops stale values, then says it.
    void announce(const std::vector<ChangedRow>& rows);

Q_SIGNALS:
    /// Once after each committed action, undo or redo; without rows: anything may be different.
    void changed(const std::vector<xundu::store::ChangedRow>& rows);

private:
    friend class Action;

    Office(QString path, OpenMode mode, const Actor& actor);
    static std::unique_ptr<Office> openLocked(const QString& path, const Actor& actor, std::unique_ptr<FileLock> lock);
    struct Values;
    const Values& values() const;

    QString m_path;
    OpenMode m_mode;
    Actor m_actor;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<Values> m_values;
    bool m_acting = false; ///< an Action runs
    qint64 m_seen = 0;     ///< SQLite's count of other programs' changes, at the last look
};

} // namespace xundu::store
