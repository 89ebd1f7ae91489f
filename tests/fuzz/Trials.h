#pragma once

#include <QByteArray>
#include <QString>

/// @file What is tried with any bytes. Each returns what is wrong, or nothing: the bytes were read, or refused as Unreadable.

namespace xundu::fuzz {

/// All cells of all sheets are read under small limits, and lie within a sheet.
QString readWorkbook(const QByteArray& bytes);

/// Two cells of every sheet are marked. What could be read before can be read after, and holds the same; a copy can be marked
/// again.
QString markWorkbook(const QByteArray& bytes);

} // namespace xundu::fuzz
