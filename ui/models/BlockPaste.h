#pragma once

#include "core/store/Office.h"
#include "ui/models/Grounds.h"
#include "ui/models/PastedBlock.h"
#include "ui/models/RowsModel.h"

#include <QPersistentModelIndex>

/// @file A block of cells taken into a table as one action.

namespace xundu::ui {

/// A text and the model's cell that it is for.
struct LandingCell {
    QPersistentModelIndex place;
    QString text;
    QString row; ///< what the row is about
};

/// Where a block lands on a table.
struct Landing {
    std::vector<LandingCell> cells;
    int rowsBeyond = 0;    ///< of the block, below the table's last row
    int columnsBeyond = 0; ///< of the block, right of its last column
};

/// What would come of it.
struct PasteTrial {
    struct Line {
        LandingCell cell;
        QString column;
        QString before;
        QString problem; ///< a sentence; empty: the text is taken
    };
    std::vector<Line> lines; ///< cells that would change or cannot
    int changes = 0;
    int refused = 0;
    int same = 0;  ///< hold the text already
    int empty = 0; ///< of the block: they leave what is there, such as the rest of merged cells
};

/// What stands in a cell's editor: days as 2025-06-20.
QString editText(const QModelIndex& cell);

/// The most that one of the cells asks for where it would change.
Grounds groundsWanted(const Landing& landing);

/// Edits every cell as if it were typed, looks, and takes it all back. Throws Error as store::Action does.
/// @param why where the landing needs grounds
PasteTrial tryPaste(store::Office& office, RowsModelBase& model, const Landing& landing,
                    const std::optional<store::plans::Reasoned>& why = {});
/// Takes what the trial found good; one action. Throws Error(BadValue) where a cell is refused after all: then nothing changed.
void paste(store::Office& office, RowsModelBase& model, const PasteTrial& trial, const QString& title,
           const std::optional<store::plans::Reasoned>& why = {});

} // namespace xundu::ui
