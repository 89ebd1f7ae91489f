#include "core/papers/official/Causes.h"

#include "core/papers/official/IndicatorWords.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {
namespace {

using progress::Reason;
using progress::ReasonCode;

QString indicatorCause(const Phrases& phrases, const Reason& reason) {
    const plan::Indicator* indicator = phrases.plan().indicator(*reason.indicator);
    const progress::IndicatorStanding* standing = phrases.now().indicator(*reason.indicator);
    if (!indicator || !standing)
        return {};
    const IndicatorWords words(phrases);
    Fields fields{{u"indicator"_s, indicator->name}, {u"lag"_s, words.rounded(reason.lagPoints, indicator->code, "lag")}};
    if (reason.code == ReasonCode::NoReading)
        return phrases.text(u"cause.no_reading"_s, fields);
    if (reason.code == ReasonCode::DuePassed)
        return phrases.text(u"cause.due_passed"_s, fields);
    if (!standing->value)
        return {};
    const bool reached = reason.code == ReasonCode::TargetReached;
    if (!reached && (!reason.lagPoints || reason.light < progress::Light::Yellow))
        return {};
    fields[u"value"_s] = words.valueWithUnit(*indicator, standing->value->value);
    if (reached)
        return phrases.text(indicator->everyUnit ? u"cause.reached.every_unit"_s : u"cause.reached"_s, fields);
    fields[u"asOf"_s] = standing->stale ? phrases.text(u"as_of"_s, {{u"period"_s, shortName(standing->value->asOf)}}) : QString();
    fields[u"progress"_s] = words.percent(standing->progress, indicator->code, "progress");
    return phrases.text(indicator->everyUnit ? u"cause.every_unit"_s : u"cause.lag"_s, fields);
}

QString milestoneCause(const Phrases& phrases, const Reason& reason) {
    const progress::ToldMilestone milestone = progress::milestoneOf(reason, phrases.plan());
    if (milestone.text.isEmpty())
        return {};
    Fields fields{{u"milestone"_s, quotable(inSentence(milestone.text))}};
    if (reason.code == ReasonCode::TargetReached)
        return phrases.text(u"cause.milestone_done"_s, fields);
    if (!milestone.dueOn)
        return {};
    fields[u"overdue"_s] = phrases.lights().overdue(*milestone.dueOn, reason.overdue, phrases.now().period);
    return phrases.text(u"cause.milestone_overdue"_s, fields);
}

QString causeOfReason(const Phrases& phrases, const Reason& reason) {
    switch (reason.code) {
    case ReasonCode::Lag:
    case ReasonCode::NoReading:
        return reason.indicator ? indicatorCause(phrases, reason) : QString();
    case ReasonCode::OverdueMilestone:
        return reason.milestone ? milestoneCause(phrases, reason) : QString();
    case ReasonCode::DuePassed:
        return reason.indicator ? indicatorCause(phrases, reason) : phrases.text(u"cause.due_passed.task"_s);
    case ReasonCode::TargetReached:
        if (reason.milestone)
            return milestoneCause(phrases, reason);
        return reason.indicator ? indicatorCause(phrases, reason) : phrases.text(u"cause.closed"_s);
    case ReasonCode::SelfAssessed:
        return reason.assessment
                   ? phrases.text(u"cause.self_assessed"_s,
                                  {{u"who"_s, phrases.who()}, {u"assessment"_s, phrases.lights().word(*reason.assessment)}})
                   : QString();
    case ReasonCode::Override:
        return phrases.text(u"cause.override"_s);
    case ReasonCode::NoTarget:
    case ReasonCode::NoBaseline:
    case ReasonCode::NoPace:
    case ReasonCode::NoDatedMilestone:
    case ReasonCode::NotDueYet:
        return {};
    }
    return {};
}

} // namespace

QString causeOf(const Phrases& phrases, const progress::TaskStanding& task) {
    for (const Reason& reason : task.reasons) {
        if (reason.light == task.light)
            return causeOfReason(phrases, reason);
    }
    return {};
}

} // namespace xundu::papers::official
