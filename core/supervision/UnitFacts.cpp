#include "core/supervision/UnitFacts.h"

#include "core/plan/Duty.h"

#include <algorithm>

namespace xundu::supervision {
namespace {

/// Facts of units by the unit that stands for them.
class Sorting {
public:
    Sorting(const plan::Plan& plan, calendar::TenDay period) {
        for (const plan::Unit& unit : plan.units)
            m_heads.emplace(unit.id, unit.parent.value_or(unit.id));
        for (const plan::Duty& duty : plan::dutiesIn(plan, period)) {
            const auto head = m_heads.find(duty.unit);
            if (head == m_heads.end())
                continue;
            auto& tasks = m_units.try_emplace(head->second, UnitFacts{.unit = head->second}).first->second.tasks;
            const auto role = tasks.emplace(duty.task, duty.role).first;
            role->second = std::min(role->second, duty.role); // the lead comes first
        }
    }

    /// Null: it is not evaluated.
    UnitFacts* of(plan::UnitId unit) {
        const auto head = m_heads.find(unit);
        const auto found = head == m_heads.end() ? m_units.end() : m_units.find(head->second);
        return found == m_units.end() ? nullptr : &found->second;
    }

private:
    std::map<plan::UnitId, plan::UnitId> m_heads;
    std::map<plan::UnitId, UnitFacts> m_units;
};

void addReturn(UnitFacts& own, const ReturnQuality& entry) {
    UnitFacts::Received& received = own.returns[entry.period];
    received.doubtful |= entry.doubtful;
    for (const QString& reason : entry.reasons) {
        if (!received.reasons.contains(reason))
            received.reasons += reason;
    }
}

} // namespace

bool UnitFacts::isExempt(plan::TaskId task) const {
    return std::any_of(exemptions.begin(), exemptions.end(),
                       [&](const Exemption& exemption) { return exemption.task == task && !exemption.period; });
}

bool UnitFacts::isExempt(calendar::TenDay period) const {
    return std::any_of(exemptions.begin(), exemptions.end(),
                       [&](const Exemption& exemption) { return exemption.period == period && !exemption.task; });
}

bool UnitFacts::isExempt(plan::TaskId task, calendar::TenDay period) const {
    return isExempt(task) || isExempt(period) ||
           std::any_of(exemptions.begin(), exemptions.end(),
                       [&](const Exemption& exemption) { return exemption.task == task && exemption.period == period; });
}

std::vector<UnitFacts> byUnit(const plan::Plan& plan, const EvaluationFacts& facts) {
    Sorting sorting(plan, facts.status.period);
    for (const progress::PeriodAnswers& period : facts.answers) {
        for (const progress::UnitAnswers& answers : period.units) {
            if (UnitFacts* own = sorting.of(answers.unit))
                own->answers.push_back({period.period, &answers});
        }
    }
    for (const ReturnQuality& entry : facts.returns) {
        if (UnitFacts* own = sorting.of(entry.unit))
            addReturn(*own, entry);
    }
    for (const JudgedNotice& notice : facts.notices) {
        if (UnitFacts* own = sorting.of(notice.notice.unit))
            own->notices.push_back(&notice);
    }
    for (const Merit& merit : facts.merits) {
        if (UnitFacts* own = sorting.of(merit.unit))
            own->merits.push_back(merit);
    }
    for (const Exemption& exemption : facts.exemptions) {
        if (UnitFacts* own = sorting.of(exemption.unit))
            own->exemptions.push_back(exemption);
    }
    std::vector<UnitFacts> result;
    for (const plan::Unit& unit : plan.units) {
        if (UnitFacts* own = unit.parent ? nullptr : sorting.of(unit.id))
            result.push_back(std::move(*own));
    }
    return result;
}

} // namespace xundu::supervision
