#pragma once

#include "core/calendar/DueDay.h"

#include <vector>

/// @file The numbers in which offices differ, under version (rules.md, first paragraph).

namespace xundu::progress {

/// One version of the rules. A past 旬 keeps the version that was in force.
struct RuleBook {
    calendar::TenDay start; ///< first 旬 under this version
    int version = 1;
    QString documentNumber;  ///< 文号 of the paper that set it; empty: the program's defaults
    int yellowFrom = 10;     ///< percentage points of lag: yellow from here …
    int redAbove = 30;       ///< … red above this
    int redAfterOverdue = 3; ///< a milestone overdue by more 旬 than this is red
    int noReadingFrom = 10;  ///< percent expected from which "no reading" counts as none done
    int aroundPercent = 5;   ///< 左右: tolerance in percent of the target
    calendar::DueRule due;   ///< of a 旬's forms
    friend bool operator==(const RuleBook&, const RuleBook&) = default;
};

/// Version 1, in force from the year's first 旬: the defaults of rules.md.
RuleBook defaultRules(int year);

/// The version in force in the 旬: the one with the latest start not after it; of equal starts the highest version.
/// @pre books is not empty; a 旬 before every start gets the earliest
const RuleBook& ruleBookFor(const std::vector<RuleBook>& books, calendar::TenDay period);

} // namespace xundu::progress
