#pragma once

#include "ui/models/OfficeView.h"
#include "ui/models/RowsModel.h"

/// @file Who stands behind an indicator: its source, counties and zone with their shares, each with its newest reading.

namespace xundu::ui {

struct UnitRow {
    plan::IndicatorCode indicator;
    plan::Unit unit;
    bool isSource = false;
    bool inferred = false; ///< the source, until the office sets it
    bool canShare = false; ///< a share of the target may be set
    std::optional<base::Decimal> share;
    std::optional<progress::Reading> newest; ///< at or before the 旬 shown
    std::optional<base::Fraction> value;     ///< of the newest reading, in the printed unit
    std::optional<base::Fraction> reported;  ///< what it was before it was corrected; only of a corrected one
    QString correction;                      ///< then: reason, who and when
    std::optional<base::Fraction> done;      ///< of the share
    std::optional<bool> passes;              ///< only where every unit must pass, and has a reading
};

/// The source first, then units in the plan's order. @param withCounties all counties and the zone, where the target can be
/// broken down to them; else those with a share or a reading
std::vector<UnitRow> unitRows(const OfficeView& view, const plan::Indicator& indicator, bool withCounties);
/// Shares are edited through the store's verb, one undo each. @pre view outlives them
std::vector<Column<UnitRow>> unitColumns(OfficeView& view);
inline constexpr int unitNameColumn = 0, unitShareColumn = 1, unitDoneColumn = 3, unitSourceColumn = 5;

/// How the shares stand to the target, in words; empty: the target is not broken down.
QString shareSummary(const plan::Indicator& indicator);
/// The target in equal shares for the counties, none for others; one undo. @return the sentence that stopped it
std::optional<QString> spreadEvenly(OfficeView& view, const plan::Indicator& indicator);
/// What counties and zone add up to against the city's value; how many pass where each must. Empty: nothing to
/// say.
QString unitSummary(const OfficeView& view, const plan::Indicator& indicator);

} // namespace xundu::ui
