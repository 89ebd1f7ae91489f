#pragma once

#include "ui/models/OfficeView.h"
#include "ui/models/RowsModel.h"

/// @file What the office decides of each indicator: baseline, pace, source unit; and what is still open (rules.md 2, 3 and 5).

namespace xundu::ui {

enum class Open { Baseline, Pace, Source };

struct SetupRow {
    plan::Indicator indicator;
    QString source; ///< the unit's short name; empty: none
    std::vector<Open> open;
};

std::vector<SetupRow> setupRows(const plan::Plan& plan);
int countOpen(const std::vector<SetupRow>& rows, Open what);

/// Columns that edit through the store's verbs, one undo each. @pre view outlives them
std::vector<Column<SetupRow>> setupColumns(OfficeView& view);
struct SetupColumns {
    int name, baseline, pace, source;
};
SetupColumns setupPlaces();

} // namespace xundu::ui
