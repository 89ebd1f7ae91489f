#pragma once

#include "core/exchange/marking/Package.h"
#include "core/exchange/marking/SheetOutline.h"

#include <map>

/// @file Comments of a sheet and the boxes they are shown in (ECMA-376 part 1, 18.7; the boxes are VML). Comments that are there
/// stay. For the marking of workbooks alone.

namespace xundu::exchange {

struct CellNote {
    QString text;
    uint32_t ground = 0; ///< of the box
};

using CellNotes = std::map<CellPlace, CellNote>;

struct AddedComments {
    QByteArray xml;
    CellNotes newOnes; ///< of cells that had no comment
};

/// The part of comments with more of them. A cell that has one gets the text behind it, unless it says so already.
AddedComments withComments(const QByteArray& xml, const CellNotes& notes, const QString& author);
/// A part without comments. @param space the name space of sheets
QByteArray noComments(const QByteArray& space);

/// The drawing of boxes with more of them, hidden until the pointer rests on the cell.
QByteArray withBoxes(const QByteArray& vml, const CellNotes& notes);
QByteArray noBoxes();

/// Changes the parts beside a sheet. @return the element that the sheet itself needs for it; empty where it has it.
/// Throws Unreadable, as do all above.
QByteArray addComments(Package& package, const QString& sheet, const SheetOutline& outline, const CellNotes& notes,
                       const QString& author);

} // namespace xundu::exchange
