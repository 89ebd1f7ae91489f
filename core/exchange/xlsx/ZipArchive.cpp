#include "core/exchange/xlsx/ZipArchive.h"

#include "core/archive/ZipMemory.h"
#include "core/exchange/xlsx/Unreadable.h"

#include <algorithm>
#include <array>
#include <minizip/unzip.h>

namespace xundu::exchange {
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

/// An old .xls and an encrypted .xlsx have the same container; the latter names its encryption inside, in UTF-16.
[[noreturn]] void refuseOldContainer(const QByteArray& bytes) {
    const QByteArray mark = QByteArrayLiteral("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
    if (bytes.contains(mark))
        refuseEncrypted();
    refuseOldKind();
}

void requireZip(const QByteArray& bytes, const ReadLimits& limits) {
    if (bytes.size() > limits.file)
        refuseSize(QStringLiteral("%1 bytes").arg(bytes.size()));
    if (bytes.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")))
        refuseOldContainer(bytes);
    if (!bytes.startsWith("PK"))
        refuseForeign(QStringLiteral("no zip"));
}

} // namespace

struct ZipArchive::Place {
    unz64_file_pos position;
    qint64 size; ///< as the directory claims
    QString name;
};

ZipArchive::ZipArchive(QByteArray bytes, const ReadLimits& limits) : m_limits(limits), m_left(limits.inflated) {
    requireZip(bytes, limits);
    m_memory = std::make_unique<archive::ZipMemory>(archive::ZipMemory{std::move(bytes)});
    zlib_filefunc64_def functions = m_memory->functions();
    m_zip = unzOpen2_64("", &functions);
    if (!m_zip)
        refuseDamaged(QStringLiteral("no zip directory"));
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
            refuseDamaged(QStringLiteral("unreadable directory entry"));
        const QString listed = QString::fromUtf8(name.data());
        Place place{{}, static_cast<qint64>(std::min<ZPOS64_T>(info.uncompressed_size, INT64_MAX)), listed};
        if (unzGetFilePos64(m_zip, &place.position) != UNZ_OK)
            refuseDamaged(QStringLiteral("unreadable directory entry"));
        if (info.flag & encryptedFlag)
            refuseEncrypted();
        if (m_entries.size() >= mostEntries)
            refuseSize(QStringLiteral("more than %1 parts").arg(mostEntries));
        m_entries.insert(keyOf(listed), place);
    }
    if (result != UNZ_END_OF_LIST_OF_FILE)
        refuseDamaged(QStringLiteral("zip directory broken off: %1").arg(result));
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
        refuseDamaged(QStringLiteral("missing part %1").arg(part));
    if (entry->size > m_left)
        refuseSize(QStringLiteral("part %1 of %2 bytes").arg(part).arg(entry->size));
    unz64_file_pos position = entry->position;
    if (unzGoToFilePos64(m_zip, &position) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK)
        refuseDamaged(QStringLiteral("part %1 cannot be opened").arg(part));
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
            refuseSize(QStringLiteral("part %1 swells").arg(part));
        if (!sink(piece.data(), count))
            return;
    }
    if (count < 0)
        refuseDamaged(QStringLiteral("part %1 cannot be inflated: %2").arg(part).arg(count));
    closer.zip = nullptr;
    if (unzCloseCurrentFile(m_zip) != UNZ_OK)
        refuseDamaged(QStringLiteral("part %1 has a wrong check sum").arg(part));
}

} // namespace xundu::exchange
