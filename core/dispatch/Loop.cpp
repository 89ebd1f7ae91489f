#include "core/dispatch/Loop.h"

#include "core/dispatch/Reminders.h"
#include "core/progress/LightCounts.h"
#include "core/store/Forms.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Journal.h"
#include "core/store/Meetings.h"

#include <algorithm>

namespace xundu::dispatch {
namespace {

using calendar::TenDay;

bool hasForm(const LoopFacts& facts, plan::UnitId unit) {
    return std::any_of(facts.issued.begin(), facts.issued.end(), [&](const auto& entry) { return entry.first == unit; });
}

bool hasSent(const UnitReception& unit) { return unit.receivedOn || unit.state == FormState::Returned; }

bool isCollected(const Reception& reception) { return reception.forms.done == reception.forms.all; }

bool isChecked(const Reception& reception) { return reception.doubts() == 0 && reception.count(FormState::Returned) == 0; }

Season seasonOf(const Reception& reception, const LoopFacts& facts) {
    if (facts.closedOn)
        return Season::Closed;
    if (reception.period < facts.firstReport)
        return Season::BeforeDuties;
    return facts.today < reception.period.firstDay() ? Season::Future : Season::Running;
}

LoopStep issueStep(const Reception& reception, const LoopFacts& facts, bool allProvided) {
    LoopStep step{.step = Step::Issue};
    for (const UnitReception& unit : reception.units)
        step.share.done += hasForm(facts, unit.unit) ? 1 : 0;
    step.share.all = static_cast<int>(reception.units.size());
    for (const auto& [unit, day] : facts.issued)
        step.on = std::max(step.on, std::optional(day));
    if (allProvided && step.share.done > 0)
        step.state = StepState::Done;
    return step;
}

LoopStep collectStep(const Reception& reception) {
    LoopStep step{.step = Step::Collect, .share = reception.forms};
    if (isCollected(reception) && reception.forms.all > 0)
        step.state = StepState::Done;
    return step;
}

LoopStep checkStep(const Reception& reception) {
    LoopStep step{.step = Step::Check};
    step.share.done = reception.count(FormState::Accepted) + reception.count(FormState::Unchanged);
    step.share.all = step.share.done + reception.count(FormState::ToCheck) + reception.count(FormState::Returned);
    if (step.share.done > 0 && isChecked(reception) && isCollected(reception))
        step.state = StepState::Done;
    return step;
}

LoopStep lightsStep(const LoopFacts& facts, const LoopStep& check) {
    LoopStep step{.step = Step::Lights, .state = check.state == StepState::Done ? StepState::Done : StepState::Ahead};
    for (const int count : facts.lights)
        step.share.all += count;
    step.share.done = step.state == StepState::Done ? step.share.all : 0;
    return step;
}

LoopStep onceStep(Step step, bool done) { return {step, done ? StepState::Done : StepState::Ahead, {done ? 1 : 0, 1}, {}}; }

/// Done where letters were due and none is proposed any more.
LoopStep superviseStep(const Reception& reception, const LoopFacts& facts) {
    LoopStep step{.step = Step::Supervise, .share = {facts.letters, facts.letters + facts.proposals}};
    if (facts.counted && facts.proposals == 0 && (facts.letters > 0 || facts.today > reception.dueOn) && reception.forms.all > 0)
        step.state = StepState::Done;
    return step;
}

bool allReminded(const Reception& reception, const LoopFacts& facts) {
    const auto owing = reception.owing();
    return std::all_of(owing.begin(), owing.end(), [&](const UnitReception* unit) {
        return std::find(facts.remindedToday.begin(), facts.remindedToday.end(), unit->unit) != facts.remindedToday.end();
    });
}

Next nextOf(const Reception& reception, const LoopFacts& facts, const Loop& loop) {
    if (loop.season != Season::Running)
        return Next::Nothing;
    const bool dueIsOver = facts.today > reception.dueOn;
    const bool anySent = std::any_of(reception.units.begin(), reception.units.end(), hasSent);
    if (!loop.toIssue.empty() && !(dueIsOver && anySent))
        return Next::Issue;
    if (!isChecked(reception))
        return Next::Check;
    if (!isCollected(reception) && !dueIsOver)
        return Next::Collect;
    if (!isCollected(reception) && !loop.allReminded)
        return Next::Remind;
    if (!facts.bulletinIssued)
        return Next::Report;
    if (!facts.counted)
        return Next::Nothing;
    return facts.proposals > 0 ? Next::Supervise : Next::Close;
}

/// By the journal: the closing itself keeps the system's time alone.
std::optional<QDate> closedOn(const store::Office& office, TenDay period) {
    const auto entries = store::entriesTouching(office, QStringLiteral("closing"), period.code());
    return entries.empty() ? std::nullopt : std::optional(entries.front().businessDate);
}

std::optional<Step> stepOf(Next next) {
    switch (next) {
    case Next::Nothing:
        return std::nullopt;
    case Next::Issue:
        return Step::Issue;
    case Next::Check:
        return Step::Check;
    case Next::Collect:
    case Next::Remind:
        return Step::Collect;
    case Next::Report:
        return Step::Report;
    case Next::Supervise:
        return Step::Supervise;
    case Next::Close:
        return Step::Close;
    }
    return std::nullopt;
}

} // namespace

Loop loopOf(const Reception& reception, const LoopFacts& facts) {
    Loop loop{.season = seasonOf(reception, facts)};
    for (const UnitReception& unit : reception.units) {
        if (!hasForm(facts, unit.unit) && !hasSent(unit))
            loop.toIssue.push_back(unit.unit);
    }
    const LoopStep check = checkStep(reception);
    loop.steps = {issueStep(reception, facts, loop.toIssue.empty()),
                  collectStep(reception),
                  check,
                  lightsStep(facts, check),
                  onceStep(Step::Report, facts.bulletinIssued),
                  onceStep(Step::Meet, facts.meetings > 0),
                  superviseStep(reception, facts),
                  onceStep(Step::Close, facts.closedOn.has_value())};
    loop.steps.back().on = facts.closedOn;
    loop.allReminded = allReminded(reception, facts);
    loop.next = nextOf(reception, facts, loop);
    if (const auto current = stepOf(loop.next))
        loop.steps[static_cast<std::size_t>(*current)].state = StepState::Current;
    return loop;
}

LoopFacts loopFactsOf(const store::Office& office, const progress::PeriodStatus& status) {
    LoopFacts facts{.today = office.actor().clock.today(), .firstReport = office.plan().firstReport()};
    if (status.closed)
        facts.closedOn = closedOn(office, status.period);
    facts.bulletinIssued = store::papers::isIssued(office, status.period, QStringLiteral("bulletin"));
    for (const store::forms::IssuedForm& form : store::forms::issuedIn(office, status.period))
        facts.issued.emplace_back(form.unit, form.issuedOn);
    for (const store::reminders::Given& given : alreadySent(office, status.period))
        facts.remindedToday.push_back(given.unit);
    facts.lights = progress::lightCounts(status);
    for (const supervision::Meeting& meeting : store::meetings::meetings(office))
        facts.meetings += meeting.period == status.period ? 1 : 0;
    return facts;
}

void countSupervision(LoopFacts& facts, const plan::Plan& plan, const supervision::LadderFacts& known) {
    const TenDay period = known.period();
    facts.counted = true;
    facts.proposals = static_cast<int>(supervision::ladderOf(plan, known).proposals.size());
    for (const supervision::Notice& notice : known.notices) {
        facts.letters += notice.period == period ? 1 : 0;
        facts.overdueLetters += supervision::standingOf(notice, known.course, known.assignments, facts.today).overdue ? 1 : 0;
    }
    for (const supervision::Assignment& assignment : known.assignments) {
        facts.openItems += supervision::trackingOf(assignment).isDone() ? 0 : 1;
        facts.overdueItems += supervision::isLate(assignment, facts.today) ? 1 : 0;
    }
}

} // namespace xundu::dispatch
