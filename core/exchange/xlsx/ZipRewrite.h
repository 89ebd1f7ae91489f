#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// @file A copy of an archive in which some parts are others.

namespace xundu::exchange {

/// All parts with their packed bytes and times, but for those named: they get this content, and are added where the archive has
/// none of that name. What would climb out of a folder when unpacked is left out. The same input gives the same bytes. Throws
/// Error(BadValue) for what is no archive.
QByteArray withParts(const QByteArray& archive, const QMap<QString, QByteArray>& parts);

} // namespace xundu::exchange
