#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <optional>

/// @file The one writer's lock: FILE.lock beside the file, and who holds it.

namespace xundu::store {

/// Who writes an office file, as far as it can be known.
struct Holder {
    QString operatorName; ///< empty: not known
    QString computer;
    QDateTime since;  ///< invalid: not known
    bool here = true; ///< on this computer: its end frees the lock by itself
};

/// Who holds the file for writing; nothing: nobody.
std::optional<Holder> holderOf(const QString& path);

/// Held while it lives. A dead process of this computer never holds it, not even one that died while it made the lock.
class FileLock {
public:
    enum class Other {
        Respect,  ///< a lock of another computer is obeyed
        TakeOver, ///< … is removed; one of a running program here is still obeyed
    };
    /// Throws Error: Locked, which says who; ReadOnly, CannotWrite.
    FileLock(const QString& path, Other other);

private:
    QLockFile m_lock;
};

} // namespace xundu::store
