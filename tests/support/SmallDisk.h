#pragma once

#include <QStringList>
#include <QTemporaryDir>

/// @file A disk in memory, to be full or read-only, also for root. Needs the right to mount.

namespace xundu::tests {

class SmallDisk {
public:
    explicit SmallDisk(int kibibytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    /// True: this machine lets no disk be mounted, which is said; the check is left out.
    bool isLeftOut() const;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Names of all files on it, hidden ones too.
    QStringList files() const;
    void makeReadOnly();
    /// Adds a file "filler" that leaves at most so much room.
    void fillUpTo(qint64 freeBytes);

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace xundu::tests
