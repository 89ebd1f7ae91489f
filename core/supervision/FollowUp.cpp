#include "core/supervision/FollowUp.h"

#include <algorithm>

namespace xundu::supervision {

Tracking trackingOf(std::optional<QDate> dueOn, const std::vector<FollowUp>& followUps) {
    Tracking tracking{.originalDueOn = dueOn, .lastDueOn = dueOn, .dueOn = dueOn};
    for (const FollowUp& step : followUps) {
        switch (step.kind) {
        case FollowUpKind::Replied:
            tracking.stage = Stage::Answered;
            if (!tracking.answeredOn)
                tracking.answeredOn = step.on;
            break;
        case FollowUpKind::Verified:
            tracking.stage = Stage::Verified;
            break;
        case FollowUpKind::Closed:
            tracking.stage = Stage::Closed;
            tracking.closedOn = step.on;
            tracking.lookAgainOn = step.on.addDays(daysToSecondLook);
            break;
        case FollowUpKind::LookedAgain:
            tracking.lookAgainOn.reset();
            break;
        case FollowUpKind::Reopened:
            tracking.stage = Stage::Open;
            tracking.closedOn.reset();
            tracking.lookAgainOn.reset();
            if (tracking.answeredOn && tracking.dueOn && *tracking.dueOn < step.on)
                tracking.dueOn.reset(); // it was answered by then
            else
                tracking.answeredOn.reset();
            break;
        case FollowUpKind::Extended:
            if (!tracking.dueOn) // it has to be answered again
                tracking.answeredOn.reset();
            tracking.lastDueOn = tracking.dueOn = step.dueOn;
            break;
        }
    }
    return tracking;
}

QDate firstExtension(const Tracking& tracking, QDate on) { return std::max(tracking.lastDueOn->addDays(1), on); }

namespace {

std::optional<FollowUpFault> faultOfStage(const Tracking& tracking, FollowUpKind kind, Closing closing) {
    const bool aboutClosed = kind == FollowUpKind::LookedAgain || kind == FollowUpKind::Reopened;
    if (aboutClosed != tracking.isDone())
        return aboutClosed ? FollowUpFault::NotClosed : FollowUpFault::AlreadyClosed;
    if (kind == FollowUpKind::Verified && tracking.stage == Stage::Open)
        return FollowUpFault::NotAnswered;
    if (kind == FollowUpKind::Closed && closing == Closing::Verified && tracking.stage != Stage::Verified)
        return tracking.stage == Stage::Open ? FollowUpFault::NotAnswered : FollowUpFault::NotVerified;
    return std::nullopt;
}

std::optional<FollowUpFault> faultOfExtension(const Tracking& tracking, const FollowUp& next) {
    if (!tracking.lastDueOn)
        return FollowUpFault::NoDay;
    if (tracking.dueOn && next.on > *tracking.dueOn)
        return FollowUpFault::DayIsOver;
    if (!next.dueOn || *next.dueOn < firstExtension(tracking, next.on))
        return FollowUpFault::DayNotLater;
    return next.state.isEmpty() ? std::optional(FollowUpFault::NoState) : std::nullopt;
}

} // namespace

std::optional<FollowUpFault> faultOf(const Tracking& tracking, const FollowUp& next, Closing closing) {
    if (const auto fault = faultOfStage(tracking, next.kind, closing))
        return fault;
    if (next.text.isEmpty())
        return FollowUpFault::NoText;
    return next.kind == FollowUpKind::Extended ? faultOfExtension(tracking, next) : std::nullopt;
}

} // namespace xundu::supervision
