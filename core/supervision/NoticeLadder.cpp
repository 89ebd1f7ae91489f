#include "core/supervision/NoticeLadder.h"

#include <algorithm>

namespace xundu::supervision {
namespace {

/// The matters of one unit against what was written to it and what was dropped.
class UnitLadder {
public:
    UnitLadder(const LadderFacts& facts, plan::UnitId unit) : m_facts(facts), m_unit(unit) {}

    void sort(std::vector<Matter> matters, Proposal& proposal, std::vector<Withheld>& withheld) const {
        for (Matter& matter : matters) {
            if (const Notice* unanswered = unansweredUrging(matter)) {
                matter.step = Step::Supervise;
                matter.unanswered = unanswered->id;
            }
            if (const Notice* letter = letterAbout(matter))
                withheld.push_back({.unit = m_unit, .matter = matter, .notice = letter->id});
            else if (const DroppedMatter* dropped = droppedAs(matter))
                withheld.push_back({.unit = m_unit, .matter = matter, .dropped = dropped->id});
            else if (const Notice* before = letterOfPeriod())
                withheld.push_back({.unit = m_unit, .matter = matter, .notice = before->id, .waits = true});
            else
                proposal.matters.push_back(matter);
        }
        std::stable_sort(proposal.matters.begin(), proposal.matters.end(),
                         [](const Matter& a, const Matter& b) { return a.step > b.step; });
    }

private:
    /// The matter as a letter has it; null: it does not.
    const Matter* in(const Notice& notice, const Matter& matter) const {
        const auto found = std::find_if(notice.matters.begin(), notice.matters.end(), [&](const Matter& written) {
            return isSameMatter(written, notice.period, matter, m_facts.period());
        });
        return notice.unit == m_unit && found != notice.matters.end() ? &*found : nullptr;
    }

    const Notice* unansweredUrging(const Matter& matter) const {
        for (const Notice& notice : m_facts.notices) {
            const Matter* written = in(notice, matter);
            if (written && written->step == Step::Urge && trackingOf(notice).isOverdue(m_facts.period().lastDay()))
                return &notice;
        }
        return nullptr;
    }

    const Notice* letterAbout(const Matter& matter) const {
        for (const Notice& notice : m_facts.notices) {
            const Matter* written = in(notice, matter);
            if (written && written->step >= matter.step)
                return &notice;
        }
        return nullptr;
    }

    /// One letter for each unit and 旬: what comes up after it waits.
    const Notice* letterOfPeriod() const {
        const auto found = std::find_if(m_facts.notices.begin(), m_facts.notices.end(), [&](const Notice& notice) {
            return notice.unit == m_unit && notice.period == m_facts.period();
        });
        return found == m_facts.notices.end() ? nullptr : &*found;
    }

    const DroppedMatter* droppedAs(const Matter& matter) const {
        for (const DroppedMatter& dropped : m_facts.dropped) {
            if (dropped.unit == m_unit && dropped.matter.step >= matter.step &&
                isSameMatter(dropped.matter, dropped.period, matter, m_facts.period()))
                return &dropped;
        }
        return nullptr;
    }

    const LadderFacts& m_facts;
    plan::UnitId m_unit;
};

} // namespace

Ladder ladderOf(const plan::Plan& plan, const LadderFacts& facts) {
    Ladder ladder;
    const progress::PeriodStatus& now = facts.course.back();
    if (now.period < plan.firstReport() || (!now.closed && facts.today < now.dueOn))
        return ladder;
    for (const plan::Unit& unit : plan.units) {
        if (unit.parent)
            continue;
        Proposal proposal{.unit = unit.id, .internal = unit.officeHost};
        UnitLadder(facts, unit.id).sort(mattersOf(plan, facts.course, facts.assignments, unit.id), proposal, ladder.withheld);
        if (!proposal.matters.empty())
            ladder.proposals.push_back(std::move(proposal));
    }
    return ladder;
}

} // namespace xundu::supervision
