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

struct Letter {
    plan::UnitId unit;
    std::vector<supervision::Matter> matters; ///< not empty; one letter holds all, the highest step names it
    std::optional<AnswerLimit> limit{};       ///< nothing: none is set
};

/// Answers due by the calendar, counted from the day; no limit where reminders are all there is.
std::optional<AnswerLimit> answerLimit(const std::vector<supervision::Matter>& matters, QDate from,
                                       const calendar::WorkCalendar& calendar);

/// In the layout of a letter (GB/T 9704 10.1). County governments and zones get a 函 in the words of equals (product.md,
/// "Limits"); the host unit gets a list by section, without head and number (rules.md 5). What the matters name has to be in the
/// data. @pre the plan has the unit. Throws Error(BadValue) where the wording has a fault.
Paper composeNotice(const PaperData& data, const Letter& letter);

} // namespace xundu::papers
