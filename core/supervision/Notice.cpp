#include "core/supervision/Notice.h"

#include <algorithm>

namespace xundu::supervision {
namespace {

using calendar::TenDay;
using progress::PeriodStatus;

/// Whether an answer of the unit on the task was owed in the 旬 and came.
bool hasAnswered(const PeriodStatus& status, plan::UnitId unit, plan::TaskId task) {
    for (const progress::UnitAnswers& answers : status.answers) {
        if (answers.unit != unit)
            continue;
        for (const auto* list : {&answers.onTime, &answers.late}) {
            if (std::find(list->begin(), list->end(), task) != list->end())
                return true;
        }
    }
    return false;
}

bool isSettled(const Notice& notice, const Matter& matter, const PeriodStatus& status) {
    if (matter.kind == MatterKind::MissingReport)
        return hasAnswered(status, matter.section.value_or(notice.unit), *matter.task);
    const progress::TaskStanding* task = status.task(*matter.task);
    return task && task->light != progress::Light::Red;
}

/// The 旬 of the answer.
std::optional<TenDay> answeredIn(const Matter& matter, const std::vector<Assignment>& assignments) {
    const auto found = std::find_if(assignments.begin(), assignments.end(),
                                    [&](const Assignment& assignment) { return assignment.id == matter.assignment; });
    if (found == assignments.end())
        return std::nullopt;
    const Tracking tracking = trackingOf(*found);
    const auto on = tracking.answeredOn ? tracking.answeredOn : tracking.closedOn;
    return on && tracking.stage != Stage::Open ? std::optional(TenDay::containing(*on)) : std::nullopt;
}

std::optional<TenDay> settledIn(const Notice& notice, const Matter& matter, const std::vector<PeriodStatus>& course,
                                const std::vector<Assignment>& assignments) {
    if (matter.kind == MatterKind::LateAssignment)
        return answeredIn(matter, assignments);
    for (const PeriodStatus& status : course) {
        if (status.period >= notice.period && isSettled(notice, matter, status))
            return status.period;
    }
    return std::nullopt;
}

NoticeState stateOf(Stage stage) {
    switch (stage) {
    case Stage::Open:
        return NoticeState::Open;
    case Stage::Answered:
        return NoticeState::Answered;
    case Stage::Verified:
        return NoticeState::Verified;
    case Stage::Closed:
        return NoticeState::Closed;
    }
    return NoticeState::Open;
}

} // namespace

bool NoticeStanding::isSettled() const {
    return !settledIn.empty() && std::all_of(settledIn.begin(), settledIn.end(), [](const auto& in) { return in.has_value(); });
}

Tracking trackingOf(const Notice& notice) { return trackingOf(notice.answerBy, notice.followUps); }

Closing closingOf(const Notice& notice) { return notice.step == Step::Supervise ? Closing::Verified : Closing::WithText; }

std::vector<Notice> knownOn(std::vector<Notice> notices, QDate day) {
    std::erase_if(notices, [&](const Notice& notice) { return notice.issuedOn > day; });
    for (Notice& notice : notices)
        std::erase_if(notice.followUps, [&](const FollowUp& step) { return step.on > day; });
    return notices;
}

bool isSameMatter(const Matter& a, TenDay first, const Matter& b, TenDay second) {
    return a.kind == b.kind && a.task == b.task && a.section == b.section && a.assignment == b.assignment && a.since <= second &&
           b.since <= first;
}

NoticeStanding standingOf(const Notice& notice, const std::vector<PeriodStatus>& course,
                          const std::vector<Assignment>& assignments, QDate today) {
    const Tracking tracking = trackingOf(notice);
    NoticeStanding standing{.state = stateOf(tracking.stage)};
    for (const Matter& matter : notice.matters)
        standing.settledIn.push_back(settledIn(notice, matter, course, assignments));
    if (standing.isSettled() && notice.step != Step::Supervise && standing.state != NoticeState::Closed)
        standing.state = NoticeState::Settled;
    standing.overdue = standing.state == NoticeState::Open && tracking.isOverdue(today);
    return standing;
}

} // namespace xundu::supervision
