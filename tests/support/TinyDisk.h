#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

/// @file A small disk that can be full or read-only, also for root.

namespace xundu::tests {

class TinyDisk {
public:
    explicit TinyDisk(int kilobytes) {
        m_mounted = run({QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                         QStringLiteral("size=%1k").arg(kilobytes), QStringLiteral("tmpfs"), m_folder.path()});
    }
    ~TinyDisk() {
        if (m_mounted)
            run({QStringLiteral("umount"), m_folder.path()});
    }
    TinyDisk(const TinyDisk&) = delete;
    TinyDisk& operator=(const TinyDisk&) = delete;

    /// False: this machine lets nobody mount; leave the check out and say so.
    bool isThere() const { return m_mounted; }
    bool makeReadOnly() {
        return run({QStringLiteral("mount"), QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder.path()});
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    static bool run(const QStringList& command) {
        QProcess process;
        process.start(command.front(), command.mid(1));
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace xundu::tests
