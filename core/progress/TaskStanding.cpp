#include "core/progress/TaskStanding.h"

#include <algorithm>

namespace xundu::progress {
namespace {

using calendar::TenDay;

/// A milestone's part in its task's light; an undated one has none.
std::optional<Reason> judge(const plan::Milestone& milestone, TenDay period, const RuleBook& rules) {
    Reason reason{.milestone = milestone.id};
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
    bool anyMilestone = false;
    bool milestonesDone = true;
    std::optional<TenDay> newestReading;
};

void addIndicator(Parts& parts, const plan::Indicator& indicator, const IndicatorStanding& standing) {
    parts.reasons.push_back(standing.reason);
    if (!indicator.striving) {
        parts.anyHard = true;
        parts.hardDone = parts.hardDone && standing.light == Light::Done;
    }
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
            const auto reason = judge(milestone, period, rules);
            parts.milestonesDone = parts.milestonesDone && reason && reason->light == Light::Done;
            undated = undated || !reason;
            if (reason)
                parts.reasons.push_back(*reason);
        }
    }
    if (undated)
        parts.reasons.push_back(Reason{.code = ReasonCode::NoDatedMilestone});
    return parts;
}

Light worst(const std::vector<Reason>& reasons) {
    Light result = Light::None;
    for (const Reason& reason : reasons)
        result = std::max(result, reason.light);
    return result;
}

/// The newest assessment among the task's leads; of several in one 旬 the worst.
std::optional<SelfAssessment> governing(const std::vector<SelfAssessment>& assessments, plan::TaskId task) {
    std::optional<SelfAssessment> best;
    const auto severity = [](Assessment assessment) {
        switch (assessment) {
        case Assessment::Done:
            return 0;
        case Assessment::Normal:
            return 1;
        case Assessment::Behind:
            return 2;
        case Assessment::FarBehind:
            return 3;
        }
        return 0;
    };
    for (const SelfAssessment& entry : assessments) {
        if (entry.task != task)
            continue;
        if (!best || entry.period > best->period ||
            (entry.period == best->period && severity(entry.assessment) > severity(best->assessment)))
            best = entry;
    }
    return best;
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

void sortByWeight(std::vector<Reason>& reasons) {
    std::stable_sort(reasons.begin(), reasons.end(), [](const Reason& a, const Reason& b) { return a.light > b.light; });
}

void applySelfAssessment(TaskStanding& standing, const std::vector<SelfAssessment>& assessments, TenDay period) {
    const auto own = governing(assessments, standing.task);
    if (!own)
        return;
    standing.selfAssessed = true;
    standing.computed = lightOf(own->assessment);
    standing.stale = standing.computed >= Light::Green && own->period < period;
    standing.reasons.insert(standing.reasons.begin(),
                            Reason{.code = ReasonCode::SelfAssessed, .light = standing.computed, .assessment = own->assessment});
}

/// rules.md 4: the computed light, without the office's override.
TaskStanding computed(const plan::Task& task, Parts parts, const PeriodFacts& facts, TenDay period) {
    TaskStanding standing{.task = task.id};
    const bool complete = (parts.anyHard || parts.anyMilestone) && parts.hardDone && parts.milestonesDone;
    const bool closed = task.closedOn && *task.closedOn <= period.lastDay();
    const bool overdue = !closed && !complete && period.firstDay() > task.dueOn;
    if (closed)
        parts.reasons.insert(parts.reasons.begin(), Reason{.code = ReasonCode::TargetReached, .light = Light::Done});
    if (overdue)
        parts.reasons.push_back(Reason{.code = ReasonCode::DuePassed, .light = Light::Red});
    standing.reasons = std::move(parts.reasons);
    if (!closed)
        sortByWeight(standing.reasons);

    const Light weakest = worst(standing.reasons);
    if (closed || complete)
        standing.computed = Light::Done;
    else if (weakest == Light::None)
        applySelfAssessment(standing, facts.assessments, period);
    else // parts are done but not all of them: the rest is under way
        standing.computed = weakest == Light::Done ? Light::Green : weakest;
    if (!standing.selfAssessed)
        standing.stale = standing.computed >= Light::Green && parts.newestReading && *parts.newestReading < period;
    return standing;
}

} // namespace

TaskStanding standingOf(const plan::Plan& plan, const plan::Task& task, const std::vector<IndicatorStanding>& indicators,
                        const PeriodFacts& facts, TenDay period, const RuleBook& rules) {
    TaskStanding standing = computed(task, partsOf(plan, task, indicators, period, rules), facts, period);
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
