#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QStringList>

#include <functional>

/// @file Output files that are whole or not there.

namespace xundu::base {

/// Writes beside the path, then renames over it: on failure what stood there before still stands and nothing is left over.
/// @param agreed runs between the two, when the bytes are safe: what it throws leaves the place as it was
/// Throws Error: NotFound (no such folder), BadCall (the path is a folder), ReadOnly, CannotWrite (disk full and the like).
void writeWhole(const QString& path, const QByteArray& bytes, const std::function<void()>& agreed = {});

/// The same with what is left to read from an open device, piece by piece: nothing grows with its length.
void copyWhole(QIODevice& source, const QString& path);

/// A file that is written beside its place and comes there when it is finished; where it is not, nothing of it is left.
class WholeFile {
public:
    /// Throws Error as writeWhole() does.
    explicit WholeFile(const QString& path);

    const QString& path() const { return m_path; }
    /// Throws Error(CannotWrite).
    void write(const QByteArray& bytes);
    /// Nothing but the renaming is left to do. Throws Error(CannotWrite).
    void flush();
    /// Throws Error(CannotWrite).
    void finish();
    [[noreturn]] void refuse(const QString& reason);

private:
    QString m_path;
    QSaveFile m_file;
};

/// The path, or where something has that name already the first of "NAME (2).suffix", "NAME (3).suffix" … that is free.
/// @param beside suffixes under which the name must be free as well, for files that belong together
/// @param isTaken whether something is to come to a path where nothing is yet
QString freePath(const QString& path, const QStringList& beside = {}, const std::function<bool(const QString&)>& isTaken = {});

} // namespace xundu::base
