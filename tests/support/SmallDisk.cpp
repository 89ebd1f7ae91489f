#include "tests/support/SmallDisk.h"

#include "tests/support/Catch.h"

#include <QFile>
#include <QStorageInfo>

#include <sys/mount.h>

namespace xundu::tests {

SmallDisk::SmallDisk(int kibibytes) {
    const QByteArray size = "size=" + QByteArray::number(kibibytes) + "k";
    m_mounted = mount("tmpfs", m_folder.path().toUtf8().constData(), "tmpfs", 0, size.constData()) == 0;
}

SmallDisk::~SmallDisk() {
    if (m_mounted)
        umount2(m_folder.path().toUtf8().constData(), MNT_DETACH);
}

void SmallDisk::makeReadOnly() {
    REQUIRE(mount("tmpfs", m_folder.path().toUtf8().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "") == 0);
}

void SmallDisk::fillUpTo(int freeBytes) {
    QFile filler(filePath("filler"));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const qint64 room = QStorageInfo(m_folder.path()).bytesAvailable() - freeBytes;
    REQUIRE(filler.write(QByteArray(static_cast<qsizetype>(room), 'x')) == room);
}

} // namespace xundu::tests
