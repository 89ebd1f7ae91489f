#include "core/supervision/NoticeLadder.h"

#include "core/plan/Duty.h"

#include <algorithm>

namespace xundu::supervision {
namespace {

/// The matters of one unit against what was written to it and what was dropped.
class UnitLadder {
public:
    UnitLadder(const plan::Plan& plan, const LadderFacts& facts, plan::UnitId unit)
        : m_plan(plan), m_facts(facts), m_unit(unit) {}

    void sort(Proposal& proposal, std::vector<Withheld>& withheld) const {
        std::vector<Matter> matters = mattersOf(m_plan, m_facts.course, m_facts.assignments, m_unit);
        addUrged(matters);
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
    /// Answers that were urged in vain and are still not in, where the 旬 itself asks for none: else a unit with monthly forms
    /// would have until the next one is due.
    void addUrged(std::vector<Matter>& matters) const {
        for (const Notice& notice : m_facts.notices) {
            if (notice.unit != m_unit || !trackingOf(notice).isOverdue(m_facts.period().lastDay()))
                continue;
            const NoticeStanding standing = standingOf(notice, m_facts.course, m_facts.assignments, m_facts.today);
            for (std::size_t i = 0; i < notice.matters.size(); ++i) {
                const Matter& urged = notice.matters[i];
                if (urged.kind == MatterKind::MissingReport && urged.step == Step::Urge && !standing.settledIn[i] &&
                    isOwedLater(urged))
                    matters.push_back(urged);
            }
        }
    }

    /// Whether the answer is the unit's to give, but not in this 旬.
    bool isOwedLater(const Matter& matter) const {
        for (const plan::Duty& duty : plan::dutiesOf(m_plan, matter.section.value_or(m_unit), m_facts.period())) {
            if (duty.task == matter.task)
                return duty.frequency != plan::Frequency::None &&
                       !plan::isOwed(duty.frequency, m_facts.period(), m_plan.firstReport());
        }
        return false;
    }

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

    const plan::Plan& m_plan;
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
        UnitLadder(plan, facts, unit.id).sort(proposal, ladder.withheld);
        if (!proposal.matters.empty())
            ladder.proposals.push_back(std::move(proposal));
    }
    return ladder;
}

} // namespace xundu::supervision
