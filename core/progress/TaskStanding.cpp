#include "core/progress/TaskStanding.h"

#include <algorithm>

namespace xundu::progress {
namespace {

using calendar::TenDay;

/// A milestone's part in its task's light; an undated one has none.
std::optional<Reason> judge(const plan::Milestone& milestone, TenDay period, const RuleBook& rules) {
    Reason reason{.milestone = milestone.id, .milestoneText = milestone.text, .milestoneDue = milestone.dueOn};
    if (milestone.doneOn && *milestone.doneOn <= period.lastDay()) {
        reason.code = ReasonCode::TargetReached;
        reason.light = Light::Done;
    } else if (!milestone.dueOn) {
        return std::nullopt;
    } else if (*milestone.dueOn < period.lastDay()) {
        reason.code = ReasonCode::OverdueMilestone;
        reason.overdue = period - TenDay::containing(*milestone.dueOn);
        reason.light = reason.overdue > rules.redAfterOverdue ? Light::Red : Light::Yellow;
    } else {
        reason.code = ReasonCode::NotDueYet;
        reason.light = Light::Green;
    }
    return reason;
}

struct Parts {
    std::vector<Reason> reasons;
    bool anyHard = false;
    bool hardDone = true;
    bool anyStriving = false;
    bool strivingDone = true;
    bool anyMilestone = false;
    bool milestonesDone = true;
    bool undatedOnly = true; ///< nothing is lit but undated milestones that are done
    std::optional<TenDay> newestReading;
};

void addIndicator(Parts& parts, const plan::Indicator& indicator, const IndicatorStanding& standing) {
    parts.reasons.push_back(standing.reason);
    parts.undatedOnly = parts.undatedOnly && standing.light == Light::None;
    const bool done = standing.light == Light::Done;
    (indicator.striving ? parts.anyStriving : parts.anyHard) = true;
    if (indicator.striving)
        parts.strivingDone = parts.strivingDone && done;
    else
        parts.hardDone = parts.hardDone && done;
    if (standing.value && standing.light >= Light::Green)
        parts.newestReading = std::max(parts.newestReading.value_or(standing.value->asOf), standing.value->asOf);
}

Parts partsOf(const plan::Plan& plan, const plan::Task& task, const std::vector<IndicatorStanding>& indicators, TenDay period,
              const RuleBook& rules) {
    Parts parts;
    for (const plan::Indicator* indicator : plan.indicatorsOf(task.id)) {
        const auto standing = std::find_if(indicators.begin(), indicators.end(),
                                           [&](const IndicatorStanding& entry) { return entry.code == indicator->code; });
        if (standing != indicators.end())
            addIndicator(parts, *indicator, *standing);
    }
    bool undated = false;
    for (const plan::Measure& measure : task.measures) {
        for (const plan::Milestone& milestone : measure.milestones) {
            parts.anyMilestone = true;
            parts.undatedOnly = parts.undatedOnly && !milestone.dueOn;
            const auto reason = judge(milestone, period, rules);
            parts.milestonesDone = parts.milestonesDone && reason && reason->light == Light::Done;
            undated = undated || !reason;
            if (reason)
                parts.reasons.push_back(*reason);
        }
    }
    if (undated || parts.reasons.empty())
        parts.reasons.push_back(Reason{.code = ReasonCode::NoDatedMilestone});
    return parts;
}

Light worst(const std::vector<Reason>& reasons) {
    Light result = Light::None;
    for (const Reason& reason : reasons)
        result = std::max(result, reason.light);
    return result;
}

Light lightOf(Assessment assessment) {
    switch (assessment) {
    case Assessment::Normal:
        return Light::Green;
    case Assessment::Behind:
        return Light::Yellow;
    case Assessment::FarBehind:
        return Light::Red;
    case Assessment::Done:
        return Light::Done;
    }
    return Light::None;
}

/// The worst of the leads' newest assessments; of equal ones the newest.
std::optional<SelfAssessment> governing(const plan::Plan& plan, const plan::Task& task,
                                        const std::vector<SelfAssessment>& assessments) {
    const auto leading = plan::leadingUnits(plan, task);
    std::vector<SelfAssessment> newest; // one of each lead
    for (const SelfAssessment& entry : assessments) {
        if (entry.task != task.id || std::find(leading.begin(), leading.end(), entry.unit) == leading.end())
            continue;
        const auto older =
            std::find_if(newest.begin(), newest.end(), [&](const SelfAssessment& known) { return known.unit == entry.unit; });
        if (older == newest.end())
            newest.push_back(entry);
        else if (older->period < entry.period)
            *older = entry;
    }
    const auto worse = [](const SelfAssessment& a, const SelfAssessment& b) {
        return std::pair(lightOf(a.assessment), a.period) < std::pair(lightOf(b.assessment), b.period);
    };
    const auto worst = std::max_element(newest.begin(), newest.end(), worse);
    return worst == newest.end() ? std::nullopt : std::optional(*worst);
}

void sortByWeight(std::vector<Reason>& reasons) {
    std::stable_sort(reasons.begin(), reasons.end(), [](const Reason& a, const Reason& b) { return a.light > b.light; });
}

void applySelfAssessment(TaskStanding& standing, const std::optional<SelfAssessment>& own, TenDay period) {
    if (!own)
        return;
    standing.selfAssessed = true;
    standing.computed = lightOf(own->assessment);
    standing.stale = standing.computed >= Light::Green && own->period < period;
    standing.reasons.insert(standing.reasons.begin(),
                            Reason{.code = ReasonCode::SelfAssessed, .light = standing.computed, .assessment = own->assessment});
}

/// All that must be done is done; striving targets must be only where there is nothing else.
bool isComplete(const Parts& parts) {
    if (parts.anyHard || parts.anyMilestone)
        return parts.hardDone && parts.milestonesDone;
    return parts.anyStriving && parts.strivingDone;
}

/// Past the task's due date. Where striving targets alone were missed, never worse than yellow.
Reason duePassed(const Parts& parts) {
    const bool capped = parts.anyStriving && !parts.anyHard && !parts.anyMilestone;
    return {.code = ReasonCode::DuePassed, .light = capped ? Light::Yellow : Light::Red, .capped = capped};
}

/// rules.md 4: the light of an open task and the reasons for it, those that decide it first.
void judge(TaskStanding& standing, const Parts& parts, bool complete) {
    const Light weakest = parts.undatedOnly ? Light::None : worst(standing.reasons);
    if (complete)
        standing.computed = Light::Done;
    else // parts are done but not all of them: the rest is under way
        standing.computed = weakest == Light::Done ? Light::Green : weakest;
    sortByWeight(standing.reasons);
    std::stable_partition(standing.reasons.begin(), standing.reasons.end(),
                          [&](const Reason& reason) { return reason.light == standing.computed; });
}

/// The computed light, without the office's override.
TaskStanding computed(const plan::Plan& plan, const plan::Task& task, Parts parts, const PeriodFacts& facts, TenDay period) {
    TaskStanding standing{.task = task.id};
    const bool complete = isComplete(parts);
    const bool closed = task.closedOn && *task.closedOn <= period.lastDay();
    if (!closed && !complete && period.firstDay() > task.dueOn) {
        parts.reasons.insert(parts.reasons.begin(), duePassed(parts));
        parts.undatedOnly = false;
    }
    standing.reasons = std::move(parts.reasons);
    judge(standing, parts, complete);
    if (closed) {
        standing.computed = Light::Done;
        standing.reasons.insert(standing.reasons.begin(), Reason{.code = ReasonCode::TargetReached, .light = Light::Done});
    } else if (standing.computed == Light::None) {
        applySelfAssessment(standing, governing(plan, task, facts.assessments), period);
    }
    if (!standing.selfAssessed)
        standing.stale = standing.computed >= Light::Green && parts.newestReading && *parts.newestReading < period;
    return standing;
}

} // namespace

TaskStanding standingOf(const plan::Plan& plan, const plan::Task& task, const std::vector<IndicatorStanding>& indicators,
                        const PeriodFacts& facts, TenDay period, const RuleBook& rules) {
    TaskStanding standing = computed(plan, task, partsOf(plan, task, indicators, period, rules), facts, period);
    standing.light = standing.computed;
    const auto verdict = std::find_if(facts.overrides.begin(), facts.overrides.end(),
                                      [&](const LightOverride& entry) { return entry.task == task.id; });
    if (verdict != facts.overrides.end()) {
        standing.overridden = true;
        standing.light = verdict->light;
        standing.stale = false;
        standing.reasons.insert(
            standing.reasons.begin(),
            Reason{.code = ReasonCode::Override, .light = verdict->light, .note = verdict->reason, .by = verdict->by});
    }
    return standing;
}

} // namespace xundu::progress
