#include "core/store/FileLock.h"

#include "core/base/Error.h"
#include "core/store/Query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>
#include <QThread>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace xundu::store {
namespace {

using base::Error;
using base::ErrorCode;

struct LockText {
    Q_DECLARE_TR_FUNCTIONS(LockText)
};

QString lockPath(const QString& path) { return path + QStringLiteral(".lock"); }

/// The row the last writer left. A file whose row cannot be read still has a lock to tell of.
void addRow(Holder& holder, const QString& path) {
    try {
        const SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY, 1000);
        Query query(database, "SELECT operator, computer, since FROM holder");
        if (!query.step())
            return;
        const auto name = query.take<QString>();
        const auto computer = query.take<QString>();
        if (computer != holder.computer)
            return; // left by an earlier writer
        holder.operatorName = name;
        holder.since = QDateTime::fromString(query.take<QString>(), Qt::ISODate);
    } catch (const SQLite::Exception& failure) {
        qWarning("%s: the holder's row cannot be read: %s", qUtf8Printable(path), failure.what());
    } catch (const Error& failure) {
        qWarning("%s", failure.what());
    }
}

/// Whether the maker of the lock died between making it and writing who it is, which takes a living one microseconds.
bool isUnfinished(const QString& lock) {
    constexpr unsigned long waited = 1000; // ms
    const auto isEmpty = [&] {
        const QFileInfo file(lock);
        return file.exists() && file.size() == 0;
    };
    if (!isEmpty())
        return false;
    QThread::msleep(waited);
    return isEmpty();
}

[[noreturn]] void refuseLocked(const QString& path) {
    const Holder holder = holderOf(path).value_or(Holder());
    const QString who = holder.operatorName.isEmpty() ? LockText::tr("someone") : holder.operatorName;
    const QString computer = holder.computer.isEmpty() ? LockText::tr("an unknown computer") : holder.computer;
    const QString since = holder.since.isValid() ? QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat)
                                                 : LockText::tr("an unknown time");
    throw Error(ErrorCode::Locked,
                LockText::tr("%1 is open for writing: by %2, on %3, since %4. Open it for reading, or have it closed there.")
                    .arg(QDir::toNativeSeparators(path), who, computer, since),
                lockPath(path));
}

} // namespace

std::optional<Holder> holderOf(const QString& path) {
    if (!QFile::exists(lockPath(path)))
        return std::nullopt;
    Holder holder;
    qint64 process = 0;
    QString program;
    QLockFile(lockPath(path)).getLockInfo(&process, &holder.computer, &program);
    holder.here = holder.computer == QSysInfo::machineHostName();
    addRow(holder, path);
    return holder;
}

FileLock::FileLock(const QString& path, Other other) : m_lock(lockPath(path)) {
    m_lock.setStaleLockTime(0); // time frees nothing: only a dead process here does
    if (m_lock.tryLock(0))
        return;
    if (m_lock.error() == QLockFile::LockFailedError && isUnfinished(lockPath(path))) {
        QFile::remove(lockPath(path));
        if (m_lock.tryLock(0))
            return;
    }
    if (other == Other::TakeOver && m_lock.error() == QLockFile::LockFailedError) {
        const auto holder = holderOf(path);
        if (holder && !holder->here)
            QFile::remove(lockPath(path));
        if (m_lock.tryLock(0))
            return;
    }
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    switch (m_lock.error()) {
    case QLockFile::LockFailedError:
        refuseLocked(path);
    case QLockFile::PermissionError:
        throw Error(
            ErrorCode::ReadOnly,
            LockText::tr("%1 cannot be written to. Open the file for reading, or copy it to a folder of your own.").arg(folder),
            lockPath(path));
    default:
        throw Error(ErrorCode::CannotWrite,
                    LockText::tr("The lock could not be written in %1. Check that there is room on the disk.").arg(folder),
                    lockPath(path));
    }
}

} // namespace xundu::store
