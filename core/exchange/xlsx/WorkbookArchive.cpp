#include "core/exchange/xlsx/WorkbookArchive.h"

#include "core/exchange/xlsx/Unreadable.h"

namespace xundu::exchange {
namespace {

[[noreturn]] void refuseWorkbook(archive::ZipFault fault, const QString& detail) {
    using archive::ZipFault;
    switch (fault) {
    case ZipFault::NoArchive:
        refuseForeign(detail);
    case ZipFault::OldContainer:
        refuseOldKind();
    case ZipFault::Encrypted:
        refuseEncrypted();
    case ZipFault::Damaged:
        refuseDamaged(detail);
    case ZipFault::TooLarge:
        refuseSize(detail);
    }
    Q_UNREACHABLE();
}

} // namespace

WorkbookArchive::WorkbookArchive(QByteArray bytes, const ReadLimits& limits)
    : archive::ZipArchive(std::move(bytes), {limits.file, limits.inflated}, refuseWorkbook) {}

} // namespace xundu::exchange
