#pragma once

#include <QDir>
#include <QStringList>

/// @file Files that a use case writes beside what it records: all of them, or none. For the use cases of this folder alone.

namespace xundu::dispatch {

/// Files of a call that did not reach its end go away again.
class WrittenFiles {
public:
    /// Makes the folder where it is not there. Throws Error(ReadOnly).
    explicit WrittenFiles(const QString& folder);
    ~WrittenFiles();
    WrittenFiles(const WrittenFiles&) = delete;
    WrittenFiles& operator=(const WrittenFiles&) = delete;

    const QDir& folder() const { return m_folder; }
    /// Throws as base::writeWhole does.
    void write(const QString& path, const QByteArray& bytes);
    /// They stay.
    void keep() { m_paths.clear(); }

private:
    QDir m_folder;
    QStringList m_paths;
};

} // namespace xundu::dispatch
