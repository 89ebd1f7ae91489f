#pragma once

#include <QSizeF>
#include <QString>

/// @file Pictures of a text document (ISO/IEC 29500-1, 20.4). For this folder alone.

namespace xundu::papers::docx {

class WordXml;

/// A paragraph with the picture. @param relation its id @param number among the document's pictures, from 1
/// @param size in mm @param words what it shows, for those who cannot see it
void writePicture(WordXml& xml, const QString& relation, int number, QSizeF size, const QString& words);

} // namespace xundu::papers::docx
