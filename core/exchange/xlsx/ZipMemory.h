#pragma once

#include <QByteArray>

#include <minizip/ioapi.h>

/// @file Bytes that minizip reads from and writes to as if they were a file. For the archives of this folder alone.

namespace xundu::exchange {

struct ZipMemory {
    QByteArray bytes;
    qint64 at = 0;

    /// The functions that minizip calls; they work on this object, which must stay where it is.
    zlib_filefunc64_def functions();
};

} // namespace xundu::exchange
