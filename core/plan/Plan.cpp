#include "core/plan/Plan.h"

#include "core/base/Text.h"

#include <algorithm>

namespace xundu::plan {
namespace {

template <class Range, class Match>
auto find(const Range& range, Match match) -> decltype(&*range.begin()) {
    const auto it = std::find_if(range.begin(), range.end(), match);
    return it == range.end() ? nullptr : &*it;
}

bool sameName(const QString& a, const QString& b) { return a == b || base::comparable(a) == base::comparable(b); }

QString printedName(const Plan& plan, const Responsibility& entry) {
    return entry.unit ? plan.unit(*entry.unit)->name : plan.group(*entry.group)->name;
}

} // namespace

calendar::TenDay Plan::firstReport() const {
    if (firstReportSetting)
        return *firstReportSetting;
    auto period = calendar::TenDay::containing(document.issuedOn);
    while (period.firstDay() <= document.issuedOn)
        ++period;
    return period;
}

calendar::TenDay Plan::periodShownOn(QDate today) const {
    return calendar::TenDay::containing(std::clamp(today, firstDay(), lastDay()));
}

const Unit* Plan::unit(UnitId id) const {
    return find(units, [&](const Unit& unit) { return unit.id == id; });
}

const Unit* Plan::unitNamed(const QString& name) const {
    return find(units, [&](const Unit& unit) { return sameName(unit.name, name) || sameName(unit.shortName, name); });
}

const Unit* Plan::unitMeant(const QString& typed) const {
    if (const Unit* named = unitNamed(typed))
        return named;
    const QString text = base::comparable(typed);
    const Unit* meant = nullptr;
    for (const Unit& unit : units) {
        if (text.isEmpty() || !base::comparable(unit.name).contains(text))
            continue;
        if (meant)
            return nullptr;
        meant = &unit;
    }
    return meant;
}

const UnitGroup* Plan::group(GroupId id) const {
    return find(groups, [&](const UnitGroup& group) { return group.id == id; });
}

const UnitGroup* Plan::groupNamed(const QString& name) const {
    return find(groups, [&](const UnitGroup& group) { return sameName(group.name, name); });
}

const Unit* Plan::host() const {
    return find(units, [](const Unit& unit) { return unit.officeHost; });
}

const Task* Plan::task(TaskId id) const {
    for (const Programme& programme : programmes) {
        if (const Task* task = find(programme.tasks, [&](const Task& entry) { return entry.id == id; }))
            return task;
    }
    return nullptr;
}

const Programme* Plan::programmeOf(TaskId id) const {
    return find(programmes, [&](const Programme& programme) {
        return std::any_of(programme.tasks.begin(), programme.tasks.end(), [&](const Task& task) { return task.id == id; });
    });
}

const Indicator* Plan::indicator(const IndicatorCode& code) const {
    return find(indicators, [&](const Indicator& indicator) { return indicator.code == code; });
}

const Milestone* Plan::milestone(const MilestoneId& id) const {
    for (const Task* task : tasks()) {
        for (const Measure& measure : task->measures) {
            if (const Milestone* milestone = find(measure.milestones, [&](const Milestone& entry) { return entry.id == id; }))
                return milestone;
        }
    }
    return nullptr;
}

std::vector<const Task*> Plan::tasks() const {
    std::vector<const Task*> result;
    for (const Programme& programme : programmes) {
        for (const Task& task : programme.tasks)
            result.push_back(&task);
    }
    return result;
}

std::vector<const Indicator*> Plan::indicatorsOf(TaskId id) const {
    std::vector<const Indicator*> result;
    for (const Indicator& indicator : indicators) {
        if (std::any_of(indicator.mentions.begin(), indicator.mentions.end(),
                        [&](const Mention& mention) { return mention.task == id; }))
            result.push_back(&indicator);
    }
    return result;
}

std::vector<UnitId> unitsOf(const Plan& plan, const Task& task, Role role) {
    std::vector<UnitId> result;
    const auto add = [&](UnitId id) {
        if (std::find(result.begin(), result.end(), id) == result.end())
            result.push_back(id);
    };
    for (const Responsibility& entry : task.responsible) {
        if (entry.role != role)
            continue;
        if (entry.unit)
            add(*entry.unit);
        else
            for (UnitId member : plan.group(*entry.group)->members)
                add(member);
    }
    return result;
}

QStringList printedNames(const Plan& plan, const Task& task, Role role) {
    QStringList names;
    for (const Responsibility& entry : task.responsible) {
        if (entry.role == role)
            names << printedName(plan, entry);
    }
    return names;
}

QStringList printedNames(const Plan& plan, const Task& task) {
    QStringList names;
    for (const Responsibility& entry : task.responsible)
        names << printedName(plan, entry);
    return names;
}

QStringList responsibleNames(const Plan& plan, const Task& task) {
    return plan.leadsConfirmed ? printedNames(plan, task, Role::Lead) : printedNames(plan, task);
}

} // namespace xundu::plan
