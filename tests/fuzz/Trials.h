#pragma once

#include <QByteArray>
#include <QString>

/// @file What is tried with any bytes. Each returns what is wrong, or nothing: the bytes were read, or refused as Unreadable.

namespace xundu::fuzz {

/// All cells of all sheets are read under small limits, and lie within a sheet.
QString readWorkbook(const QByteArray& bytes);

/// A form of the built-in plan is found in it under the program's own limits: each task and each indicator once, all in places of
/// a sheet. What stands in a cell for numbers becomes one, a doubt or nothing, and never a number beside an error.
QString readReturnedForm(const QByteArray& bytes);

/// Two cells of every sheet are marked. What could be read before can be read after, and holds the same; a copy can be marked
/// again.
QString markWorkbook(const QByteArray& bytes);

} // namespace xundu::fuzz
