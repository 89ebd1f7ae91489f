#pragma once

#include "core/store/Scan.h"
#include "core/supervision/Assignment.h"
#include "core/supervision/Notice.h"

#include <map>

/// @file What became of letters and assignments. For Notices and Assignments alone: they say what may follow.

namespace xundu::store::followups {

/// Of all letters of the plan's year, in their order.
std::map<supervision::NoticeId, std::vector<supervision::FollowUp>> ofNotices(const Office& office);
std::map<supervision::AssignmentId, std::vector<supervision::FollowUp>> ofAssignments(const Office& office);

/// What the step is a step of.
struct Subject {
    std::optional<supervision::NoticeId> notice{};
    std::optional<supervision::AssignmentId> assignment{};
    QString name; ///< as sentences name it
    supervision::Tracking tracking;
    supervision::Closing closing = supervision::Closing::WithText;
};
/// Day, hash and name of the officer are filled in. @pre an Action is open. Throws Error(BadValue) that says why the step cannot
/// follow, or why the scan cannot be kept.
void add(Office& office, const Subject& subject, supervision::FollowUp step, const std::optional<Scan>& scan);
/// Of an assignment that comes from the office file of the year before: as they are. @pre an Action is open
void carry(Office& office, supervision::AssignmentId assignment, const std::vector<supervision::FollowUp>& steps);

} // namespace xundu::store::followups
