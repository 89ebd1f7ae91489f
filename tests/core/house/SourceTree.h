#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// @file The project's own sources as text, for tests that hold rules over all of them.

namespace xundu::tests {

struct SourceFile {
    QString path; ///< from the root: core/base/Error.h
    QStringList lines;
};

/// All .h and .cpp files below the folders.
std::vector<SourceFile> sourceFiles(const QStringList& folders);

/// One sentence per include line that its room may not have; empty: the rule holds (architecture.md, "What includes what").
QStringList includeViolations(const std::vector<SourceFile>& files);

} // namespace xundu::tests
