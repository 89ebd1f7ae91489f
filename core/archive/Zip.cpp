#include "core/archive/Zip.h"

#include "core/archive/ZipMemory.h"
#include "core/base/Error.h"

#include <QCoreApplication>

#include <memory>
#include <minizip/zip.h>

namespace xundu::archive {
namespace {

struct ArchiveText {
    Q_DECLARE_TR_FUNCTIONS(ArchiveText)
};

constexpr uLong firstOfJanuary1980 = (1 << 5) + 1; // the earliest day that an archive knows
constexpr uLong namesInUtf8 = 1 << 11;

void must(int result) {
    if (result != ZIP_OK)
        throw base::Error(base::ErrorCode::CannotWrite, ArchiveText::tr("The file could not be put together."),
                          QStringLiteral("minizip: %1").arg(result));
}

void add(void* zip, const Part& part) {
    zip_fileinfo info{};
    info.dosDate = firstOfJanuary1980 << 16;
    must(zipOpenNewFileInZip4(zip, part.name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                              Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, 0,
                              namesInUtf8));
    must(zipWriteInFileInZip(zip, part.content.constData(), static_cast<unsigned>(part.content.size())));
    must(zipCloseFileInZip(zip));
}

} // namespace

QByteArray zipOf(const std::vector<Part>& parts) {
    ZipMemory output;
    zlib_filefunc64_def functions = output.functions();
    const auto close = [](void* zip) { zipClose(zip, nullptr); };
    std::unique_ptr<void, decltype(close)> zip(zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions), close);
    must(zip ? ZIP_OK : ZIP_INTERNALERROR);
    for (const Part& part : parts)
        add(zip.get(), part);
    must(zipClose(zip.release(), nullptr));
    return output.bytes;
}

} // namespace xundu::archive
