#include "core/search/PlanEntries.h"

#include "core/plan/Duty.h"

#include <algorithm>
#include <map>

namespace xundu::search {
namespace {

using plan::Plan;

class Collector {
public:
    explicit Collector(const Plan& plan) {
        for (const plan::Duty& duty : plan::duties(plan))
            m_tasks[duty.unit].push_back(duty.task);
        for (const plan::Programme& programme : plan.programmes)
            addTasks(programme);
        for (const plan::Programme& programme : plan.programmes)
            addProgramme(programme);
        for (const plan::Programme& programme : plan.programmes)
            addParts(programme);
        for (const plan::Unit& unit : plan.units)
            addUnit(unit);
        for (const plan::Indicator& indicator : plan.indicators)
            addIndicator(indicator);
    }
    std::vector<PlanEntry> take() { return std::move(m_entries); }

private:
    PlanEntry& add(EntryKind kind, const QString& name, const QStringList& more) {
        m_entries.push_back({kind, name, {}, {}, {}, SearchedNames(QStringList(name) + more, m_initials)});
        return m_entries.back();
    }
    void addTasks(const plan::Programme& programme) {
        for (const plan::Task& task : programme.tasks)
            add(EntryKind::Task, task.title, {QString::number(task.id.value())}).tasks = {task.id};
    }
    void addProgramme(const plan::Programme& programme) {
        PlanEntry& entry = add(EntryKind::Programme, programme.name, {programme.shortName});
        for (const plan::Task& task : programme.tasks)
            entry.tasks.push_back(task.id);
    }
    void addParts(const plan::Programme& programme) {
        for (const plan::Task& task : programme.tasks) {
            for (const plan::Measure& measure : task.measures) {
                add(EntryKind::Measure, measure.text, {}).tasks = {task.id};
                for (const plan::Milestone& milestone : measure.milestones)
                    add(EntryKind::Milestone, milestone.text, {}).tasks = {task.id};
            }
        }
    }
    void addUnit(const plan::Unit& unit) {
        const QString& name = unit.shortName;
        const QString spoken = name.startsWith(u'市') ? name.mid(1) : QString(); // 市科技局 is 科技局 to those who work there
        PlanEntry& entry = add(EntryKind::Unit, unit.name, {name, spoken});
        entry.unit = unit.id;
        entry.tasks = m_tasks[unit.id];
    }
    void addIndicator(const plan::Indicator& indicator) {
        PlanEntry& entry = add(EntryKind::Indicator, indicator.name, {indicator.code.value()});
        entry.indicator = indicator.code;
        entry.tasks = indicator.tasks();
    }

    std::map<plan::UnitId, std::vector<plan::TaskId>> m_tasks; ///< that each unit answers for
    const PinyinInitials m_initials;
    std::vector<PlanEntry> m_entries;
};

} // namespace

PlanEntries::PlanEntries(const Plan& plan) : m_entries(Collector(plan).take()) {}

std::vector<PlanEntries::Found> PlanEntries::find(const QStringList& terms) const {
    std::vector<Found> found;
    for (const PlanEntry& entry : m_entries) {
        if (const auto rank = entry.names.rankOf(terms))
            found.push_back({&entry, *rank});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.rank < b.rank; });
    return found;
}

} // namespace xundu::search
