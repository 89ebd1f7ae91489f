#include "tests/support/SmallDisk.h"

#include "tests/support/Catch.h"

#include <QDir>
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

bool SmallDisk::isLeftOut() const {
    if (!m_mounted)
        WARN("left out: this machine lets no disk be mounted");
    return !m_mounted;
}

QStringList SmallDisk::files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

void SmallDisk::makeReadOnly() {
    REQUIRE(mount("tmpfs", m_folder.path().toUtf8().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "") == 0);
}

void SmallDisk::fillUpTo(qint64 freeBytes) {
    QFile filler(path(QStringLiteral("filler")));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray page(4096, 'x');
    while (QStorageInfo(m_folder.path()).bytesAvailable() > freeBytes && filler.write(page) == page.size()) {
    }
    REQUIRE(QStorageInfo(m_folder.path()).bytesAvailable() <= freeBytes);
}

} // namespace xundu::tests
