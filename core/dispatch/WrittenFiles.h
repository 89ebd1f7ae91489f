#pragma once

#include "core/base/WholeFile.h"

#include <QDir>

#include <memory>
#include <vector>

/// @file Files that a use case writes beside what it records: all of them, or none. For the use cases of this folder alone.

namespace xundu::dispatch {

/// Files that are written beside their places and come there together, when what tells of them is recorded: a number that was
/// not recorded stands on no paper, also where the program is killed.
class WrittenFiles {
public:
    /// Makes the folder where it is not there. Throws Error(ReadOnly).
    explicit WrittenFiles(const QString& folder);
    WrittenFiles(const WrittenFiles&) = delete;
    WrittenFiles& operator=(const WrittenFiles&) = delete;

    const QDir& folder() const { return m_folder; }
    /// A path in the folder that neither a file there has nor one of these: base::freePath.
    QString freePath(const QString& name, const QStringList& beside = {}) const;
    /// Throws as base::writeWhole does.
    void write(const QString& path, const QByteArray& bytes);
    /// They come to their places. Throws Error(CannotWrite).
    void finish();

private:
    QDir m_folder;
    std::vector<std::unique_ptr<base::WholeFile>> m_files;
};

} // namespace xundu::dispatch
