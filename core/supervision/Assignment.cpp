#include "core/supervision/Assignment.h"

#include "core/plan/Duty.h"

#include <algorithm>

namespace xundu::supervision {

Tracking trackingOf(const Assignment& assignment) {
    return trackingOf(assignment.due ? std::optional(assignment.due->lastDay()) : std::nullopt, assignment.followUps);
}

std::optional<calendar::TenDay> dueOf(const Assignment& assignment) {
    const auto dueOn = trackingOf(assignment).dueOn;
    return dueOn ? std::optional(calendar::TenDay::containing(*dueOn)) : std::nullopt;
}

bool isLate(const Assignment& assignment, QDate today) { return trackingOf(assignment).isOverdue(today); }

bool isOf(const Assignment& assignment, plan::UnitId unit, const plan::Plan& plan, calendar::TenDay period) {
    return std::any_of(assignment.units.begin(), assignment.units.end(),
                       [&](plan::UnitId named) { return plan::standsFor(plan, named, period) == unit; });
}

std::vector<Assignment> knownOn(std::vector<Assignment> assignments, QDate day) {
    std::erase_if(assignments, [&](const Assignment& assignment) { return assignment.givenOn > day; });
    for (Assignment& assignment : assignments)
        std::erase_if(assignment.followUps, [&](const FollowUp& step) { return step.on > day; });
    return assignments;
}

QString lastWords(const Assignment& assignment) {
    return assignment.followUps.empty() ? QString() : assignment.followUps.back().text;
}

} // namespace xundu::supervision
