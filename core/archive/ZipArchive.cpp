#include "core/archive/ZipArchive.h"

#include "core/archive/ZipMemory.h"

#include <algorithm>
#include <array>
#include <minizip/unzip.h>

namespace xundu::archive {
namespace {

constexpr int pieceSize = 64 * 1024;
constexpr int longestName = 512;
constexpr int mostEntries = 10'000;
constexpr uLong encryptedFlag = 1;

QString keyOf(QString name) {
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toCaseFolded();
}

} // namespace

struct ZipArchive::Place {
    unz64_file_pos position;
    qint64 size; ///< as the directory claims
    QString name;
};

void ZipArchive::refuse(ZipFault fault, const QString& detail) const {
    m_refusal(fault, detail);
    Q_UNREACHABLE();
}

/// An old document and an encrypted new one have the same container; the latter names its encryption inside, in UTF-16.
void ZipArchive::requireZip(const QByteArray& bytes, qint64 largest) const {
    const QByteArray mark = QByteArrayLiteral("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
    if (bytes.size() > largest)
        refuse(ZipFault::TooLarge, QStringLiteral("%1 bytes").arg(bytes.size()));
    if (bytes.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")))
        refuse(bytes.contains(mark) ? ZipFault::Encrypted : ZipFault::OldContainer);
    if (!bytes.startsWith("PK"))
        refuse(ZipFault::NoArchive, QStringLiteral("no zip"));
}

ZipArchive::ZipArchive(QByteArray bytes, const ZipLimits& limits, ZipRefusal refusal)
    : m_refusal(refusal), m_left(limits.inflated) {
    requireZip(bytes, limits.file);
    m_memory = std::make_unique<ZipMemory>(ZipMemory{std::move(bytes)});
    zlib_filefunc64_def functions = m_memory->functions();
    m_zip = unzOpen2_64("", &functions);
    if (!m_zip)
        refuse(ZipFault::Damaged, QStringLiteral("no zip directory"));
    try {
        listEntries();
    } catch (...) {
        unzClose(m_zip);
        throw;
    }
}

ZipArchive::~ZipArchive() { unzClose(m_zip); }

void ZipArchive::listEntries() {
    int result = unzGoToFirstFile(m_zip);
    for (; result == UNZ_OK; result = unzGoToNextFile(m_zip)) {
        std::array<char, longestName> name{};
        unz_file_info64 info{};
        if (unzGetCurrentFileInfo64(m_zip, &info, name.data(), longestName - 1, nullptr, 0, nullptr, 0) != UNZ_OK)
            refuse(ZipFault::Damaged, QStringLiteral("unreadable directory entry"));
        const QString listed = QString::fromUtf8(name.data());
        Place place{{}, static_cast<qint64>(std::min<ZPOS64_T>(info.uncompressed_size, INT64_MAX)), listed};
        if (unzGetFilePos64(m_zip, &place.position) != UNZ_OK)
            refuse(ZipFault::Damaged, QStringLiteral("unreadable directory entry"));
        if (info.flag & encryptedFlag)
            refuse(ZipFault::Encrypted);
        if (m_entries.size() >= mostEntries)
            refuse(ZipFault::TooLarge, QStringLiteral("more than %1 parts").arg(mostEntries));
        m_entries.insert(keyOf(listed), place);
    }
    if (result != UNZ_END_OF_LIST_OF_FILE)
        refuse(ZipFault::Damaged, QStringLiteral("zip directory broken off: %1").arg(result));
}

bool ZipArchive::holds(const QString& part) const { return m_entries.contains(keyOf(part)); }

QStringList ZipArchive::names() const { return m_entries.keys(); }

QString ZipArchive::listedName(const QString& part) const {
    const auto entry = m_entries.constFind(keyOf(part));
    return entry == m_entries.constEnd() ? part : entry->name;
}

QByteArray ZipArchive::whole(const QString& part) {
    QByteArray bytes;
    read(part, [&](const char* data, int size) {
        bytes.append(data, size);
        return true;
    });
    return bytes;
}

void ZipArchive::read(const QString& part, const std::function<bool(const char*, int)>& sink) {
    const auto entry = m_entries.constFind(keyOf(part));
    if (entry == m_entries.constEnd())
        refuse(ZipFault::Damaged, QStringLiteral("missing part %1").arg(part));
    if (entry->size > m_left)
        refuse(ZipFault::TooLarge, QStringLiteral("part %1 of %2 bytes").arg(part).arg(entry->size));
    unz64_file_pos position = entry->position;
    if (unzGoToFilePos64(m_zip, &position) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK)
        refuse(ZipFault::Damaged, QStringLiteral("part %1 cannot be opened").arg(part));
    // What is opened is closed on every way out; the check sum counts only where the part was read to its end.
    struct Closer {
        void* zip;
        ~Closer() { unzCloseCurrentFile(zip); }
    } closer{m_zip};
    std::array<char, pieceSize> piece;
    int count = 0;
    while ((count = unzReadCurrentFile(m_zip, piece.data(), pieceSize)) > 0) {
        m_left -= count;
        if (m_left < 0)
            refuse(ZipFault::TooLarge, QStringLiteral("part %1 swells").arg(part));
        if (!sink(piece.data(), count))
            return;
    }
    if (count < 0)
        refuse(ZipFault::Damaged, QStringLiteral("part %1 cannot be inflated: %2").arg(part).arg(count));
    closer.zip = nullptr;
    if (unzCloseCurrentFile(m_zip) != UNZ_OK)
        refuse(ZipFault::Damaged, QStringLiteral("part %1 has a wrong check sum").arg(part));
}

} // namespace xundu::archive
