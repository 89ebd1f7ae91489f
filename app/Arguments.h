#pragma once

#include "core/plan/Plan.h"
#include "core/progress/Reading.h"

/// @file Words of the command line into values. Each refuses with Error(BadCall) that says what was wrong and what would be
/// right.

namespace xundu::app {

QDate dateFrom(const QString& text); ///< 2025-06-20
calendar::TenDay periodFrom(const QString& text);
/// A 旬 of the plan's year.
calendar::TenDay periodIn(const plan::Plan& plan, const QString& text);
const plan::Task& taskFrom(const plan::Plan& plan, const QString& text);
/// By full or unique short name. A group's name is refused where one unit is meant.
const plan::Unit& unitFrom(const plan::Plan& plan, const QString& text);
/// A list of units: a group's name stands for its members.
std::vector<plan::UnitId> unitsFrom(const plan::Plan& plan, const QString& text);
const plan::Indicator& indicatorFrom(const plan::Plan& plan, const QString& text);
base::Decimal numberFrom(const QString& text);
progress::Entry entryFrom(const QString& text); ///< 21 or, for a ratio, 27/60

/// LEFT=RIGHT at the first '='; both sides trimmed and not empty.
struct Assignment {
    QString left;
    QString right;
};
Assignment assignmentFrom(const QString& option, const QString& text);
/// LEFT:RIGHT at the first ':'.
Assignment pairFrom(const QString& option, const QString& text);

} // namespace xundu::app
