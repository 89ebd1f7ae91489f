#include "tests/fuzz/ZipParts.h"

#include "core/archive/ZipMemory.h"

#include <algorithm>
#include <array>
#include <minizip/unzip.h>
#include <minizip/zip.h>

namespace xundu::fuzz {
namespace {

constexpr qsizetype largestPart = 1 << 20;

bool readPart(void* zip, const unz_file_info64& info, QByteArray& content) {
    if (unzOpenCurrentFile(zip) != UNZ_OK)
        return false;
    content.resize(static_cast<qsizetype>(std::min<ZPOS64_T>(info.uncompressed_size, largestPart)));
    const int count = unzReadCurrentFile(zip, content.data(), static_cast<unsigned>(content.size()));
    content.resize(count > 0 ? count : 0);
    return unzCloseCurrentFile(zip) == UNZ_OK && count >= 0;
}

} // namespace

std::vector<Part> partsOf(const QByteArray& archive) {
    archive::ZipMemory memory{archive};
    zlib_filefunc64_def functions = memory.functions();
    void* zip = unzOpen2_64("", &functions);
    std::vector<Part> parts;
    for (int result = zip ? unzGoToFirstFile(zip) : UNZ_ERRNO; result == UNZ_OK; result = unzGoToNextFile(zip)) {
        std::array<char, 256> name{};
        unz_file_info64 info{};
        Part part;
        if (unzGetCurrentFileInfo64(zip, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK ||
            !readPart(zip, info, part.content))
            continue;
        part.name = name.data();
        parts.push_back(part);
    }
    if (zip)
        unzClose(zip);
    return parts;
}

QByteArray archiveOf(const std::vector<Part>& parts) {
    archive::ZipMemory memory;
    zlib_filefunc64_def functions = memory.functions();
    void* zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    for (const Part& part : parts) {
        const zip_fileinfo info{};
        zipOpenNewFileInZip(zip, part.name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, 0, 0);
        zipWriteInFileInZip(zip, part.content.constData(), static_cast<unsigned>(part.content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    return memory.bytes;
}

} // namespace xundu::fuzz
