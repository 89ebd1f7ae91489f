#pragma once

#include "core/archive/ZipArchive.h"
#include "tests/support/Catch.h"

/// @file Looks into a text document.

namespace xundu::tests {

inline archive::ZipArchive opened(const QByteArray& docx) {
    return {docx, {}, [](archive::ZipFault, const QString& detail) { throw std::runtime_error(detail.toStdString()); }};
}

inline QString partOf(const QByteArray& docx, const QString& name) { return QString::fromUtf8(opened(docx).whole(name)); }

} // namespace xundu::tests
