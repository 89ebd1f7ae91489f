#pragma once

#include "core/plan/Plan.h"
#include "core/supervision/FollowUp.h"
#include "core/supervision/Ids.h"

/// @file What somebody has to do by a day, outside the plan's own tasks: one kind of thing, wherever it comes from.

namespace xundu::supervision {

enum class Origin {
    Meeting,     ///< 议定事项
    Instruction, ///< 批示
    Ask,         ///< 需协调事项
};

struct Assignment {
    std::optional<AssignmentId> id{}; ///< nothing until it is kept
    Origin origin = Origin::Meeting;
    std::optional<MeetingId> meeting{}; ///< of Origin::Meeting; nothing for one of the year before
    std::optional<plan::TaskId> task{}; ///< that it is about
    QString text{};
    std::vector<plan::UnitId> units{}; ///< who has to do it
    QString givenBy{}; ///< the leader's post, the unit that asks; of a meeting empty, of one of the year before its day
    QDate givenOn{};
    std::optional<calendar::TenDay> due{}; ///< as first set; nothing: no day
    QString fileName{};                    ///< of the paper that it was entered from; empty: none is kept
    QString hash{};
    std::vector<FollowUp> followUps{};
    friend bool operator==(const Assignment&, const Assignment&) = default;
};

Tracking trackingOf(const Assignment& assignment);
/// As extended; nothing where no day runs (Tracking::dueOn).
std::optional<calendar::TenDay> dueOf(const Assignment& assignment);
/// Whether the last day of its 旬 passed by the day without an answer.
bool isLate(const Assignment& assignment, QDate today);
/// Whether the unit has to do it in the 旬: of a dissolved one its successor.
bool isOf(const Assignment& assignment, plan::UnitId unit, const plan::Plan& plan, calendar::TenDay period);
/// What was given and what followed by the day.
std::vector<Assignment> knownOn(std::vector<Assignment> assignments, QDate day);
/// What was last said of it: the newest answer, proof or reason; empty: nothing yet.
QString lastWords(const Assignment& assignment);

} // namespace xundu::supervision
