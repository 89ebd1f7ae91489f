#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

/// @file Workbooks seen by openpyxl: an eye that is not ours.

namespace xundu::tests {

/// Runs a script of tests/support with a file; nothing, and a warning, where openpyxl is not installed.
std::optional<QByteArray> runOpenpyxl(const QString& script, const QStringList& arguments);

/// The workbook as dump_workbook.py tells it.
std::optional<QJsonObject> dumpWorkbook(const QString& path);

} // namespace xundu::tests
