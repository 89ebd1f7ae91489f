#pragma once

#include "core/store/Office.h"

#include <QTemporaryDir>

/// @file Originals to look at: copies that another program may open and nobody can change.

namespace xundu::dispatch {

class Originals {
public:
    ~Originals();

    /// The path of a read-only copy in a folder that goes away with this object; the same one for the same content and name.
    /// Throws Error(NotFound) where the office file keeps no such original, CannotWrite.
    QString copyOf(const store::Office& office, const QString& hash, const QString& name);
    /// The same for bytes that are at hand. @param hash theirs
    QString copyOf(const QByteArray& bytes, const QString& hash, const QString& name);

private:
    QString pathOf(const QString& hash, const QString& name) const;

    QTemporaryDir m_folder;
};

} // namespace xundu::dispatch
