#pragma once

#include "core/papers/Paper.h"
#include "core/papers/PaperData.h"
#include "core/supervision/Matters.h"

/// @file 提醒函, 催办函, 督办通知单 (rules.md 6; documents.md, "notice").

namespace xundu::papers {

struct AnswerLimit {
    int workdays = 0; ///< from the paper's date
    QDate by;         ///< the last of them
    friend bool operator==(const AnswerLimit&, const AnswerLimit&) = default;
};

struct Notice {
    plan::UnitId unit;
    std::vector<supervision::Matter> matters; ///< not empty; one letter holds all, the highest step names it
    std::optional<AnswerLimit> limit{};       ///< nothing: none is set
};

/// A draft from what is known today: the proposed matters of the unit, answers due by the calendar, counted from the paper's
/// date. Its matters may be empty.
Notice proposedNotice(const PaperData& data, plan::UnitId unit, const calendar::WorkCalendar& calendar);

/// In the layout of a letter (GB/T 9704 10.1). County governments and zones get a 函 in the words of equals (product.md,
/// "Limits"). @pre the plan has the unit. Throws Error(BadValue) where the wording has a fault.
Paper composeNotice(const PaperData& data, const Notice& notice);

} // namespace xundu::papers
