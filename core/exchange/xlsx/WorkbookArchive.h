#pragma once

#include "core/archive/ZipArchive.h"

/// @file The archive of a workbook: its faults are told in words about workbooks. For this folder and the marking alone.

namespace xundu::exchange {

/// What a file may cost. Chosen so that reading one stays under 256 MiB and five seconds, whatever it claims to hold.
struct ReadLimits {
    qint64 file = 50LL << 20;      ///< bytes as it lies on disk
    qint64 inflated = 160LL << 20; ///< bytes of all parts that are read
    qint64 strings = 64LL << 20;   ///< bytes of the shared strings
    int stringCount = 2'000'000;
};

class WorkbookArchive : public archive::ZipArchive {
public:
    /// Throws Unreadable, as all of the archive: NotAWorkbook for what is no zip, a broken one or one of the old kind, Encrypted,
    /// TooLarge.
    explicit WorkbookArchive(QByteArray bytes, const ReadLimits& limits = {});
};

} // namespace xundu::exchange
