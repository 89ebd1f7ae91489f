#include "core/supervision/TaskCompletion.h"

#include "core/plan/Duty.h"
#include "core/progress/Pace.h"

#include <algorithm>

namespace xundu::supervision {
namespace {

using base::Fraction;
using plan::Indicator;
using progress::MilestoneState;
using progress::Reading;

Fraction reckoned(const Fraction& rate, Rates rates) {
    const auto rounded = rates == Rates::SixDecimals ? rate.rounded(base::Decimal::maxScale) : std::nullopt;
    return rounded ? Fraction(*rounded) : rate;
}

Fraction withinOne(const Fraction& progress) { return std::clamp(progress, Fraction(0), Fraction(1)); }

const std::vector<plan::UnitId>* groupOf(const plan::Plan& plan, const Indicator& indicator) {
    const plan::UnitGroup* group = indicator.everyUnit ? plan.group(*indicator.everyUnit) : nullptr;
    return group ? &group->members : nullptr;
}

bool contains(const std::vector<plan::UnitId>& units, plan::UnitId unit) {
    return std::find(units.begin(), units.end(), unit) != units.end();
}

bool hasShare(const Indicator& indicator, plan::UnitId unit) {
    return indicator.source != unit && std::any_of(indicator.allocations.begin(), indicator.allocations.end(),
                                                   [&](const plan::Allocation& share) { return share.unit == unit; });
}

void takeOwn(IndicatorPart& part, const Indicator& indicator, const std::vector<Reading>& readings, plan::UnitId unit) {
    const auto own = std::find_if(readings.begin(), readings.end(), [&](const Reading& reading) {
        return reading.indicator == indicator.code && reading.unit == unit;
    });
    if (own == readings.end())
        return;
    part.value = progress::valueOf(*own, indicator);
    part.from = {*own};
}

IndicatorPart ownPass(const Indicator& indicator, const std::vector<Reading>& readings, plan::UnitId unit) {
    IndicatorPart part{.code = indicator.code, .by = Measured::OwnPass, .target = indicator.target};
    takeOwn(part, indicator, readings, unit);
    if (part.value && indicator.hasTarget())
        part.progress = progress::reaches(indicator, *part.value, 0) ? 1 : 0;
    return part;
}

IndicatorPart ownShare(const Indicator& indicator, const std::vector<Reading>& readings, plan::UnitId unit) {
    IndicatorPart part{.code = indicator.code, .by = Measured::OwnShare, .target = plan::targetOf(indicator, unit)};
    takeOwn(part, indicator, readings, unit);
    if (part.value && !part.target.isZero() && !indicator.lowerIsBetter())
        part.progress = Fraction::of(*part.value, part.target);
    return part;
}

IndicatorPart ofCity(const plan::Plan& plan, const Indicator& indicator, const progress::PeriodStatus& status) {
    IndicatorPart part{.code = indicator.code, .target = indicator.target};
    if (const auto* group = groupOf(plan, indicator))
        part.target = static_cast<qint64>(group->size());
    if (progress::needsBaseline(indicator) && indicator.baseline)
        part.baseline = *indicator.baseline;
    const progress::IndicatorStanding* standing = status.indicator(indicator.code);
    if (!standing || !standing->value)
        return part;
    part.value = standing->value->value;
    if (indicator.hasTarget())
        part.progress = standing->progress;
    part.from = standing->value->from;
    return part;
}

IndicatorPart partOf(const plan::Plan& plan, const EvaluationFacts& facts, plan::UnitId unit, const Indicator& indicator) {
    if (const auto* group = groupOf(plan, indicator); group && contains(*group, unit))
        return ownPass(indicator, facts.readings, unit);
    return hasShare(indicator, unit) ? ownShare(indicator, facts.readings, unit) : ofCity(plan, indicator, facts.status);
}

/// The hard ones, or the striving ones where there is no hard one.
std::vector<const Indicator*> judgedIndicators(const plan::Plan& plan, plan::TaskId task) {
    std::vector<const Indicator*> indicators = plan.indicatorsOf(task);
    const auto isHard = [](const Indicator* indicator) { return !indicator->striving; };
    if (std::any_of(indicators.begin(), indicators.end(), isHard))
        std::erase_if(indicators, [&](const Indicator* indicator) { return !isHard(indicator); });
    return indicators;
}

MilestonePart partOf(const plan::Milestone& milestone, calendar::TenDay period) {
    MilestonePart part{.id = milestone.id, .state = progress::stateOf(milestone, period), .dueOn = *milestone.dueOn};
    if (part.state == MilestoneState::Done)
        part.doneOn = milestone.doneOn;
    if (part.state != MilestoneState::Planned)
        part.share = part.state == MilestoneState::Done ? 1 : 0;
    return part;
}

/// Of those parts that have a share; nothing: none has.
std::optional<Fraction> meanOf(const TaskLine& line) {
    Fraction sum;
    qint64 count = 0;
    const auto add = [&](const std::optional<Fraction>& share) {
        if (!share)
            return;
        sum = sum + *share;
        ++count;
    };
    for (const IndicatorPart& part : line.indicators)
        add(part.share);
    for (const MilestonePart& part : line.milestones)
        add(part.share);
    return count > 0 ? std::optional(Fraction::of(sum, count)) : std::nullopt;
}

} // namespace

TaskLine completionOf(const plan::Plan& plan, const EvaluationFacts& facts, plan::UnitId unit, const plan::Task& task,
                      plan::Role role, const base::Decimal& weight, Rates rates) {
    const calendar::TenDay period = facts.status.period;
    TaskLine line{.task = task.id, .role = role, .weight = weight};
    if (task.closedOn && *task.closedOn <= period.lastDay()) {
        line.closedOn = task.closedOn;
        line.share = 1;
        return line;
    }
    for (const Indicator* indicator : judgedIndicators(plan, task.id)) {
        IndicatorPart part = partOf(plan, facts, unit, *indicator);
        if (part.progress)
            part.share = reckoned(withinOne(*part.progress), rates);
        line.indicators.push_back(std::move(part));
    }
    for (const plan::Measure& measure : task.measures) {
        for (const plan::Milestone& milestone : measure.milestones) {
            if (milestone.dueOn)
                line.milestones.push_back(partOf(milestone, period));
        }
    }
    if (const auto mean = meanOf(line))
        line.share = reckoned(*mean, rates);
    return line;
}

} // namespace xundu::supervision
