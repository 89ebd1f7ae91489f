#pragma once

#include "core/papers/check/Lines.h"

#include <QByteArray>

/// @file Reading back a text document that was edited in WPS, Word or LibreOffice.

namespace xundu::papers::check {

struct EditedDocument {
    QString origin; ///< Paper::origin of the paper that it was made of; empty where an office program lost it
    std::vector<Line> lines;
};

/// What the document says as it would print with all changes accepted: text boxes, notes and inserted text count, deleted and
/// hidden text, comments, headers, footers and pictures do not. Throws Error(Damaged): no .docx, encrypted, damaged, or far more
/// than a paper can hold.
EditedDocument readDocx(const QByteArray& bytes);
/// The same of a file, of which no more is read than a paper may hold. Throws Error(NotFound) too, where it cannot be read.
EditedDocument readDocxFile(const QString& path);

} // namespace xundu::papers::check
