#pragma once

#include "core/exchange/xlsx/WorkbookArchive.h"

#include <vector>

/// @file The copy of a returned form that goes back to the unit: the same file with the doubtful cells marked.

namespace xundu::exchange {

struct CellMark {
    QString sheet;
    QString cell;    ///< A1 style
    QString comment; ///< in official Chinese, since the unit reads it
    bool mustFix = false;
};

/// The workbook with a comment and a ground on each cell named, which are also unlocked; a cell that is merged with others is
/// marked where they show their value. Several marks of one cell are joined. Everything else stays byte for byte: values,
/// formulas, hidden sheets, protection, what other programs put there. The same input gives the same bytes.
/// Throws Unreadable for what cannot be read or cannot be marked safely, such as a sheet of charts or one that is not there.
QByteArray markedCopy(const QByteArray& workbook, const std::vector<CellMark>& marks, const ReadLimits& limits = {});

} // namespace xundu::exchange
