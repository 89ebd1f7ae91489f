#pragma once

#include <QString>
#include <QTemporaryDir>

/// @file A disk in memory, to be full or read-only. Needs the right to mount.

namespace xundu::tests {

class SmallDisk {
public:
    explicit SmallDisk(int kibibytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    /// False: this machine lets no disk be mounted. Then say that the check is left out.
    bool isThere() const { return m_mounted; }
    QString filePath(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void makeReadOnly();
    /// Leaves about so much room.
    void fillUpTo(int freeBytes);

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace xundu::tests
