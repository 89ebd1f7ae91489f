#include "core/exchange/xlsx/ZipRewrite.h"

#include "core/archive/ZipMemory.h"
#include "core/exchange/xlsx/Unreadable.h"

#include <array>
#include <minizip/unzip.h>
#include <minizip/zip.h>

namespace xundu::exchange {
namespace {

constexpr int longestName = 512;

void must(int result) {
    if (result != UNZ_OK)
        refuseDamaged(QStringLiteral("rewriting an archive: %1").arg(result));
}

struct Opened {
    void* from;
    void* to;
    ~Opened() {
        unzClose(from);
        if (to)
            zipClose(to, nullptr);
    }
};

struct Entry {
    std::array<char, longestName> name{};
    unz_file_info64 info{};
};

bool climbsOut(const QString& name) {
    const QString plain = QString(name).replace(u'\\', u'/');
    return plain.startsWith(u'/') || plain.contains(u':') || plain.split(u'/').contains(QStringLiteral(".."));
}

/// Without unpacking: what was packed is written as it stands.
void copyEntry(const Opened& zips, const Entry& entry, qsizetype archiveSize) {
    constexpr uLong sizesBehind = 1 << 3; // they are known now, and stand before the bytes
    int method = 0;
    int level = 0;
    must(entry.info.compressed_size <= static_cast<ZPOS64_T>(archiveSize) ? UNZ_OK : UNZ_BADZIPFILE);
    must(unzOpenCurrentFile2(zips.from, &method, &level, 1));
    QByteArray packed(static_cast<qsizetype>(entry.info.compressed_size), Qt::Uninitialized);
    const int read = unzReadCurrentFile(zips.from, packed.data(), static_cast<unsigned>(packed.size()));
    must(unzCloseCurrentFile(zips.from));
    must(read == packed.size() ? UNZ_OK : UNZ_ERRNO);
    const zip_fileinfo info{{}, entry.info.dosDate, entry.info.internal_fa, entry.info.external_fa};
    must(zipOpenNewFileInZip4(zips.to, entry.name.data(), &info, nullptr, 0, nullptr, 0, nullptr, method, level, 1, -MAX_WBITS,
                              DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, 0, entry.info.flag & ~sizesBehind));
    must(zipWriteInFileInZip(zips.to, packed.constData(), static_cast<unsigned>(packed.size())));
    must(zipCloseFileInZipRaw64(zips.to, entry.info.uncompressed_size, entry.info.crc));
}

void writePart(const Opened& zips, const QByteArray& name, const zip_fileinfo& info, const QByteArray& content) {
    must(zipOpenNewFileInZip(zips.to, name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                             Z_DEFAULT_COMPRESSION));
    must(zipWriteInFileInZip(zips.to, content.constData(), static_cast<unsigned>(content.size())));
    must(zipCloseFileInZip(zips.to));
}

} // namespace

QByteArray withParts(const QByteArray& archive, const QMap<QString, QByteArray>& parts) {
    archive::ZipMemory input{archive};
    archive::ZipMemory output;
    zlib_filefunc64_def reading = input.functions();
    zlib_filefunc64_def writing = output.functions();
    Opened zips{unzOpen2_64("", &reading), zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &writing)};
    must(zips.from && zips.to ? UNZ_OK : UNZ_BADZIPFILE);
    QMap<QString, QByteArray> left = parts; // a name that the archive lists twice is written once
    zip_fileinfo time{};
    for (int result = unzGoToFirstFile(zips.from); result != UNZ_END_OF_LIST_OF_FILE; result = unzGoToNextFile(zips.from)) {
        must(result);
        Entry entry;
        must(unzGetCurrentFileInfo64(zips.from, &entry.info, entry.name.data(), longestName - 1, nullptr, 0, nullptr, 0));
        time.dosDate = entry.info.dosDate;
        const QString name = QString::fromUtf8(entry.name.data());
        const auto part = parts.constFind(name);
        if (climbsOut(name))
            continue;
        if (part == parts.constEnd())
            copyEntry(zips, entry, archive.size());
        else if (left.remove(part.key()) > 0)
            writePart(zips, entry.name.data(), time, *part);
    }
    for (auto part = left.cbegin(); part != left.cend(); ++part)
        writePart(zips, part.key().toUtf8(), time, *part);
    must(zipClose(std::exchange(zips.to, nullptr), nullptr));
    return output.bytes;
}

} // namespace xundu::exchange
