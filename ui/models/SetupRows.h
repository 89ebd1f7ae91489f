#pragma once

#include "ui/models/Grounds.h"
#include "ui/models/OfficeView.h"
#include "ui/models/RowsModel.h"

#include <algorithm>

/// @file What the office decides of each indicator: target, baseline, pace, source unit; and what is still open (rules.md 2, 3
/// and 5).

namespace xundu::ui {

enum class Open { Target, Baseline, Pace, Source };

struct SetupRow {
    plan::Indicator indicator;
    QString source; ///< the unit's short name; empty: none
    std::vector<Open> open;

    bool isOpen(Open what) const { return std::find(open.begin(), open.end(), what) != open.end(); }
};

std::vector<SetupRow> setupRows(const plan::Plan& plan);
int countOpen(const std::vector<SetupRow>& rows, Open what);

/// Columns that edit through the store's verbs, one undo each. @param ask for the grounds of a changed target. @pre view outlives
/// them
std::vector<Column<SetupRow>> setupColumns(OfficeView& view, const AskGrounds& ask);
struct SetupColumns {
    int name, target, baseline, pace, source;
};
SetupColumns setupPlaces();

/// What is wrong with a text typed as a row's target, pace or source, in one sentence; empty: it will do.
QString targetProblem(const QString& typed);
QString paceProblem(const plan::Plan& plan, const QString& typed);
QString sourceProblem(const plan::Plan& plan, const QString& typed);

/// Whether the indicator has no baseline yet, and the year before ended with a value that can be one.
bool offersBaseline(const SetupRow& row);
/// Takes them as baselines; one undo. @return the sentence that stopped it
std::optional<QString> takePreviousEnds(OfficeView& view, const std::vector<SetupRow>& rows);

/// Sets the inferred sources of these rows as they stand; one undo. @return the sentence that stopped it
std::optional<QString> confirmSources(OfficeView& view, const std::vector<SetupRow>& rows);

} // namespace xundu::ui
