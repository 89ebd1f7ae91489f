#include "core/papers/meeting/Needs.h"

#include "core/base/Text.h"
#include "core/papers/official/Phrases.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using official::Phrases;
using progress::Assessment;
using progress::ProgressReport;
using supervision::Assignment;
using supervision::Origin;

constexpr int toAct = 3; // 旬 from the meeting to what it decided

/// What each unit said last of a task that meets the condition.
template <class Condition>
std::map<plan::UnitId, const ProgressReport*> newestOf(const PaperData& data, plan::TaskId task, Condition says) {
    std::map<plan::UnitId, const ProgressReport*> newest;
    for (const ProgressReport& report : data.reports) {
        if (report.task != task || !says(report))
            continue;
        const ProgressReport*& known = newest[report.unit];
        if (!known || known->period <= report.period)
            known = &report;
    }
    return newest;
}

bool isBehind(Assessment assessment) { return assessment == Assessment::Behind || assessment == Assessment::FarBehind; }

bool hasReason(const PaperData& data, const plan::Task& task) {
    const auto leads = plan::leadsIn(*data.plan, task, data.now().period);
    const auto said = newestOf(data, task.id, [](const ProgressReport& report) { return !report.unchanged; });
    return std::any_of(leads.begin(), leads.end(), [&](plan::UnitId lead) {
        const auto report = said.find(lead);
        return report != said.end() && !inSentence(report->second->problems).isEmpty();
    });
}

std::vector<Conflict> conflictsOn(const PaperData& data, const plan::Task& task) {
    const auto leads = plan::leadsIn(*data.plan, task, data.now().period);
    const auto said = newestOf(data, task.id, [](const ProgressReport& report) { return report.assessment.has_value(); });
    std::vector<Conflict> conflicts;
    for (const plan::UnitId lead : leads) {
        const auto own = said.find(lead);
        if (own == said.end())
            continue;
        for (const auto& [unit, report] : said) {
            const bool isLead = std::find(leads.begin(), leads.end(), unit) != leads.end();
            const bool isThere = plan::standsFor(*data.plan, unit, data.now().period) == unit;
            if (isThere && !isLead && isBehind(*own->second->assessment) != isBehind(*report->assessment))
                conflicts.push_back({task.id, lead, *own->second->assessment, unit, *report->assessment});
        }
    }
    return conflicts;
}

/// Whom a task's decision names: its leads once they are confirmed, until then all that the plan names (rules.md 8).
/// Of a dissolved unit its successor.
std::vector<plan::UnitId> responsibleUnits(const plan::Plan& plan, const plan::Task& task, calendar::TenDay period) {
    std::vector<plan::UnitId> units = plan::leadsIn(plan, task, period);
    if (plan.leadsConfirmed)
        return units;
    for (const plan::UnitId named : plan::unitsOf(plan, task, plan::Role::Co)) {
        const auto unit = plan::standsFor(plan, named, period);
        if (unit && std::find(units.begin(), units.end(), *unit) == units.end())
            units.push_back(*unit);
    }
    return units;
}

} // namespace

Needs needsOf(const PaperData& data) {
    Needs needs;
    for (const Assignment& assignment : data.assignments) {
        if (!supervision::trackingOf(assignment).isDone())
            (assignment.origin == Origin::Meeting ? needs.lastDecisions : needs.given).push_back(assignment);
    }
    for (const progress::TaskStanding& standing : data.now().tasks) {
        const plan::Task* task = data.plan->task(standing.task);
        if (!task)
            continue;
        if (standing.light == progress::Light::Red) {
            needs.reds.push_back(task->id);
            if (!hasReason(data, *task))
                needs.redsWithoutReason.push_back(task->id);
        }
        const auto conflicts = conflictsOn(data, *task);
        needs.conflicts.insert(needs.conflicts.end(), conflicts.begin(), conflicts.end());
    }
    needs.asks = official::asksOf(*data.plan, data.reports);
    return needs;
}

supervision::Meeting proposedMeeting(const PaperData& data) {
    const Wording words = data.wording.wording(u"meeting"_s);
    const Needs needs = needsOf(data);
    supervision::Meeting meeting{.period = data.now().period, .heldOn = data.date()};
    const auto add = [&](bool needed, const QString& key) {
        if (needed)
            meeting.agenda.push_back({words.text(key)});
    };
    add(!needs.lastDecisions.empty(), u"proposed.last"_s);
    add(!needs.given.empty(), u"proposed.given"_s);
    meeting.agenda.push_back({words.text(u"proposed.dispatch"_s, {{u"period"_s, shortName(meeting.period)}})});
    add(!needs.reds.empty(), u"proposed.reds"_s);
    add(!needs.redsWithoutReason.empty(), u"proposed.no_reason"_s);
    add(!needs.conflicts.empty(), u"proposed.conflicts"_s);
    add(!needs.asks.empty(), u"proposed.asks"_s);
    return meeting;
}

std::vector<Assignment> proposedDecisions(const PaperData& data) {
    const Phrases phrases(data);
    const Wording words = data.wording.wording(u"meeting"_s);
    const Needs needs = needsOf(data);
    const plan::Plan& plan = *data.plan;
    const calendar::TenDay now = data.now().period;
    // Within the year, unless the meeting is held after it.
    const auto due =
        std::min(now.plus(toAct), std::max(calendar::TenDay::lastOf(plan.year()), calendar::TenDay::containing(data.date())));
    std::vector<Assignment> decisions;
    const auto add = [&](plan::TaskId task, const QString& text, std::vector<plan::UnitId> units) {
        decisions.push_back({.task = task, .text = text, .units = std::move(units), .givenOn = data.date(), .due = due});
    };
    for (const plan::TaskId task : needs.reds)
        add(task, words.text(u"proposed.red"_s, {{u"task"_s, phrases.taskName(task)}}),
            responsibleUnits(plan, *plan.task(task), now));
    for (const Conflict& conflict : needs.conflicts)
        add(conflict.task,
            words.text(u"proposed.conflict"_s,
                       {{u"task"_s, phrases.taskName(conflict.task)}, {u"unit"_s, phrases.unitName(conflict.other)}}),
            {conflict.lead, conflict.other});
    const plan::Unit* host = plan.host();
    for (const official::Ask& ask : needs.asks) {
        std::vector<plan::UnitId> units{host ? host->id : ask.unit};
        if (host && host->id == ask.unit) { // it does not answer itself: those that share the task do
            units = responsibleUnits(plan, *plan.task(ask.task), now);
            std::erase(units, ask.unit);
        }
        if (units.empty())
            continue;
        add(ask.task,
            words.text(u"proposed.ask"_s, {{u"unit"_s, phrases.unitName(ask.unit)},
                                           {u"number"_s, QString::number(ask.task.value())},
                                           {u"text"_s, ask.text}}),
            std::move(units));
    }
    std::erase_if(decisions, [&](const Assignment& decision) {
        return std::any_of(needs.lastDecisions.begin(), needs.lastDecisions.end(), [&](const Assignment& last) {
            return base::comparable(last.text) == base::comparable(base::polished(decision.text));
        });
    });
    return decisions;
}

} // namespace xundu::papers
