#include "core/dispatch/Reception.h"

#include "core/dispatch/Forms.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"

#include <algorithm>

namespace xundu::dispatch {
namespace {

using calendar::TenDay;
using progress::Receipt;
using store::returns::OpenDoubt;
using store::returns::ReturnedFile;
using store::returns::SentBack;

/// What the office file says of one 旬.
struct Arrivals {
    std::vector<Receipt> answers;    ///< by task, then unit
    std::vector<ReturnedFile> files; ///< the newest of a unit first
    std::vector<SentBack> sentBack;  ///< oldest first
    std::vector<OpenDoubt> doubts;

    const Receipt* answer(plan::TaskId task, plan::UnitId unit) const {
        const auto wanted = std::pair(task, unit);
        const auto it = std::lower_bound(answers.begin(), answers.end(), wanted, [](const Receipt& entry, const auto& key) {
            return std::pair(entry.task, entry.unit) < key;
        });
        return it == answers.end() || std::pair(it->task, it->unit) != wanted ? nullptr : &*it;
    }
    const ReturnedFile* lastFile(plan::UnitId unit) const {
        const auto it = std::find_if(files.begin(), files.end(), [&](const ReturnedFile& entry) { return entry.unit == unit; });
        return it == files.end() ? nullptr : &*it;
    }
    const SentBack* lastSentBack(plan::UnitId unit) const {
        const auto it =
            std::find_if(sentBack.rbegin(), sentBack.rend(), [&](const SentBack& entry) { return entry.unit == unit; });
        return it == sentBack.rend() ? nullptr : &*it;
    }
};

bool concerns(const plan::Plan& plan, const QString& subject, plan::TaskId task) {
    if (subject == QString::number(task.value()))
        return true;
    const auto indicators = plan.indicatorsOf(task);
    return std::any_of(indicators.begin(), indicators.end(),
                       [&](const plan::Indicator* entry) { return entry->code.value() == subject; });
}

/// The marks as the answers alone would have them.
void markAnswers(UnitReception& unit, const Arrivals& arrivals, QDate dueOn) {
    for (TaskMark& mark : unit.marks) {
        const Receipt* answer = arrivals.answer(mark.task, unit.unit);
        if (!answer) {
            mark.mark = mark.required ? Mark::Missing : Mark::Silent;
            continue;
        }
        mark.answered = true;
        mark.mark = answer->unchanged ? Mark::Unchanged : Mark::Accepted;
        mark.late = mark.required && answer->receivedOn > dueOn;
        unit.late = unit.late || mark.late;
        unit.receivedOn = std::max(unit.receivedOn, std::optional(answer->receivedOn));
    }
}

bool isSentBack(const UnitReception& unit, const Arrivals& arrivals) {
    const SentBack* sent = arrivals.lastSentBack(unit.unit);
    if (!sent)
        return false;
    if (const ReturnedFile* file = arrivals.lastFile(unit.unit))
        return sent->sentAt > file->receivedAt;
    return !unit.missing().empty() ||
           std::none_of(unit.marks.begin(), unit.marks.end(), [](const TaskMark& mark) { return mark.answered; });
}

void markSentBack(UnitReception& unit, bool superseded) {
    for (TaskMark& mark : unit.marks) {
        if (superseded || !mark.answered)
            mark.mark = Mark::Returned;
    }
}

void markDoubts(UnitReception& unit, const plan::Plan& plan, const std::vector<OpenDoubt>& doubts) {
    for (const OpenDoubt& doubt : doubts) {
        if (doubt.file.unit != unit.unit)
            continue;
        ++unit.doubts;
        for (TaskMark& mark : unit.marks) {
            if (mark.answered && concerns(plan, doubt.finding.subject, mark.task))
                mark.mark = Mark::ToCheck;
        }
    }
}

FormState stateOf(const UnitReception& unit) {
    const auto has = [&](Mark mark) {
        return std::any_of(unit.marks.begin(), unit.marks.end(), [&](const TaskMark& entry) { return entry.mark == mark; });
    };
    if (has(Mark::Returned))
        return FormState::Returned;
    if (has(Mark::Missing))
        return FormState::Missing;
    if (unit.doubts > 0)
        return FormState::ToCheck;
    if (has(Mark::Accepted))
        return FormState::Accepted;
    return has(Mark::Unchanged) ? FormState::Unchanged : FormState::Silent;
}

void judge(UnitReception& unit, const plan::Plan& plan, const Arrivals& arrivals, Reception& reception) {
    markAnswers(unit, arrivals, reception.dueOn);
    for (const TaskMark& mark : unit.marks) {
        reception.late += mark.late ? 1 : 0;
        unit.required = unit.required || mark.required;
    }
    const ReturnedFile* file = arrivals.lastFile(unit.unit);
    if (file) {
        unit.receivedAt = file->receivedAt;
        unit.receivedOn = file->receivedOn;
    }
    if (isSentBack(unit, arrivals))
        markSentBack(unit, file != nullptr);
    else
        markDoubts(unit, plan, arrivals.doubts);
    unit.state = stateOf(unit);
    ++reception.states[static_cast<std::size_t>(unit.state)];
    reception.forms.all += unit.required ? 1 : 0;
    reception.forms.done += unit.required && unit.missing().empty() ? 1 : 0;
}

/// Units with a form and the tasks they have a duty on, in the plan's order of both.
std::vector<UnitReception> unitsWithDuties(const plan::Plan& plan, TenDay period) {
    std::vector<UnitReception> result;
    for (const plan::UnitId unit : unitsWithForms(plan, period)) {
        UnitReception entry{.unit = unit};
        for (const plan::Duty& duty : plan::formDutiesOf(plan, unit, period))
            entry.marks.push_back({duty.task, Mark::Silent, plan::isOwed(duty.frequency, period, plan.firstReport())});
        result.push_back(std::move(entry));
    }
    return result;
}

} // namespace

Mark UnitReception::markOn(plan::TaskId task) const {
    const auto it = std::find_if(marks.begin(), marks.end(), [&](const TaskMark& entry) { return entry.task == task; });
    return it == marks.end() ? Mark::None : it->mark;
}

std::vector<plan::TaskId> UnitReception::missing() const {
    std::vector<plan::TaskId> tasks;
    for (const TaskMark& mark : marks) {
        if (mark.required && !mark.answered)
            tasks.push_back(mark.task);
    }
    return tasks;
}

const UnitReception* Reception::unit(plan::UnitId id) const {
    const auto it = std::find_if(units.begin(), units.end(), [&](const UnitReception& entry) { return entry.unit == id; });
    return it == units.end() ? nullptr : &*it;
}

int Reception::doubts() const {
    int count = 0;
    for (const UnitReception& unit : units)
        count += unit.doubts;
    return count;
}

std::vector<const UnitReception*> Reception::owing() const {
    std::vector<const UnitReception*> result;
    for (const UnitReception& unit : units) {
        if (!unit.missing().empty())
            result.push_back(&unit);
    }
    return result;
}

Reception receptionOf(const store::Office& office, const progress::PeriodStatus& status) {
    const plan::Plan& plan = office.plan();
    Reception reception{.period = status.period, .dueOn = status.dueOn};
    const Arrivals arrivals{store::reports::receiptsIn(office, status.period), store::returns::returnedIn(office, status.period),
                            store::returns::sentBackIn(office, status.period), store::returns::openDoubts(office, status.period)};
    reception.units = unitsWithDuties(plan, status.period);
    for (UnitReception& unit : reception.units)
        judge(unit, plan, arrivals, reception);
    std::stable_sort(reception.units.begin(), reception.units.end(),
                     [](const UnitReception& a, const UnitReception& b) { return a.state < b.state; });
    return reception;
}

Reception receptionOf(const store::Office& office, TenDay period) {
    return receptionOf(office, store::reports::statusOf(office, period));
}

} // namespace xundu::dispatch
