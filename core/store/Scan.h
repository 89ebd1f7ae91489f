#pragma once

#include "core/store/Office.h"

namespace xundu::store {

/// A paper that is kept beside a row, as a file.
struct Scan {
    QString name; ///< as it came, without folders
    QByteArray bytes;
};

/// What a row says of it; both empty without one.
struct KeptScan {
    QString name;
    QString hash;
};

/// @pre an Action is open. Throws Error(BadValue) where it cannot be evidence.
KeptScan keepScan(Office& office, const std::optional<Scan>& scan);
/// Throws Error(NotFound) that names the file where its bytes are no longer there.
QByteArray bytesOfScan(const Office& office, const QString& name, const QString& hash);

} // namespace xundu::store
