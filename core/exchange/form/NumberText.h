#pragma once

#include "core/exchange/Finding.h"
#include "core/exchange/form/ReturnedForm.h"
#include "core/plan/Indicator.h"
#include "core/progress/Reading.h"

/// @file What number a unit meant by what stands in the cell of an indicator (cli.md, "Finding codes"). Strict: where a number
/// could be wrong there is none.

namespace xundu::exchange {

struct ReadNumber {
    std::optional<progress::Entry> entry; ///< nothing for an empty cell, and where the doubt is an error
    std::optional<FindingCode> doubt;     ///< not_a_number formula_error formula_without_value hedged_number unit_mismatch
                                          ///< number_from_text; nothing: plain
    QString proposal;                     ///< what to type instead, where it can be guessed; empty: only the unit knows
};

/// Understood besides plain numbers: full-width digits, spaces and unseen signs around them, a full stop behind, thousands
/// separators in threes, the indicator's own unit or a common word for it behind the number or in its format (50家, 18%, 2000万,
/// 1.2亿), quotients for ratios (27/60), cells shown as percents.
ReadNumber readNumber(const FilledCell& cell, const plan::Indicator& indicator);

/// What the cell shows, as far as its number format changes the number: 45% where 0.45 is stored.
QString shownIn(const FilledCell& cell);

/// A stroke, such as — or /: there is nothing to say.
bool isStroke(const QString& text);

} // namespace xundu::exchange
