#pragma once

#include <QByteArray>

#include <minizip/ioapi.h>

/// @file Bytes that minizip reads from and writes to as if they were a file. For archives in memory alone.

namespace xundu::archive {

struct ZipMemory {
    QByteArray bytes;
    qint64 at = 0;

    /// The functions that minizip calls; they work on this object, which must stay where it is.
    zlib_filefunc64_def functions();
};

} // namespace xundu::archive
